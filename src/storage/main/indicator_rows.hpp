// Work fields that the figures of a year are counted from.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct LeadFactRow {
  std::string lead_id;
  std::string number;
  std::string agency_id;
  std::string article;
  std::string state;
  std::int64_t received_at = 0;
  std::optional<std::int64_t> classified_at;
  std::optional<std::int64_t> settlement_due_at;
  std::optional<std::int64_t> decided_at;
  std::optional<std::int64_t> case_opened_day;
  std::optional<std::int64_t> offender_identified_day;
};

// A year by its first moment and day and those of the next year.
struct YearBounds {
  std::int64_t first_moment = 0;
  std::int64_t end_moment = 0;
  std::int64_t first_day = 0;
};

// Leads received before the year ends that were received, due, decided or still open in it, or
// whose case was.
Result<std::vector<LeadFactRow>> lead_facts(Transaction& tx, const YearBounds& year);

}  // namespace hd::storage::main_db
