// Dates that are due, as last reckoned.
#pragma once

#include "storage/main/lead_rows.hpp"
#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct DueRow {
  std::string lead_id;
  std::string rule;
  std::int64_t due_at = 0;
  bool is_hour_limit = false;
  std::optional<std::int64_t> done_at;
  std::string agency_id;
  bool is_draft = false;
  bool is_provisional = false;
  std::optional<std::int64_t> certain_at = {};
  bool operator==(const DueRow&) const = default;
};

// Of whom a reader sees the dues: ports/open_dues.hpp.
struct DueReaderQuery {
  std::vector<std::string> hands;
  std::vector<std::string> desk_states;
  bool reads_desk = false;
  bool reads_elsewhere = false;
};

struct OpenDueQuery {
  std::string agency_id;
  std::optional<std::string> investigator_id;
  std::int64_t after = 0;               // due_at later than this
  std::int64_t until = 0;               // due_at at most
  std::vector<std::string> rules = {};  // of open_due_dates: of these alone, or of all but these
  bool is_without_rules = false;
  std::optional<DueReaderQuery> reader = {};
};

// How many end on a day of local time. A limit that ends at 24:00 ends on the day before.
struct DueCount {
  std::int64_t day = 0;
  std::int64_t count = 0;
};

struct DueSheet {
  std::string lead_id;
  std::vector<DueRow> dues;
  std::optional<std::int64_t> settlement_due_at;  // the last limit of settlement among them
};

// The earliest that is not done of what the agency that holds the lead owes, or nothing_due. While
// it is offered to another one, what that one owes counts too.
std::int64_t next_due_of(const std::vector<DueRow>& dues, const LeadRow& lead);
// The same of a row d of due_date, as a condition; `lead`: by what name that table is called.
std::string counts_for(std::string_view lead);

// Of a lead that has none yet, and whose next_due and settlement_due_at say so already.
Result<Done> insert_due_dates(Transaction& tx, const DueSheet& sheet);
// Replaces all due dates of the lead; brings its next_due and settlement_due_at up to date.
Result<Done> replace_due_dates(Transaction& tx, const DueSheet& sheet);
// The leads that have an open due date later than a moment, by the order of their numbers: the
// first `limit` behind `after`.
Result<std::vector<std::int64_t>> leads_due_after(Transaction& tx, std::int64_t moment,
                                                  std::int64_t after, std::int64_t limit);
// As replace_due_dates, of several leads. Only what differs from `stored` is written.
struct PlacedSheet {
  std::int64_t lead_order = 0;
  DueSheet sheet;
  std::vector<DueRow> stored;  // as they stand there
};
Result<Done> replace_due_dates_at(Transaction& tx, const std::vector<PlacedSheet>& sheets);
// In the order they were given.
Result<std::vector<DueRow>> due_dates_of(Transaction& tx, const std::string& lead_id);
struct PlacedDue {
  std::int64_t lead_order = 0;
  DueRow due;
};
// The same of several leads, by the order of their numbers; without lead_id.
Result<std::vector<PlacedDue>> due_dates_at(Transaction& tx, std::span<const std::int64_t> orders);
// Earliest first, of one moment by number: the first `limit`.
Result<std::vector<DueRow>> open_due_dates(Transaction& tx, const OpenDueQuery& query,
                                           std::int64_t limit);
Result<std::vector<DueCount>> count_open_due_dates(Transaction& tx, const OpenDueQuery& query);
// Ids of their leads, each once, by the order of numbers.
struct LeadStretch {
  std::string behind;  // empty: from the first
  std::int64_t limit = 0;
};
Result<std::vector<std::string>> leads_with_due_dates(Transaction& tx, const OpenDueQuery& query,
                                                      const LeadStretch& stretch);

}  // namespace hd::storage::main_db
