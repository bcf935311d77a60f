// A piece of work done now and again in a thread of its own.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace hd {

class Periodic {
 public:
  // Runs `work` at once and then whenever `interval` has passed since it ended. It must not throw.
  Periodic(std::chrono::milliseconds interval, std::function<void()> work);
  ~Periodic();  // waits for work that is under way, wakes it for nothing else
  Periodic(const Periodic&) = delete;
  Periodic& operator=(const Periodic&) = delete;

 private:
  void run();

  const std::chrono::milliseconds interval_;
  const std::function<void()> work_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace hd
