// For tests of what happens to work that waits.
#pragma once

#include <chrono>
#include <future>
#include <latch>
#include <thread>

#include "storage/store.hpp"

namespace hd::test {

// Keeps the writer at work until it is let go, so that what comes meanwhile waits in the queue.
class HeldWriter {
 public:
  explicit HeldWriter(storage::Store& store)
      : held_(std::async(std::launch::async, [this, &store] {
          return store.write([this](storage::Transaction&) -> Result<Done> {
            begun_.count_down();
            go_on_.wait();
            return Done{};
          });
        })) {
    begun_.wait();
  }
  ~HeldWriter() {
    if (held_.valid()) (void)let_go();
  }
  Result<Done> let_go() {
    go_on_.count_down();
    return held_.get();
  }

 private:
  std::latch begun_{1};
  std::latch go_on_{1};
  std::future<Result<Done>> held_;
};

// There is no way to see a queue from outside; this is long for a thread that only has to queue.
inline void wait_for_queueing() { std::this_thread::sleep_for(std::chrono::milliseconds(100)); }

}  // namespace hd::test
