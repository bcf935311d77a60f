// The limit of writing: the same rows into the same tables through SQLite alone.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace hd::bench {

using Cell = std::variant<std::monostate, std::int64_t, std::string, std::vector<std::uint8_t>>;

struct Table {
  std::string name;
  std::vector<std::string> made_by;  // its "create" statements, indexes too
  std::vector<std::vector<Cell>> rows;
};

// Every table of a database with its rows.
std::vector<Table> tables_of(const std::string& path);

// Seconds to commit all rows in `commits` transactions, each synced (WAL, synchronous=FULL).
double seconds_to_commit(const std::vector<Table>& tables, const std::string& path, int commits);

}  // namespace hd::bench
