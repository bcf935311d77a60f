// Leads that may tell of the same matter, and those among which to look for more. Work fields only.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct DuplicateRow {
  std::string lead_id;
  std::string other_id;
  std::int64_t linked_at = 0;
  std::string linked_by;
};

// Once for each pair, whichever is named first. Errors: conflict when they are linked.
Result<Done> insert_duplicate(Transaction& tx, const DuplicateRow& row);
// Returns the number of links taken back: 0 or 1.
Result<std::int64_t> delete_duplicate(Transaction& tx, const std::string& lead_id,
                                      const std::string& other_id);
// As seen from the lead, oldest first.
Result<std::vector<DuplicateRow>> duplicates_of(Transaction& tx, const std::string& lead_id);
// Of the same place and days: received at most `seconds` before or after, with a number near its
// own, so that it is a short walk along the key. The nearest number first, none without a place.
struct NearQuery {
  std::string lead_id;
  std::int64_t seconds = 0;
  std::int64_t numbers = 0;  // how far the number may lie
  std::int64_t limit = 0;
};
Result<std::vector<std::string>> leads_near(Transaction& tx, const NearQuery& query);

}  // namespace hd::storage::main_db
