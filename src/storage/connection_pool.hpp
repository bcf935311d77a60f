// A few connections that do one piece of work each, the same for every engine.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "storage/store.hpp"

namespace hd::storage {

class PooledConnection {
 public:
  PooledConnection() = default;
  PooledConnection(const PooledConnection&) = delete;
  PooledConnection& operator=(const PooledConnection&) = delete;
  virtual ~PooledConnection() = default;
  // Runs `work` in a transaction of its own, which sees one state of the data.
  virtual Attempt run(const Work& work, Access access) = 0;
};

struct PoolLimits {
  std::size_t connections = 8;
  std::chrono::milliseconds patience{2000};  // waiting for a free one
};

class ConnectionPool {
 public:
  // Opens a connection and looks whether it has the schema that this program knows.
  using Open = std::function<Result<std::unique_ptr<PooledConnection>>()>;

  ConnectionPool(Open open, PoolLimits limits) : open_(std::move(open)), limits_(limits) {}
  Attempt run(const Work& work, Access access = Access::read);

 private:
  Result<std::unique_ptr<PooledConnection>> lease();
  void give_back(std::unique_ptr<PooledConnection> connection);
  // What one connection met, the idle ones may have met too: the next ones are opened anew.
  void forget_idle();

  const Open open_;
  const PoolLimits limits_;
  std::mutex mutex_;
  std::condition_variable one_is_free_;
  std::vector<std::unique_ptr<PooledConnection>> idle_;
  std::size_t leased_ = 0;
};

}  // namespace hd::storage
