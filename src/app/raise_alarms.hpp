// Tells whoever should have been told by now, closes what is owed no longer. Nobody is told twice:
// what was told is kept, and each run stores only the difference, whenever it comes.
#pragma once

#include "alarms/difference.hpp"
#include "app/services.hpp"

namespace hd::app::raise_alarms {

struct Output {
  int told = 0;
  int ended = 0;
  int closed = 0;
  bool is_more = false;  // run again: what is left did not fit into one transaction
};

Result<Output> run(const Services& services);

}  // namespace hd::app::raise_alarms
