// Small helpers of the row files of main.db.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "storage/transaction.hpp"

namespace hd::storage::main_db {

inline Value flag_value(bool flag) { return std::int64_t{flag ? 1 : 0}; }

// All rows of an answer as row structs.
template <class T>
Result<std::vector<T>> all_rows(Transaction& tx, std::string_view sql, const Values& values,
                                T (*parse)(const Row&)) {
  HD_TRY(const Rows rows, tx.query(sql, values));
  std::vector<T> out;
  out.reserve(rows.size());
  for (const Row& row : rows) out.push_back(parse(row));
  return out;
}

// The first row, or none.
template <class T>
Result<std::optional<T>> first_row(Transaction& tx, std::string_view sql, const Values& values,
                                   T (*parse)(const Row&)) {
  HD_TRY(const Rows rows, tx.query(sql, values));
  std::optional<T> out;
  if (!rows.empty()) out = parse(rows.front());
  return out;
}

// The number in the only column of the only row.
inline Result<std::int64_t> one_number(Transaction& tx, std::string_view sql,
                                       const Values& values) {
  HD_TRY(const Rows rows, tx.query(sql, values));
  HD_ASSERT(rows.size() == 1);
  return rows.front().integer(0);
}

inline Result<Done> run_statement(Transaction& tx, std::string_view sql, const Values& values) {
  HD_CHECK(tx.execute(sql, values));
  return Done{};
}

}  // namespace hd::storage::main_db
