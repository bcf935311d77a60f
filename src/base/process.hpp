// What a server program settles with the operating system before it starts anything else.
#pragma once

namespace hd {

// No core file and no debugger of another process may take what this process holds in memory.
void forbid_core_dumps();

// SIGTERM and SIGINT as an event to wait for. Construct it before the first thread, which inherits
// the blocked signals. SIGPIPE is ignored from then on: a closed connection is an ordinary error.
class StopSignals {
 public:
  StopSignals();
  int wait();  // the number of the signal that came
};

}  // namespace hd
