// How the group writer writes to PostgreSQL. One writer at a time holds the lock of the table
// `writer`, over all nodes, from before its first look at the data until its commit. So numbers
// rise in the order of commits ("seq > cursor" never skips a row that commits late), "the last one
// plus one" stays right, and writers never meet a serialization failure.
//
// Each transaction leaves a number drawn at random in the row of its writer. When the answer to
// COMMIT is lost or comes with a warning, that row tells what became of it (docs/decisions/0012).
#pragma once

#include "storage/group_writer.hpp"
#include "storage/postgres/postgres_store.hpp"

namespace hd::storage {

class PostgresWriting final : public WritingConnection {
 public:
  // Errors: those of open_postgres.
  static Result<std::unique_ptr<PostgresWriting>> open(const PostgresOptions& options);

  Attempt begin() override;
  Attempt commit() override;
  bool is_in_transaction() const override { return connection_->is_in_transaction(); }
  void roll_back() override { (void)connection_->say("rollback"); }
  Attempt run(const Work& work) override { return connection_->run(work); }
  // The store heals by itself: every failure ends with its session.
  const std::optional<Error>& broken_by() const override { return never_; }
  void tidy_up() override {}

 private:
  enum class Outcome : std::uint8_t { kept, not_kept, unknown };

  explicit PostgresWriting(const PostgresOptions& options);
  Result<Done> connect();
  Result<Done> reopen_when_lost();
  // What became of the transaction of nonce_; asks for a while before it gives up.
  Attempt find_out(const std::string& why);
  Outcome look_once();

  const PostgresOptions options_;
  std::unique_ptr<PostgresConnection> connection_;
  const std::int64_t id_;
  std::int64_t nonce_ = 0;
  const std::optional<Error> never_;
};

}  // namespace hd::storage
