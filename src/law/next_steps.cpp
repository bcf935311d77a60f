// What may be done next: the rows of law/next_steps.csv that fit what happened.
#include <algorithm>

#include "law/dues.hpp"

namespace hd::law {
namespace {

bool any_since(const View& view, const Fact& start, const std::vector<FactKind>& kinds) {
  return std::any_of(kinds.begin(), kinds.end(),
                     [&](FactKind kind) { return first_since(view, start, kind) != nullptr; });
}

// What the agency of `start` may do next; none when the law does not allow the step now.
std::optional<NextStep> step_of(const StepRule& rule, const Fact& start, const DueList& limits) {
  NextStep step;
  const auto take = [&](std::optional<CivilDate>& day, const Reckoning& reckoning) {
    day = reckoning.due_day;
    step.is_provisional = step.is_provisional || reckoning.is_provisional;
  };
  if (!rule.gives_limit.empty()) {
    const auto end = limits.would_end(rule.gives_limit, start);
    if (!end) return std::nullopt;
    take(step.would_end, *end);
  }
  step.id = rule.id;
  step.label = rule.label;
  step.citation = rule.citation;
  step.agency_kind = start.agency_kind;
  step.agency = start.agency;
  step.decider = rule.decider;
  step.status = rule.status;
  if (const RunningLimit* first = limits.last_of(rule.not_before_end_of, start)) {
    take(step.not_before, limits.current(*first).due.reckoning);
  }
  if (const RunningLimit* latest = limits.last_of(rule.latest_by, start)) {
    take(step.latest_day, latest->due.reckoning);
  }
  return step;
}

class Steps {
 public:
  Steps(const Law& law, const View& view, const DueList& limits)
      : law_(law), view_(view), limits_(limits) {}

  std::vector<NextStep> run() {
    for (const Receipt& receipt : view_.receipts) {
      if (!receipt.left_at) of_tip(receipt.fact);
    }
    for (const StepRule& rule : law_.step_rules()) {
      if (is_of_case(rule)) of_case(rule);
    }
    return std::move(steps_);
  }

 private:
  static bool is_of_case(const StepRule& rule) {
    return !rule.after.empty() && is_case_fact(rule.after.front());
  }

  void of_tip(const Fact& receipt) {
    for (const StepRule& rule : law_.step_rules()) {
      if (is_of_case(rule) || !contains(rule.agencies, receipt.agency_kind)) continue;
      if (is_blocked(rule, receipt)) continue;
      if (rule.after.empty() || any_since(view_, receipt, rule.after)) add(rule, receipt);
    }
  }

  // A case has no receipt: a step follows from the last of the facts it comes after.
  void of_case(const StepRule& rule) {
    const Fact* start = nullptr;
    for (const Fact& fact : view_.facts) {
      if (contains(rule.after, fact.kind) && contains(rule.agencies, fact.agency_kind)) {
        start = &fact;
      }
    }
    if (start != nullptr && !is_blocked(rule, *start)) add(rule, *start);
  }

  // A step that has a last day of its own may be owed again, when that day moved: a closing report
  // that asked for more time is followed by another, Circular 28/2020 art. 15.
  bool is_blocked(const StepRule& rule, const Fact& start) const {
    const RunningLimit* latest = limits_.last_of(rule.latest_by, start);
    const bool is_owed = latest != nullptr && latest->due.state == DueState::open;
    return std::any_of(rule.not_after.begin(), rule.not_after.end(), [&](FactKind kind) {
      const bool is_itself = is_owed && rule.fact == kind;
      return !is_itself && first_since(view_, start, kind) != nullptr;
    });
  }

  bool is_used_up(const StepRule& rule, const Fact& start) const {
    if (!rule.fact || rule.max_times == 0) return false;
    const auto count = std::count_if(view_.facts.begin(), view_.facts.end(), [&](const Fact& fact) {
      return fact.kind == *rule.fact && same_agency(fact, start);
    });
    return count >= rule.max_times;
  }

  void add(const StepRule& rule, const Fact& start) {
    if (is_used_up(rule, start)) return;
    auto step = step_of(rule, start, limits_);
    if (step) steps_.push_back(*std::move(step));
  }

  const Law& law_;
  const View& view_;
  const DueList& limits_;
  std::vector<NextStep> steps_;
};

}  // namespace

std::vector<NextStep> next_steps_of(const Law& law, const View& view, const DueList& limits) {
  return Steps(law, view, limits).run();
}

}  // namespace hd::law
