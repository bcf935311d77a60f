#include "storage/sqlite/connection.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/check.hpp"
#include "storage/file_io.hpp"

namespace hd::storage {
namespace {

constexpr std::size_t statements_kept = 512;

// Work may neither end its own transaction nor reach another file. The names that SQLite also tells
// do not matter.
template <class... Names>
int authorize(void* driver_speaks, int action, Names...) {
  if (*static_cast<const bool*>(driver_speaks)) return SQLITE_OK;
  constexpr std::array refused{SQLITE_ATTACH, SQLITE_DETACH, SQLITE_PRAGMA, SQLITE_SAVEPOINT,
                               SQLITE_TRANSACTION};
  return std::ranges::count(refused, action) == 0 ? SQLITE_OK : SQLITE_DENY;
}

int note_pages(void* pages_in_log, sqlite3*, const char*, int pages) {
  *static_cast<int*>(pages_in_log) = pages;
  return SQLITE_OK;
}

ErrorCode code_of(int extended) {
  constexpr std::array taken{SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY};
  if (std::ranges::count(taken, extended) > 0) return ErrorCode::conflict;
  if (extended == SQLITE_READONLY) return ErrorCode::internal;  // a write inside read()
  const int primary = extended & 0xff;
  if (primary == SQLITE_FULL) return ErrorCode::storage_full;
  if (primary == SQLITE_BUSY || primary == SQLITE_LOCKED) return ErrorCode::busy;
  constexpr std::array bugs{SQLITE_ERROR, SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_MISUSE,
                            SQLITE_RANGE, SQLITE_AUTH,       SQLITE_NOMEM,    SQLITE_TOOBIG};
  return std::ranges::count(bugs, primary) > 0 ? ErrorCode::internal : ErrorCode::storage_failed;
}

int bind_value(sqlite3_stmt* statement, int slot, const Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    return sqlite3_bind_int64(statement, slot, *number);
  }
  if (const auto* text = std::get_if<std::string>(&value)) {
    if (text->find('\0') != std::string::npos) throw Bug("a text that holds a zero byte");
    return sqlite3_bind_text64(statement, slot, text->data(), text->size(), SQLITE_STATIC,
                               SQLITE_UTF8);
  }
  if (const auto* bytes = std::get_if<Bytes>(&value)) {
    if (bytes->empty()) return sqlite3_bind_zeroblob(statement, slot, 0);  // null would be NULL
    return sqlite3_bind_blob64(statement, slot, bytes->data(), bytes->size(), SQLITE_STATIC);
  }
  return sqlite3_bind_null(statement, slot);
}

Value column_value(sqlite3_stmt* statement, int column) {
  const int type = sqlite3_column_type(statement, column);
  if (type == SQLITE_NULL) return {};
  if (type == SQLITE_INTEGER) return std::int64_t{sqlite3_column_int64(statement, column)};
  if (type == SQLITE_FLOAT) throw Bug("a column holds a fraction; the schema has none");
  const void* start = sqlite3_column_blob(statement, column);  // before the size is asked for
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
  const std::string_view content(static_cast<const char*>(start), size);
  return type == SQLITE_TEXT ? Value(std::string(content)) : Value(bytes_of(content));
}

// "$3" is the third value: position 2.
std::size_t position_of(const char* name) {
  const std::string_view text = name == nullptr ? "" : name;
  std::size_t number = 0;
  if (text.starts_with('$')) std::from_chars(&text[1], text.data() + text.size(), number);
  if (number == 0) throw Bug("parameters are written $1, $2, …");
  return number - 1;
}

// Resets a statement on every way out, so that it holds no lock and no borrowed value.
struct StatementUse {
  sqlite3_stmt* statement;
  ~StatementUse() {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
  }
};

struct SpeakingAsDriver {
  bool& flag;
  explicit SpeakingAsDriver(bool& speaks) : flag(speaks) { flag = true; }
  ~SpeakingAsDriver() { flag = false; }
};

}  // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const SqliteOptions& options,
                                                                 Role role) {
  std::unique_ptr<SqliteConnection> made(new SqliteConnection(options));
  const int access = role == Role::writer ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
  const int opened =
      sqlite3_open_v2(options.path.c_str(), &made->handle_, access | SQLITE_OPEN_NOMUTEX,
                      options.vfs.empty() ? nullptr : options.vfs.c_str());
  if (opened != SQLITE_OK) return fail(made->error("open"));
  // What cannot be opened for writing SQLite opens for reading, without a word.
  if (role == Role::writer && sqlite3_db_readonly(made->handle_, "main") == 1) {
    return fail(ErrorCode::storage_failed, options.path + " cannot be opened for writing");
  }
  HD_CHECK(made->set_up(options, role));
  return made;
}

SqliteConnection::~SqliteConnection() {
  of_work_.clear();
  of_driver_.clear();
  sqlite3_close(handle_);
}

