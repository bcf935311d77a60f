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

PaperDay step_done(std::optional<CivilDate> on, std::optional<Moment> after) {
  return {"done_on", on, after, "lead.done_in_future", "lead.done_before_owed"};
}

}  // namespace hd::app
