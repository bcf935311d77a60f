#include "base/process.hpp"

#include <doctest/doctest.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
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

#if defined(__x86_64__)
TEST_CASE("what a copy left in the vector registers is forgotten") {
  alignas(64) std::array<unsigned char, 64> secret{};
  alignas(64) std::array<unsigned char, 64> low{};
  alignas(64) std::array<unsigned char, 64> high{};
  secret.fill(0x5a);
  asm volatile("movdqa %0, %%xmm9" ::"m"(secret) : "xmm9");
  const bool is_wide = __builtin_cpu_supports("avx512f") != 0;
  if (is_wide) asm volatile("vmovdqa64 %0, %%zmm21" ::"m"(secret));
  hd::forget_used_registers();
  asm volatile("movdqa %%xmm9, %0" : "=m"(low));
  if (is_wide) asm volatile("vmovdqa64 %%zmm21, %0" : "=m"(high));
  const std::array<unsigned char, 64> nothing{};
  CHECK(low == nothing);
  CHECK(high == nothing);
}
#endif

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
