#include "app/paper_day.hpp"

#include <algorithm>

namespace hd::app {

Result<Moment> moment_of(const PaperDay& paper, Moment now) {
  if (!paper.on) return now;
  const auto wrong = [&](const char* key) { return fail(Error::field_error(paper.field, key)); };
  if (*paper.on > now.local_date()) return wrong(paper.in_future);
  if (paper.after && *paper.on < paper.after->local_date()) return wrong(paper.too_early);
  if (*paper.on == now.local_date()) return now;
  const Moment noon = Moment::local(*paper.on, 12, 0);
  return paper.after ? std::max(noon, paper.after->plus_seconds(1)) : noon;
}

PaperDay paper_received(std::optional<CivilDate> on, std::optional<Moment> after) {
  return {"received_on", on, after, "lead.received_in_future", "lead.received_before_asked"};
}

PaperDay demand_of(std::optional<CivilDate> on, std::optional<Moment> after) {
  return {"received_on", on, after, "lead.received_in_future", "lead.demanded_before_received"};
}

Result<StepMoment> moment_of_step(const DoneOn& done, std::optional<Moment> after, Moment now) {
  const PaperDay paper{"done_on", done.day, after, "lead.done_in_future", "lead.done_before_owed"};
  HD_TRY(const Moment of_day, moment_of(paper, now));
  if (!done.time) return StepMoment{of_day, of_day == now};
  const CivilDate day = done.day.value_or(now.local_date());
  const Moment at = Moment::local(day, done.time->hour, done.time->minute);
  const auto wrong = [](const char* key) { return fail(Error::field_error("done_time", key)); };
  if (at > now) return wrong("lead.done_at_in_future");
  if (!after || at > *after) return StepMoment{at, true};
  // Of a minute is known that it began before and ended after it.
  if (at.plus_seconds(60) <= *after) return wrong("lead.done_at_before_owed");
  return StepMoment{std::min(after->plus_seconds(1), now), true};
}

}  // namespace hd::app
