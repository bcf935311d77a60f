// What a server program settles with the operating system before it starts anything else.
#pragma once

#include <functional>

namespace hd {

// No core file and no debugger of another process may take what this process holds in memory.
void forbid_core_dumps();

// Overwrites what functions that have returned left on the stack of this thread: short texts and
// parts of keys lie there until something else happens to need the place; and what copies left in
// the vector registers. For whoever waits next.
void forget_used_stack();

// The registers alone: up to 2 KiB of what this thread copied last, which a dump of it holds too.
void forget_used_registers();

// SIGTERM and SIGINT as an event to wait for. Construct it before the first thread, which inherits
// the blocked signals. SIGPIPE is ignored from then on: a closed connection is an ordinary error.
class StopSignals {
 public:
  StopSignals();
  // Waits as long as `is_well` says yes; it is asked five times a second. True:
  // a signal came; false: it said no.
  bool wait_while(const std::function<bool()>& is_well);
};

// A program ends itself with this when a store failed in a way that only a restart may mend: what
// is on the disk is whole, and whoever started the program starts it again.
inline constexpr int restart_exit_code = 80;

}  // namespace hd
