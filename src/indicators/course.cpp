#include "indicators/course.hpp"

#include <algorithm>

namespace hd::indicators {
namespace {

Key& key(Standing& standing, Dimension dimension) {
  return standing.keys.at(static_cast<std::size_t>(dimension));
}

void decide(Standing& standing, Outcome outcome, CivilDate on) {
  standing.outcome = outcome;
  if (!standing.decided_on) standing.decided_on = on;
  standing.is_proposed = false;
}

void classify(Standing& standing, const Step& step, Key kind) {
  if (!standing.classified_on) standing.classified_on = step.on;
  key(standing, Dimension::article) = static_cast<Key>(step.value);
  key(standing, Dimension::source) = kind;
}

void take(Standing& standing, const Step& step, Key kind) {
  switch (step.kind) {
    case StepKind::classified:
      return classify(standing, step, kind);
    case StepKind::unclassified:
      standing.classified_on.reset();
      key(standing, Dimension::article) = no_name;
      key(standing, Dimension::source) = no_name;
      return;
    case StepKind::proposed:
      standing.is_proposed = true;
      return;
    case StepKind::accepted:
      standing.is_accepted = true;
      key(standing, Dimension::agency) = static_cast<Key>(step.value);
      return;
    case StepKind::limit_prolonged:
      standing.is_prolonged = true;
      [[fallthrough]];
    case StepKind::limit_set:
      standing.settlement_due_on = CivilDate::from_day_number(step.value);
      return;
    case StepKind::opened:
      key(standing, Dimension::article) = static_cast<Key>(step.value);
      return decide(standing, Outcome::opened, step.on);
    case StepKind::not_opened:
      return decide(standing, Outcome::not_opened, step.on);
    case StepKind::suspended:
      return decide(standing, Outcome::suspended, step.on);
    case StepKind::resumed:
      standing.outcome = Outcome::none;
      standing.decided_on.reset();
      standing.is_resumed = true;
      return;
    case StepKind::case_opened:
      standing.case_opened_on = CivilDate::from_day_number(step.value);
      return;
    case StepKind::offender_identified:
      standing.offender_identified_on = CivilDate::from_day_number(step.value);
      return;
    case StepKind::case_left:
      standing.case_opened_on.reset();
      standing.offender_identified_on.reset();
      return;
    case StepKind::not_a_crime:
      standing.not_a_crime_on = step.on;
      return;
    case StepKind::a_crime_again:
      standing.not_a_crime_on.reset();
      return;
  }
}

}  // namespace

void Course::settle() {
  std::stable_sort(steps.begin(), steps.end(),
                   [](const Step& a, const Step& b) { return a.on < b.on; });
  now = received;
  for (const Step& step : steps) take(now, step, kind);
}

Standing Course::standing_on(CivilDate day) const {
  if (last_change() <= day) return now;
  Standing standing = received;
  for (const Step& step : steps) {
    if (step.on > day) break;
    take(standing, step, kind);
  }
  return standing;
}

}  // namespace hd::indicators
