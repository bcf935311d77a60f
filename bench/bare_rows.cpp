#include "bare_rows.hpp"

#include <sqlite3.h>

#include <chrono>
#include <memory>
#include <stdexcept>

namespace hd::bench {
namespace {

class Database {
 public:
  Database(const std::string& path, int flags) {
    if (sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr) != SQLITE_OK) raise();
  }
  ~Database() { sqlite3_close(handle_); }
  void say(const std::string& sql) {
    if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) raise();
  }
  using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;
  Statement prepare(const std::string& sql) {
    sqlite3_stmt* made = nullptr;
    if (sqlite3_prepare_v2(handle_, sql.c_str(), -1, &made, nullptr) != SQLITE_OK) raise();
    return {made, sqlite3_finalize};
  }
  bool step(const Statement& statement) {
    const int status = sqlite3_step(statement.get());
    if (status != SQLITE_ROW && status != SQLITE_DONE) raise();
    return status == SQLITE_ROW;
  }

 private:
  [[noreturn]] void raise() { throw std::runtime_error(sqlite3_errmsg(handle_)); }
  sqlite3* handle_ = nullptr;
};

std::string text_of(sqlite3_stmt* row, int column) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
}

Cell cell_of(sqlite3_stmt* row, int column) {
  switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
      return std::int64_t{sqlite3_column_int64(row, column)};
    case SQLITE_TEXT:
      return text_of(row, column);
    case SQLITE_BLOB: {
      const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(row, column));
      return std::vector<std::uint8_t>(bytes, bytes + sqlite3_column_bytes(row, column));
    }
    default:
      return {};
  }
}

void bind(sqlite3_stmt* to, int at, const Cell& cell) {
  if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    sqlite3_bind_int64(to, at, *number);
  } else if (const auto* text = std::get_if<std::string>(&cell)) {
    sqlite3_bind_text(to, at, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
  } else if (const auto* bytes = std::get_if<std::vector<std::uint8_t>>(&cell)) {
    // No pointer would mean NULL.
    const void* from = bytes->empty() ? static_cast<const void*>("") : bytes->data();
    sqlite3_bind_blob(to, at, from, static_cast<int>(bytes->size()), SQLITE_STATIC);
  } else {
    sqlite3_bind_null(to, at);
  }
}

std::string insertion_of(const Table& table) {
  std::string sql = "insert into " + table.name + " values (?";
  for (std::size_t i = 1; i < table.rows.front().size(); ++i) sql += ",?";
  return sql + ")";
}

struct Filling {
  const Table& table;
  Database::Statement insertion;
  std::size_t next = 0;
};

void insert_up_to(Database& database, Filling& filling, std::size_t end) {
  for (; filling.next < end; ++filling.next) {
    const auto& row = filling.table.rows[filling.next];
    for (std::size_t i = 0; i < row.size(); ++i) {
      bind(filling.insertion.get(), static_cast<int>(i) + 1, row[i]);
    }
    database.step(filling.insertion);
    sqlite3_reset(filling.insertion.get());
  }
}

}  // namespace

std::vector<Table> tables_of(const std::string& path) {
  Database database(path, SQLITE_OPEN_READONLY);
  std::vector<Table> tables;
  const auto named = database.prepare(
      "select tbl_name, sql, type from sqlite_schema where name not like 'sqlite%' "
      "order by type = 'index', rowid");
  while (database.step(named)) {
    const std::string name = text_of(named.get(), 0);
    if (text_of(named.get(), 2) == "table") tables.push_back({name, {}, {}});
    for (Table& table : tables) {
      if (table.name == name) table.made_by.push_back(text_of(named.get(), 1));
    }
  }
  for (Table& table : tables) {
    const auto rows = database.prepare("select * from " + table.name);
    while (database.step(rows)) {
      std::vector<Cell> row;
      for (int i = 0; i < sqlite3_column_count(rows.get()); ++i) {
        row.push_back(cell_of(rows.get(), i));
      }
      table.rows.push_back(std::move(row));
    }
  }
  return tables;
}

double seconds_to_commit(const std::vector<Table>& tables, const std::string& path, int commits) {
  Database database(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  // As the program has it: what is measured is SQLite, not its settings.
  database.say("pragma journal_mode=wal; pragma synchronous=full; pragma cache_size=-8192");
  std::vector<Filling> fillings;
  for (const Table& table : tables) {
    for (const std::string& sql : table.made_by) database.say(sql);
    if (!table.rows.empty()) fillings.push_back({table, database.prepare(insertion_of(table)), 0});
  }
  const auto began = std::chrono::steady_clock::now();
  for (int commit = 1; commit <= commits; ++commit) {
    database.say("begin immediate");
    for (Filling& filling : fillings) {
      const std::size_t all = filling.table.rows.size();
      insert_up_to(database, filling,
                   all * static_cast<std::size_t>(commit) / static_cast<std::size_t>(commits));
    }
    database.say("commit");
  }
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

}  // namespace hd::bench
