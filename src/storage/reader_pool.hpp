// A few connections that only read, the same for every engine; each read() sees one state of the
// data.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "storage/store.hpp"

namespace hd::storage {

class ReadingConnection {
 public:
  ReadingConnection() = default;
  ReadingConnection(const ReadingConnection&) = delete;
  ReadingConnection& operator=(const ReadingConnection&) = delete;
  virtual ~ReadingConnection() = default;
  // Runs `work` in a transaction that cannot write.
  virtual Attempt read(const Work& work) = 0;
};

struct ReaderLimits {
  std::size_t connections = 2;
  std::chrono::milliseconds patience{2000};  // waiting for a free one
};

class ReaderPool {
 public:
  // Opens a connection and looks whether it has the schema that this program reads.
  using Open = std::function<Result<std::unique_ptr<ReadingConnection>>()>;

  ReaderPool(Open open, ReaderLimits limits) : open_(std::move(open)), limits_(limits) {}
  Attempt run(const Work& work);

 private:
  Result<std::unique_ptr<ReadingConnection>> lease();
  void give_back(std::unique_ptr<ReadingConnection> connection);
  // What one connection met, the idle ones may have met too: the next reads open anew.
  void forget_idle();

  const Open open_;
  const ReaderLimits limits_;
  std::mutex mutex_;
  std::condition_variable one_is_free_;
  std::vector<std::unique_ptr<ReadingConnection>> idle_;
  std::size_t leased_ = 0;
};

}  // namespace hd::storage
