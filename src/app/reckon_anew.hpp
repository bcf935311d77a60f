// After a change of the calendar or of the law's limits: the due dates that it moves, and no
// others, are reckoned anew. What every stored date was last reckoned by is kept beside them; how
// far the work has come too, so that it goes on where it stopped.
#pragma once

#include <future>
#include <optional>

#include "app/reckon_look.hpp"

namespace hd::app::reckon_anew {

struct Output {
  int looked = 0;  // leads reckoned anew in this step
  int moved = 0;   // of them those whose dates changed: on record, in their timeline
  bool is_done = false;
};

inline constexpr int most_at_once = 512;  // leads

// For a new province: whatever will be reckoned is reckoned by this calendar and law.
Result<Done> begin(const Services& services, ports::Records& records);

// Used by one thread at a time. While the dates of some leads are written, the next are reckoned
// and those behind them read; whoever of them was changed meanwhile is looked at again before it is
// written.
class Reckoner {
 public:
  explicit Reckoner(const Services& services, int leads_at_once = most_at_once)
      : services_(services), leads_at_once_(leads_at_once) {}

  // One transaction's worth of it. Errors: of the store; nothing of the step is kept then.
  Result<Output> step();

 private:
  Result<Reading> read_from(Task task, std::int64_t place) const;
  Result<Reading> next_reading(const Task& task);
  Result<Look> next_look(const Task& task);
  Result<Done> look_ahead(Task task, const Stretch& written);
  Result<Output> write(ports::Records& records, std::optional<Look> found) const;

  const Services& services_;
  const int leads_at_once_;
  std::future<Result<Reading>> reading_;
  std::future<Look> reckoning_;
};

}  // namespace hd::app::reckon_anew
