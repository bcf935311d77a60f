#include "base/process.hpp"

#include <doctest/doctest.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <atomic>

#include "base/periodic.hpp"
#include "base/workers.hpp"

TEST_CASE("a stop signal waits until it is asked for") {
  hd::StopSignals signals;
  ::kill(::getpid(), SIGTERM);
  CHECK(signals.wait_while([] { return true; }));
}

TEST_CASE("waiting for a stop signal ends when something is not well any more") {
  hd::StopSignals signals;
  int asked = 0;
  CHECK_FALSE(signals.wait_while([&] { return ++asked < 3; }));
  CHECK(asked == 3);
}

TEST_CASE("core dumps are off once forbidden") {
  hd::forbid_core_dumps();
  rlimit limit{1, 1};
  ::getrlimit(RLIMIT_CORE, &limit);
  CHECK(limit.rlim_cur == 0);
  CHECK(limit.rlim_max == 0);
#if !defined(__SANITIZE_ADDRESS__)
  CHECK(::prctl(PR_GET_DUMPABLE) == 0);
#endif
  ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
}

TEST_CASE("workers finish what they took and refuse what does not fit") {
  std::atomic<int> done{0};
  int taken = 0;
  {
    hd::Workers workers(1, 3);
    std::mutex gate;
    gate.lock();
    for (int n = 0; n < 20; ++n) {
      taken += workers.try_run([&] {
        const std::lock_guard wait(gate);
        ++done;
      });
    }
    gate.unlock();
  }
  CHECK(taken >= 3);
  CHECK(taken <= 4);
  CHECK(done == taken);
}

TEST_CASE("periodic work is done at once and again, and ends without waiting for its time") {
  std::atomic<int> done{0};
  {
    const hd::Periodic often(std::chrono::milliseconds(1), [&] { ++done; });
    while (done < 3) std::this_thread::yield();
  }
  const int before = done;
  const hd::Periodic seldom(std::chrono::hours(1), [&] { ++done; });
  while (done == before) std::this_thread::yield();
  CHECK(done == before + 1);
}
