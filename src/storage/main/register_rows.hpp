// The registers of the agencies: which lead has which number in which of them.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct RegisterRow {
  std::string agency_id;
  std::string lead_id;
  std::int64_t year = 0;
  std::int64_t ordinal = 0;
  std::string number;
  std::int64_t entered_at = 0;
};

// The next ordinal of this agency and year; given back when the transaction is undone.
Result<std::int64_t> next_register_ordinal(Transaction& tx, const std::string& agency_id,
                                           std::int64_t year);
Result<Done> insert_register_entry(Transaction& tx, const RegisterRow& entry);
// In the order of entry.
Result<std::vector<RegisterRow>> register_entries_of(Transaction& tx, const std::string& lead_id);
// Leads with this place in the register of whatever agency.
Result<std::vector<std::string>> leads_at_register_place(Transaction& tx, std::int64_t year,
                                                         std::int64_t ordinal);

// Entries of one agency that were made in [from, until).
struct RegisterRange {
  std::string agency_id;
  std::int64_t from = 0;
  std::int64_t until = 0;
};
struct RegisterPoint {
  std::int64_t year = 0;
  std::int64_t ordinal = 0;
};
// In the order of their numbers, those after `after`.
Result<std::vector<RegisterRow>> register_entries_after(Transaction& tx, const RegisterRange& range,
                                                        const RegisterPoint& after,
                                                        std::int64_t limit);
Result<std::int64_t> count_register_entries(Transaction& tx, const RegisterRange& range);

}  // namespace hd::storage::main_db
