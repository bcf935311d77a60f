// One session of PostgreSQL 15 or newer. Used by one thread at a time.
#pragma once

#include <chrono>
#include <map>

#include "storage/postgres/answers.hpp"
#include "storage/store.hpp"

struct pg_conn;

namespace hd::storage {

struct PostgresPlace {
  std::string conninfo;  // as libpq reads it; a password belongs into ~/.pgpass
  std::string schema;    // the only one that statements find; letters and _ alone
  std::chrono::milliseconds lock_patience{2000};
  std::chrono::milliseconds answer_patience{30'000};  // for one answer of the server

  // How people are told which database is meant.
  std::string shown() const;
};

class PostgresConnection final : public Transaction {
 public:
  // Errors: storage_failed when nobody answers, or when the server would not keep what it says it
  // has kept (fsync or full_page_writes off, older than 15).
  static Result<std::unique_ptr<PostgresConnection>> open(const PostgresPlace& place);
  ~PostgresConnection() override;

  Result<Rows> query(std::string_view sql, const Values& values = {}) override;
  Result<std::int64_t> execute(std::string_view sql, const Values& values = {}) override;

  // What only the driver may say. Without values several statements with ';' between them, in one
  // message; the rows are those of the last.
  Result<Rows> control(const std::string& sql, const Values& values = {});
  // The same, as a driver answers it.
  Attempt say(const std::string& sql);

  // A transaction that reads begins with the first statement of work, in one message; without one,
  // or for a glance, none begins. Hears the answer to the last end_unheard().
  void begin_with_first(Access access);
  // Ends that transaction without waiting for the answer.
  void end_unheard(const std::string& sql);

  // Runs `work`, holding it to the rule that an error of a statement ends its transaction.
  Attempt run(const Work& work);

  // Nobody answers any more: whatever was not committed is not kept. Open another one.
  bool is_lost() const;
  bool is_in_transaction() const;
  // What the server made of the last command ("COMMIT" may end as "ROLLBACK").
  const std::string& command_tag() const { return command_tag_; }
  // What the server warned of during the last answer; empty: nothing.
  const std::string& warning() const { return warning_; }
  int process() const;  // of the server, for this session

 private:
  struct Statement {
    std::string name;
    int parameters = 0;
  };

  explicit PostgresConnection(const PostgresPlace& place) : place_(place) {}
  Result<Done> connect();
  Result<Done> set_up();
  Result<Statement> prepared(std::string_view sql);
  Result<Rows> run_statement(std::string_view sql, const Values& values);
  // The last answer to what was sent, or the first that is an error. Never waits for ever.
  PostgresAnswer answer(int sent, bool is_pipelined = false);
  PostgresAnswer answer_of_first(const Statement& statement, const PostgresParameters& given);
  int send(const Statement& statement, const PostgresParameters& given);
  bool wait_until_readable(std::chrono::steady_clock::time_point deadline) const;
  bool ask_to_cancel() const;
  // Nothing, or what is wrong; remembers it for run().
  Result<Done> check(const PostgresAnswer& answer, std::string_view doing);

  const PostgresPlace place_;
  pg_conn* handle_ = nullptr;
  std::map<std::string, Statement, std::less<>> statements_;
  std::optional<Refusal> ended_by_;
  std::string begin_;  // what begins the transaction of the next statement; empty: nothing does
  bool is_end_unheard_ = false;
  std::string command_tag_;
  std::string warning_;
};

}  // namespace hd::storage
