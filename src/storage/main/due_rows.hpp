// Dates that are due, as last reckoned.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct DueRow {
  std::string lead_id;
  std::string rule;
  std::int64_t due_at = 0;
  bool is_hour_limit = false;
  std::optional<std::int64_t> done_at;
  std::string agency_id;
};

struct OpenDueQuery {
  std::string agency_id;
  std::optional<std::string> investigator_id;
  std::int64_t until = 0;  // due_at at most
};

struct DueSheet {
  std::string lead_id;
  std::vector<DueRow> dues;
  std::optional<std::int64_t> settlement_due_at;  // the last limit of settlement among them
};

// The earliest that is not done, or nothing_due.
std::int64_t next_due_of(const std::vector<DueRow>& dues);

// Of a lead that has none yet, and whose next_due and settlement_due_at say so already.
Result<Done> insert_due_dates(Transaction& tx, const DueSheet& sheet);
// Replaces all due dates of the lead; brings its next_due and settlement_due_at up to date.
Result<Done> replace_due_dates(Transaction& tx, const DueSheet& sheet);
// In the order they were given.
Result<std::vector<DueRow>> due_dates_of(Transaction& tx, const std::string& lead_id);
// Earliest first, of one moment by number.
Result<std::vector<DueRow>> open_due_dates(Transaction& tx, const OpenDueQuery& query);

}  // namespace hd::storage::main_db
