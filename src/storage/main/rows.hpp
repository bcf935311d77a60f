// Small helpers of the row files of main.db.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
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

// "in ($1, $2, …)" with as many places as few: the last value fills them up, so that there are four
// texts in all, each kept prepared. Nothing is in an empty list.
template <class T>
class OneOf {
 public:
  explicit OneOf(std::span<const T> values) {
    std::size_t places = smallest;
    while (places < values.size()) places *= growth;
    for (std::size_t at = 0; at < places; ++at) {
      if (values.empty()) {
        values_.emplace_back();
      } else {
        values_.emplace_back(values[std::min(at, values.size() - 1)]);
      }
      sql_ += (at == 0 ? "in ($" : ", $") + std::to_string(at + 1);
    }
    sql_ += ")";
  }
  const std::string& sql() const { return sql_; }
  const Values& values() const { return values_; }

 private:
  static constexpr std::size_t smallest = 1;
  static constexpr std::size_t growth = 8;
  std::string sql_;
  Values values_;
};

// "in ($3, $4, …)" for a few texts that are appended to `values`. Nothing is in an empty list.
std::string in_these(const std::vector<std::string>& texts, Values& values);

// Entries of the audit chain behind a number, as far as another. PostgreSQL takes a span with one
// end for a third of the chain and reads all of it.
struct AuditSpan {
  std::int64_t after = 0;
  std::int64_t until = 0;
};

inline Result<Done> run_statement(Transaction& tx, std::string_view sql, const Values& values) {
  HD_CHECK(tx.execute(sql, values));
  return Done{};
}

// A statement with the places of many rows in the middle: "(…), (…)". type: cast to it.
struct RowsStatement {
  std::string before;
  std::string behind = {};
  std::string type = {};
};
// Up to 64 rows in a statement: three texts in all.
Result<Done> run_rows(Transaction& tx, const RowsStatement& statement, std::vector<Values> rows);

// "insert into table (columns) values " for many rows, up to 64 in a statement: three texts in all.
Result<Done> insert_rows(Transaction& tx, std::string_view into, std::vector<Values> rows);

}  // namespace hd::storage::main_db
