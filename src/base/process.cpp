#include "base/process.hpp"

#include <string.h>  // explicit_bzero
#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>
#include <cstddef>
#include <ctime>

namespace hd {
namespace {

sigset_t stop_signals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGINT);
  return set;
}

}  // namespace

void forbid_core_dumps() {
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
#if !defined(__SANITIZE_ADDRESS__)  // the leak check attaches to its own process
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

[[gnu::noinline]] void forget_used_stack() {
  constexpr std::size_t deeper_than_any_request = 64 * 1024;
  [[gnu::uninitialized]] char left[deeper_than_any_request];
  explicit_bzero(left, sizeof left);
}

StopSignals::StopSignals() {
  std::signal(SIGPIPE, SIG_IGN);
  const sigset_t set = stop_signals();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

bool StopSignals::wait_while(const std::function<bool()>& is_well) {
  constexpr timespec pause{0, 200'000'000};
  const sigset_t set = stop_signals();
  forget_used_stack();
  while (is_well()) {
    if (sigtimedwait(&set, nullptr, &pause) > 0) return true;
  }
  return false;
}

}  // namespace hd
