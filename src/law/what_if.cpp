#include "law/what_if.hpp"

namespace hd::law {
namespace {

bool same_due(const Due& a, const Due& b) {
  return a.rule == b.rule && a.agency_kind == b.agency_kind && a.agency == b.agency &&
         a.started_by.kind == b.started_by.kind && a.started_by.at == b.started_by.at;
}

const Due* matching(const Answer& answer, const Due& wanted) {
  for (const Due& due : answer.dues) {
    if (same_due(due, wanted)) return &due;
  }
  return nullptr;
}

bool has_step(const Answer& answer, const NextStep& wanted) {
  for (const NextStep& step : answer.next_steps) {
    const bool same = step.id == wanted.id && step.agency == wanted.agency &&
                      step.agency_kind == wanted.agency_kind && step.label.vi == wanted.label.vi &&
                      step.would_end == wanted.would_end;
    if (same) return true;
  }
  return false;
}

}  // namespace

Changes changes_between(const Answer& before, const Answer& after) {
  Changes changes;
  for (const Due& now : after.dues) {
    const Due* then = matching(before, now);
    if (then == nullptr) {
      changes.dues.push_back({ChangeKind::new_due, nullptr, &now});
    } else if (now.state != then->state) {
      const bool done = now.state == DueState::done;
      changes.dues.push_back({done ? ChangeKind::done : ChangeKind::fallen_away, then, &now});
    } else if (now.reckoning.due_at != then->reckoning.due_at) {
      changes.dues.push_back({ChangeKind::moved, then, &now});
    }
  }
  for (const Due& then : before.dues) {
    if (matching(after, then) == nullptr) {
      changes.dues.push_back({ChangeKind::fallen_away, &then, nullptr});
    }
  }
  for (const NextStep& step : after.next_steps) {
    if (!has_step(before, step)) changes.new_steps.push_back(&step);
  }
  for (const NextStep& step : before.next_steps) {
    if (!has_step(after, step)) changes.lost_steps.push_back(&step);
  }
  return changes;
}

}  // namespace hd::law
