// How the group writer writes to a SQLite file, and the checkpoints between its groups.
#pragma once

#include "storage/group_writer.hpp"
#include "storage/sqlite/connection.hpp"

namespace hd::storage {

class SqliteWriting final : public WritingConnection {
 public:
  explicit SqliteWriting(std::unique_ptr<SqliteConnection> connection)
      : connection_(std::move(connection)) {}

  Attempt begin() override { return say("begin immediate"); }
  Attempt commit() override { return say("commit"); }
  bool is_in_transaction() const override { return connection_->is_in_transaction(); }
  void roll_back() override { (void)say("rollback"); }
  Attempt run(const Work& work) override;
  const std::optional<Error>& broken_by() const override { return connection_->disk_failure(); }
  void tidy_up() override;

 private:
  Attempt say(std::string_view sql);
  void keep_log_when_broken();

  std::unique_ptr<SqliteConnection> connection_;
};

}  // namespace hd::storage
