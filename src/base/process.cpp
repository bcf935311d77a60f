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
  forget_used_registers();
}

#if defined(__x86_64__)
// The C library copies through the widest registers there are; the upper 16 of AVX-512 are its
// favourites, because no other code needs them.
void forget_used_registers() {
  if (__builtin_cpu_supports("avx512f")) {
    asm volatile(
        ".irp n,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31\n"
        "vpxorq %%zmm\\n,%%zmm\\n,%%zmm\\n\n"
        ".endr" ::);
  }
  if (__builtin_cpu_supports("avx")) {
    asm volatile("vzeroall" ::
                     : "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8",
                       "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    return;
  }
  asm volatile(
      ".irp n,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15\n"
      "pxor %%xmm\\n,%%xmm\\n\n"
      ".endr" ::
          : "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10",
            "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}
#elif defined(__aarch64__)
void forget_used_registers() {
  asm volatile(
      ".irp n,0,1,2,3,4,5,6,7,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31\n"
      "movi v\\n\\().2d,#0\n"
      ".endr" ::
          : "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v16", "v17", "v18", "v19", "v20",
            "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31");
}
#else
#error "say here how the vector registers of this processor are emptied"
#endif

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
