// Filters of lists that members keep under a name.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct FilterRow {
  std::string member_id;
  std::string list;
  std::string name;
  std::string query;
};

// By name.
Result<std::vector<FilterRow>> filters_of(Transaction& tx, const std::string& member_id,
                                          const std::string& list);
// One of the same name is replaced.
Result<Done> put_filter(Transaction& tx, const FilterRow& filter);
Result<Done> delete_filter(Transaction& tx, const FilterRow& filter);

}  // namespace hd::storage::main_db
