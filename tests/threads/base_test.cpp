// The pool that answers requests, and what runs from time to time.
#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
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
