// All rows of an SQLite file as PostgreSQL takes them in fastest: `bench_copy FILE SCHEMA | psql`.
// A bench fills the second database with the rows of the first, so that both answer the same.
#include <sqlite3.h>

#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

class Database {
 public:
  explicit Database(const char* path) {
    if (sqlite3_open_v2(path, &handle_, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) raise();
  }
  ~Database() { sqlite3_close(handle_); }

  template <class Look>
  void each(const std::string& sql, const Look& look) {
    sqlite3_stmt* rows = nullptr;
    if (sqlite3_prepare_v2(handle_, sql.c_str(), -1, &rows, nullptr) != SQLITE_OK) raise();
    int status = sqlite3_step(rows);
    for (; status == SQLITE_ROW; status = sqlite3_step(rows)) look(rows);
    sqlite3_finalize(rows);
    if (status != SQLITE_DONE) raise();
  }

 private:
  [[noreturn]] void raise() { throw std::runtime_error(sqlite3_errmsg(handle_)); }
  sqlite3* handle_ = nullptr;
};

void put_text(std::string& line, sqlite3_stmt* row, int column) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
  for (int i = 0; i < sqlite3_column_bytes(row, column); ++i) {
    switch (text[i]) {
      case '\\':
        line += "\\\\";
        break;
      case '\t':
        line += "\\t";
        break;
      case '\n':
        line += "\\n";
        break;
      case '\r':
        line += "\\r";
        break;
      default:
        line += text[i];
    }
  }
}

void put_bytes(std::string& line, sqlite3_stmt* row, int column) {
  constexpr char digits[] = "0123456789abcdef";
  line += "\\\\x";
  const auto* bytes = static_cast<const unsigned char*>(sqlite3_column_blob(row, column));
  for (int i = 0; i < sqlite3_column_bytes(row, column); ++i) {
    line += digits[bytes[i] >> 4U];
    line += digits[bytes[i] & 15U];
  }
}

void put_cell(std::string& line, sqlite3_stmt* row, int column) {
  switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL:
      line += "\\N";
      break;
    case SQLITE_BLOB:
      put_bytes(line, row, column);
      break;
    default:
      put_text(line, row, column);
  }
}

void copy_table(Database& database, const std::string& schema, const std::string& table) {
  std::printf("copy %s.%s from stdin;\n", schema.c_str(), table.c_str());
  std::string line;
  database.each("select * from " + table, [&](sqlite3_stmt* row) {
    line.clear();
    for (int column = 0; column < sqlite3_column_count(row); ++column) {
      if (column > 0) line += '\t';
      put_cell(line, row, column);
    }
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stdout);
  });
  std::printf("\\.\n");
}

void copy_sequences(Database& database, const std::string& schema) {
  database.each("select name, seq from sqlite_sequence", [&](sqlite3_stmt* row) {
    std::printf("select setval(pg_get_serial_sequence('%s.%s', 'seq'), %lld + 1, false);\n",
                schema.c_str(), reinterpret_cast<const char*>(sqlite3_column_text(row, 0)),
                static_cast<long long>(sqlite3_column_int64(row, 1)));
  });
}

void run(const char* path, const std::string& schema) {
  Database database(path);
  std::vector<std::string> tables;
  database.each(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'"
      " and name <> 'schema_version'",
      [&](sqlite3_stmt* row) {
        tables.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(row, 0)));
      });
  // Rows come in no order that the references between tables would like; they were held to them
  // where they come from.
  std::printf("set session_replication_role = replica;\nbegin;\n");
  const char* before = "truncate ";
  for (const std::string& table : tables) {
    std::printf("%s%s.%s", before, schema.c_str(), table.c_str());
    before = ", ";
  }
  std::printf(";\n");
  for (const std::string& table : tables) copy_table(database, schema, table);
  bool has_sequences = false;
  database.each("select 1 from sqlite_schema where name = 'sqlite_sequence'",
                [&](sqlite3_stmt*) { has_sequences = true; });
  if (has_sequences) copy_sequences(database, schema);
  std::printf("commit;\nanalyze;\n");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: %s FILE SCHEMA\n", argv[0]);
    return 64;
  }
  try {
    run(argv[1], argv[2]);
  } catch (const std::exception& fault) {
    std::fprintf(stderr, "%s: %s\n", argv[1], fault.what());
    return 1;
  }
}
