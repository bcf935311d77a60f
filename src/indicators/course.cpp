#include "indicators/course.hpp"

#include <algorithm>

namespace hd::indicators {
namespace {

using domain::LeadState;

Key& key(Standing& standing, Dimension dimension) {
  return standing.keys.at(static_cast<std::size_t>(dimension));
}

void decide(Standing& standing, Outcome outcome, CivilDate on) {
  constexpr std::array states{LeadState::verifying, LeadState::opened, LeadState::not_opened,
                              LeadState::suspended};
  standing.outcome = outcome;
  standing.state = states.at(static_cast<std::size_t>(outcome));
  if (!standing.decided_on) standing.decided_on = on;
  standing.is_proposed = false;
}

void classify(Standing& standing, const Step& step, Key kind) {
  if (!standing.classified_on) standing.classified_on = step.on;
  key(standing, Dimension::article) = static_cast<Key>(step.value);
  key(standing, Dimension::source) = kind;
  standing.state = LeadState::classified;
}

void unclassify(Standing& standing) {
  standing.classified_on.reset();
  key(standing, Dimension::article) = no_name;
  key(standing, Dimension::source) = no_name;
  standing.state = LeadState::received;
}

// What a desk does with a tip, up to its acceptance by whoever settles it.
void take_at_desk(Standing& standing, const Step& step, Key kind) {
  switch (step.kind) {
    case StepKind::classified:
      return classify(standing, step, kind);
    case StepKind::unclassified:
      return unclassify(standing);
    case StepKind::offered:
      standing.is_proposed = false;  // nobody decides any more what was proposed here
      standing.state = LeadState::offered;
      return;
    case StepKind::not_taken_over:
      standing.state = LeadState::classified;
      return;
    case StepKind::not_a_crime:
      standing.not_a_crime_on = step.on;
      standing.state = LeadState::not_a_crime;
      key(standing, Dimension::source) = static_cast<Key>(step.value);
      return;
    case StepKind::a_crime_again:
      standing.not_a_crime_on.reset();
      standing.state = LeadState::received;
      key(standing, Dimension::source) = standing.classified_on ? kind : no_name;
      return;
    default:
      return;
  }
}

// A limit that was prolonged, a settlement that was resumed: neither is the receiver's.
void accept(Standing& standing, Key by) {
  Key& agency = key(standing, Dimension::agency);
  if (agency != by) {
    standing.is_prolonged = false;
    standing.is_resumed = false;
  }
  agency = by;
  standing.is_accepted = true;
  standing.state = LeadState::verifying;
}

void take_of_case(Standing& standing, const Step& step) {
  switch (step.kind) {
    case StepKind::case_opened:
      standing.case_opened_on = CivilDate::from_day_number(step.value);
      return;
    case StepKind::offender_identified:
      standing.offender_identified_on = CivilDate::from_day_number(step.value);
      return;
    case StepKind::case_named:
      standing.case_at = static_cast<std::int16_t>(step.value);
      return;
    case StepKind::case_left:
      standing.case_opened_on.reset();
      standing.offender_identified_on.reset();
      standing.case_at = -1;
      return;
    default:
      return;
  }
}

void take(Standing& standing, const Step& step, Key kind) {
  switch (step.kind) {
    case StepKind::proposed:
      standing.is_proposed = true;
      standing.state = LeadState::proposed;
      return;
    case StepKind::accepted:
      return accept(standing, static_cast<Key>(step.value));
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
      standing.state = LeadState::verifying;
      standing.decided_on.reset();
      standing.is_resumed = true;
      return;
    case StepKind::case_opened:
    case StepKind::offender_identified:
    case StepKind::case_named:
    case StepKind::case_left:
      return take_of_case(standing, step);
    default:
      return take_at_desk(standing, step, kind);
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