Result<Done> SqliteConnection::set_up(const SqliteOptions& options, Role role) {
  sqlite3_extended_result_codes(handle_, 1);
  sqlite3_busy_timeout(handle_, options.busy_timeout_ms);
  sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle_, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  sqlite3_db_config(handle_, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
  sqlite3_set_authorizer(handle_, &authorize, &driver_speaks_);
  HD_CHECK(require("trusted_schema", "0"));
  HD_CHECK(require("temp_store", "2"));  // memory
  HD_CHECK(require("mmap_size", "0"));   // a failing disk shall be an error, not a signal
  if (role == Role::reader) {
    keep_log_on_close();
    return Done{};
  }
  HD_CHECK(require("journal_mode", "wal"));
  // FULL: with NORMAL a power cut loses commits.
  HD_CHECK(require("synchronous", options.waits_for_disk ? "2" : "0"));
  HD_CHECK(require("foreign_keys", "1"));
  HD_CHECK(require("secure_delete", "1"));
  HD_CHECK(require("cache_size", "-8192"));      // KiB: a batch of tips need not be written twice
  HD_CHECK(require("wal_autocheckpoint", "0"));  // the writer does it and hears of failures
  sqlite3_wal_hook(handle_, &note_pages, &pages_in_log_);
  return Done{};
}

Result<Done> SqliteConnection::require(const std::string& pragma, const std::string& value) {
  HD_CHECK(control("pragma " + pragma + " = " + value));
  HD_TRY(const Rows rows, control("pragma " + pragma));
  const bool is_text = !rows.empty() && rows[0].is_text(0);
  if (!rows.empty() && value == (is_text ? rows[0].text(0) : std::to_string(rows[0].integer(0)))) {
    return Done{};
  }
  return fail(ErrorCode::storage_failed, file_ + ": SQLite refuses " + pragma + " = " + value);
}

Error SqliteConnection::error(std::string_view doing) {
  const int extended = sqlite3_extended_errcode(handle_);
  Error made = Error::of(code_of(extended), file_name_of(file_) + ": " + std::string(doing) + ": " +
                                                sqlite3_errmsg(handle_) + " (" +
                                                std::to_string(extended) + ")");
  if (made.code == ErrorCode::storage_failed && !disk_failure_) disk_failure_ = made;
  return made;
}

Result<SqliteConnection::Statement*> SqliteConnection::prepared(std::string_view sql) {
  StatementMap& known = driver_speaks_ ? of_driver_ : of_work_;
  const auto found = known.find(sql);
  if (found != known.end()) return &found->second;
  if (known.size() >= statements_kept) known.clear();
  sqlite3_stmt* handle = nullptr;
  const char* rest = nullptr;
  const int status = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, &rest);
  Statement made{{handle, &sqlite3_finalize}, {}};
  if (status != SQLITE_OK) return fail(error(sql));
  if (handle == nullptr || rest != sql.data() + sql.size()) {
    throw Bug("not one statement without ';': " + std::string(sql));
  }
  for (int slot = 1; slot <= sqlite3_bind_parameter_count(handle); ++slot) {
    made.positions.push_back(position_of(sqlite3_bind_parameter_name(handle, slot)));
  }
  return &known.emplace(sql, std::move(made)).first->second;
}

Result<Rows> SqliteConnection::run_statement(std::string_view sql, const Values& values) {
  HD_TRY(const Statement* prepared_statement, prepared(sql));
  sqlite3_stmt* statement = prepared_statement->handle.get();
  const std::vector<std::size_t>& positions = prepared_statement->positions;
  if (positions.size() != values.size()) {
    throw Bug("other number of values than parameters: " + std::string(sql));
  }
  const StatementUse use{statement};
  for (std::size_t i = 0; i < positions.size(); ++i) {
    const int status = bind_value(statement, static_cast<int>(i) + 1, values.at(positions[i]));
    if (status != SQLITE_OK) return fail(error(sql));
  }
  Rows rows;
  int status = 0;
  const int width = sqlite3_column_count(statement);
  while ((status = sqlite3_step(statement)) == SQLITE_ROW) {
    Values columns;
    columns.reserve(static_cast<std::size_t>(width));
    for (int i = 0; i < width; ++i) {
      columns.push_back(column_value(statement, i));
    }
    rows.emplace_back(std::move(columns));
  }
  if (status != SQLITE_DONE) return fail(error(sql));
  return rows;
}

Result<Rows> SqliteConnection::query(std::string_view sql, const Values& values) {
  if (ended_by_) return fail(*ended_by_);
  auto rows = run_statement(sql, values);
  if (!rows) ended_by_ = rows.error();
  return rows;
}

Result<std::int64_t> SqliteConnection::execute(std::string_view sql, const Values& values) {
  HD_CHECK(query(sql, values));
  return std::int64_t{sqlite3_changes64(handle_)};
}

Result<Rows> SqliteConnection::control(std::string_view sql, const Values& values) {
  const SpeakingAsDriver speaking(driver_speaks_);
  return run_statement(sql, values);
}

Result<Done> SqliteConnection::run_script(std::string_view sql) {
  const std::string text(sql);
  if (sqlite3_exec(handle_, text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
    return fail(error("script"));
  }
  return Done{};
}

Attempt SqliteConnection::run(const Work& work) {
  ended_by_.reset();
  Result<Done> result = run_guarded(work, *this);
  const std::optional<Error> ended_by = std::exchange(ended_by_, std::nullopt);
  if (!ended_by) return {std::move(result)};
  const bool may_repeat = ended_by->code == ErrorCode::busy;
  if (result || may_repeat) return {fail(*ended_by), may_repeat};
  return {std::move(result)};
}

bool SqliteConnection::is_in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }

Result<Done> SqliteConnection::checkpoint() {
  const int status =
      sqlite3_wal_checkpoint_v2(handle_, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  if (status == SQLITE_OK || (status & 0xff) == SQLITE_BUSY) return Done{};
  return fail(error("checkpoint"));
}

void SqliteConnection::keep_log_on_close() {
  sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

}  // namespace hd::storage
