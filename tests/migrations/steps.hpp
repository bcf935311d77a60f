// Schemas at an older step and at the next one.
#pragma once

#include "contract/stores.hpp"

namespace hd::test {

inline storage::Schema up_to(storage::Schema schema, int number) {
  schema.migrations.resize(static_cast<std::size_t>(number));
  return schema;
}

inline storage::Schema second_schema() {
  storage::Schema schema = item_schema();
  schema.migrations.push_back(
      {2, "0002-more",
       "alter table item add column more TEXT;"
       "update item set more = id || '!', amount = amount + 1;"
       "create table extra (id TEXT PRIMARY KEY) strict, without rowid;"});
  return schema;
}

}  // namespace hd::test
