// After a change of the calendar or of the law's limits: the due dates that it moves, and no
// others, are reckoned anew. What every stored date was last reckoned by is kept beside them; how
// far the work has come too, so that it goes on where it stopped.
#pragma once

#include "app/timetable.hpp"

namespace hd::app::reckon_anew {

struct Output {
  int looked = 0;  // leads reckoned anew in this step
  int moved = 0;   // of them those whose dates changed: on record, in their timeline
  bool is_done = false;
};

inline constexpr int most_at_once = 512;  // leads

// For a new province: whatever will be reckoned is reckoned by this calendar and law.
Result<Done> begin(const Services& services, ports::Records& records);

// One transaction's worth of it.
Result<Output> step(const Services& services, int leads_at_once = most_at_once);

}  // namespace hd::app::reckon_anew
