// The pool that answers requests, and what runs from time to time.
#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>

#include "base/periodic.hpp"
#include "base/workers.hpp"
#include "threads/together.hpp"

using namespace hd;

TEST_CASE("every job that was taken is done, none that was refused") {
  std::atomic<int> taken = 0;
  std::atomic<int> done = 0;
  {
    Workers workers(4, 16);
    hd::test::together(8, [&](int) {
      for (int i = 0; i < 500; ++i) {
        if (workers.try_run([&] { ++done; })) ++taken;
      }
    });
  }
  CHECK(taken > 0);
  CHECK(done == taken);
}

TEST_CASE("a job runs on as many threads as were asked for, and none is left when it returns") {
  std::mutex mutex;
  std::set<std::thread::id> threads;
  std::atomic<int> inside = 0;
  run_together(4, [&] {
    ++inside;
    while (inside < 4) std::this_thread::yield();
    const std::lock_guard lock(mutex);
    threads.insert(std::this_thread::get_id());
  });
  CHECK(threads.size() == 4);
  CHECK(threads.contains(std::this_thread::get_id()));
  CHECK_THROWS(run_together(2, [] { throw std::runtime_error("in both"); }));
}

TEST_CASE("periodic work ends with its owner") {
  std::atomic<int> rounds = 0;
  {
    const Periodic often(std::chrono::milliseconds(1), [&] { ++rounds; });
    while (rounds < 3) std::this_thread::yield();
  }
  const int after = rounds;
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  CHECK(rounds == after);
}
