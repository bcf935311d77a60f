#include "storage/sqlite/readers.hpp"

#include <chrono>
#include <filesystem>

#include "storage/file_io.hpp"
#include "storage/sqlite/migrate.hpp"

namespace hd::storage {
namespace {

Attempt read_once(SqliteConnection& connection, const Work& work) {
  const auto begun = connection.control("begin");
  if (!begun) return {fail(begun.error()), begun.error().code == ErrorCode::busy};
  Attempt attempt = connection.run(work);
  if (connection.is_in_transaction()) (void)connection.control("rollback");
  return attempt;
}

}  // namespace

Attempt SqliteReaders::run(const Work& work) {
  auto leased = lease();
  if (!leased) return {fail(std::move(leased.error()))};
  std::unique_ptr<SqliteConnection> connection = std::move(*leased);
  Attempt attempt = read_once(*connection, work);
  // A connection whose file failed may hold a file that was replaced: the next read opens anew.
  const bool failed = !attempt.result && attempt.result.error().code == ErrorCode::storage_failed;
  give_back(failed ? nullptr : std::move(connection));
  return attempt;
}

Result<std::unique_ptr<SqliteConnection>> SqliteReaders::lease() {
  {
    std::unique_lock lock(mutex_);
    const std::chrono::milliseconds patience(options_.busy_timeout_ms);
    const auto is_free = [this] { return leased_ < options_.readers; };
    if (!one_is_free_.wait_for(lock, patience, is_free)) {
      return fail(ErrorCode::busy, "all readers are at work");
    }
    ++leased_;
    if (!idle_.empty()) {
      std::unique_ptr<SqliteConnection> connection = std::move(idle_.back());
      idle_.pop_back();
      return connection;
    }
  }
  auto opened = open_checked();
  if (!opened) give_back(nullptr);
  return opened;
}

void SqliteReaders::give_back(std::unique_ptr<SqliteConnection> connection) {
  {
    const std::lock_guard lock(mutex_);
    --leased_;
    if (connection) idle_.push_back(std::move(connection));
  }
  one_is_free_.notify_one();
}

Result<std::unique_ptr<SqliteConnection>> SqliteReaders::open_checked() const {
  if (std::filesystem::exists(options_.path)) {
    HD_TRY(auto connection, SqliteConnection::open(options_, Role::reader));
    HD_TRY(const auto applied, applied_migrations(*connection, options_.path));
    HD_CHECK(check_applied(options_.schema, applied, options_.path));
    if (static_cast<int>(applied.size()) == options_.schema.newest()) return connection;
  }
  return fail(file_error(ErrorCode::not_open_yet, "storage.not_there_yet", options_.path,
                         "is not there or not up to date: start the program that owns it"));
}

}  // namespace hd::storage
