#include "storage/connection_pool.hpp"

namespace hd::storage {

Attempt ConnectionPool::run(const Work& work, Access access) {
  auto leased = lease();
  if (!leased) return {fail(std::move(leased.error()))};
  std::unique_ptr<PooledConnection> connection = std::move(*leased);
  Attempt attempt = connection->run(work, access);
  // Its file may have been replaced, its server may be gone.
  const bool failed = !attempt.result && attempt.result.error().code == ErrorCode::storage_failed;
  if (failed) forget_idle();
  give_back(failed ? nullptr : std::move(connection));
  return attempt;
}

Result<std::unique_ptr<PooledConnection>> ConnectionPool::lease() {
  {
    std::unique_lock lock(mutex_);
    const auto is_free = [this] { return leased_ < limits_.connections; };
    if (!one_is_free_.wait_for(lock, limits_.patience, is_free)) {
      return fail(ErrorCode::busy, "all connections are at work");
    }
    ++leased_;
    if (!idle_.empty()) {
      std::unique_ptr<PooledConnection> connection = std::move(idle_.back());
      idle_.pop_back();
      return connection;
    }
  }
  auto opened = open_();
  if (!opened) give_back(nullptr);
  return opened;
}

void ConnectionPool::give_back(std::unique_ptr<PooledConnection> connection) {
  {
    const std::lock_guard lock(mutex_);
    --leased_;
    if (connection) idle_.push_back(std::move(connection));
  }
  one_is_free_.notify_one();
}

void ConnectionPool::forget_idle() {
  const std::lock_guard lock(mutex_);
  idle_.clear();
}

}  // namespace hd::storage
