#include "base/workers.hpp"

#include <future>

#include "base/process.hpp"

namespace hd {

Workers::Workers(std::size_t threads, std::size_t queue_length) : queue_length_(queue_length) {
  for (std::size_t n = 0; n < threads; ++n) threads_.emplace_back([this] { work(); });
}

Workers::~Workers() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  wake_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

bool Workers::try_run(std::function<void()> job) {
  {
    const std::lock_guard lock(mutex_);
    if (ending_ || jobs_.size() >= queue_length_) return false;
    jobs_.push_back(std::move(job));
  }
  wake_.notify_one();
  return true;
}

void Workers::run(std::function<void()> job) {
  {
    const std::lock_guard lock(mutex_);
    jobs_.push_back(std::move(job));
  }
  wake_.notify_one();
}

void Workers::work() {
  for (;;) {
    std::function<void()> job;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
      if (jobs_.empty()) return;
      job = std::move(jobs_.front());
      jobs_.pop_front();
    }
    job();
    job = nullptr;
    forget_used_stack();
  }
}

void run_together(std::size_t threads, const std::function<void()>& job) {
  std::vector<std::future<void>> others;
  for (std::size_t n = 1; n < threads; ++n) {
    others.push_back(std::async(std::launch::async, [&job] {
      job();
      forget_used_stack();
    }));
  }
  job();
  for (std::future<void>& other : others) other.get();
}

}  // namespace hd
