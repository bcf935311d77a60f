// A fixed number of threads behind a queue with an end: what does not fit is told "busy" at once.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace hd {

class Workers {
 public:
  Workers(std::size_t threads, std::size_t queue_length);
  ~Workers();  // finishes what is queued
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  // False when the queue is full: nothing was taken. A job must not throw.
  bool try_run(std::function<void()> job);
  // Taken even when the queue is full: for callers that keep a limit of their own.
  void run(std::function<void()> job);

 private:
  void work();

  const std::size_t queue_length_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> jobs_;
  bool ending_ = false;
  std::vector<std::thread> threads_;
};

// The same job by several threads at once, this one among them; waits until each has ended. What
// their stacks held is overwritten. A job that throws ends the others' caller too, after them.
void run_together(std::size_t threads, const std::function<void()>& job);

}  // namespace hd
