// One connection to one SQLite file. Used by one thread at a time.
#pragma once

#include <map>

#include "storage/sqlite/sqlite_store.hpp"
#include "storage/store.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace hd::storage {

class SqliteConnection final : public Transaction {
 public:
  // Role::reader opens read-only and never checkpoints. The file must exist.
  // Errors: storage_failed, also when SQLite does not take a setting that durability needs.
  static Result<std::unique_ptr<SqliteConnection>> open(const SqliteOptions& options, Role role);
  ~SqliteConnection() override;

  Result<Rows> query(std::string_view sql, const Values& values = {}) override;
  Result<std::int64_t> execute(std::string_view sql, const Values& values = {}) override;

  // What only the driver may say: begin, commit, pragmas, vacuum.
  Result<Rows> control(std::string_view sql, const Values& values = {});
  // Sets a pragma and reads it back, since SQLite passes over what it does not take.
  Result<Done> require(const std::string& pragma, const std::string& value);
  // Several statements with ';' between them, without parameters.
  Result<Done> run_script(std::string_view sql);

  // Runs `work`, holding it to the rule that an error of a statement ends its transaction.
  Attempt run(const Work& work);

  bool is_in_transaction() const;
  // The first failure of the disk itself that this connection met (not a full one).
  const std::optional<Error>& disk_failure() const { return disk_failure_; }
  // Pages in the write-ahead log after the last commit of this connection.
  int pages_in_log() const { return pages_in_log_; }
  // Moves what it can from the log to the file; a reader in the way is no error.
  Result<Done> checkpoint();
  // The log stays as it is when this connection closes.
  void keep_log_on_close();

 private:
  struct Statement {
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> handle;
    std::vector<std::size_t> positions;  // per SQLite parameter: which of the values, from 0
  };

  using StatementMap = std::map<std::string, Statement, std::less<>>;

  explicit SqliteConnection(const SqliteOptions& options) : file_(options.path) {}
  Result<Done> set_up(const SqliteOptions& options, Role role);
  Result<Statement*> prepared(std::string_view sql);
  Result<Rows> run_statement(std::string_view sql, const Values& values);
  Error error(std::string_view doing);

  std::string file_;
  sqlite3* handle_ = nullptr;
  // Apart, since SQLite asks whether a statement is allowed only when it is prepared.
  StatementMap of_work_;
  StatementMap of_driver_;
  std::optional<Error> ended_by_;
  std::optional<Error> disk_failure_;
  bool driver_speaks_ = false;
  int pages_in_log_ = 0;
};

}  // namespace hd::storage
