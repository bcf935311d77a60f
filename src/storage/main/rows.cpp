#include "storage/main/rows.hpp"

#include <algorithm>
#include <iterator>

namespace hd::storage::main_db {
namespace {

std::string places_of(std::size_t rows, std::size_t columns, const std::string& type) {
  std::string sql;
  std::size_t place = 0;
  for (std::size_t row = 0; row < rows; ++row) {
    sql += row == 0 ? "(" : ", (";
    for (std::size_t column = 0; column < columns; ++column) {
      const std::string one = "$" + std::to_string(++place);
      sql += column == 0 ? "" : ", ";
      sql += type.empty() ? one : "cast(" + one + " as " + type + ")";
    }
    sql += ")";
  }
  return sql;
}

}  // namespace

std::string in_these(const std::vector<std::string>& texts, Values& values) {
  if (texts.empty()) return "in (null)";
  std::string some;
  for (const std::string& text : texts) {
    values.emplace_back(text);
    some += (some.empty() ? "in ($" : ", $") + std::to_string(values.size());
  }
  return some + ")";
}

Result<Done> run_rows(Transaction& tx, const RowsStatement& statement, std::vector<Values> rows) {
  std::size_t at = 0;
  for (const std::size_t piece : {std::size_t{64}, std::size_t{8}, std::size_t{1}}) {
    if (rows.size() - at < piece) continue;
    const std::string sql =
        statement.before + places_of(piece, rows[at].size(), statement.type) + statement.behind;
    for (; rows.size() - at >= piece; at += piece) {
      Values values;
      values.reserve(piece * rows[at].size());
      for (std::size_t row = at; row < at + piece; ++row) {
        std::ranges::move(rows[row], std::back_inserter(values));
      }
      HD_CHECK(tx.execute(sql, values));
    }
  }
  return Done{};
}

Result<Done> insert_rows(Transaction& tx, std::string_view into, std::vector<Values> rows) {
  return run_rows(tx, {std::string(into)}, std::move(rows));
}

}  // namespace hd::storage::main_db
