#include "law/law.hpp"

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
  if (!rule.gives_limit.empty()) {
    step.would_end = limits.would_end(rule.gives_limit, start);
    if (!step.would_end) return std::nullopt;
  }
  step.id = rule.id;
  step.label = rule.label;
  step.citation = rule.citation;
  step.agency_kind = start.agency_kind;
  step.agency = start.agency;
  step.decider = rule.decider;
  step.status = rule.status;
  if (const RunningLimit* first = limits.last_of(rule.not_before_end_of, start)) {
    step.not_before = limits.current(*first).due.reckoning.due_day;
  }
  if (const RunningLimit* latest = limits.last_of(rule.latest_by, start)) {
    step.latest_day = latest->due.reckoning.due_day;
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
      if (any_since(view_, receipt, rule.not_after)) continue;
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
    if (start != nullptr && !any_since(view_, *start, rule.not_after)) add(rule, *start);
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

// How long the holder has depends on what was answered, not on the offence alone: the limit to pass
// on that is due, the strictest, is the one that is told.
void take_due_limit(const std::vector<Due>& dues, const Fact& holder, Routing& routing) {
  for (const Due& due : dues) {
    const bool its = due.duty == "pass_on" && same_agency(due.started_by, holder) &&
                     due.started_by.at == holder.at;
    if (!its) continue;
    routing.rule = due.rule;
    routing.limit_status = due.status;
    routing.within_hours.reset();
    routing.within_days.reset();
    if (due.unit == LimitUnit::hours) routing.within_hours = due.value;
    if (due.unit == LimitUnit::days) routing.within_days = due.value;
    return;
  }
}

// Where the tip must go, asked for whoever holds it last.
std::optional<Routing> routing_of(const Law& law, const View& view, const std::vector<Due>& dues) {
  if (view.article.empty() || view.receipts.empty()) return std::nullopt;
  const Receipt* holder = &view.receipts.back();
  for (const Receipt& receipt : view.receipts) {
    if (!receipt.left_at) holder = &receipt;
  }
  auto routing = law.route({view.article, view.clause, holder->fact.agency_kind,
                            holder->fact.at_island, holder->fact.at.local_date()});
  if (!routing) return std::nullopt;
  if (routing->must_pass_on) take_due_limit(dues, holder->fact, *routing);
  return *std::move(routing);
}

// Terms of a case are halved for an accused under 18 "unless especially complex": the full ones
// stand beside, so that whoever finds it complex sees what would count.
void add_full_terms(const Law& law, View view, std::vector<Due>& dues) {
  view.halves = false;
  DueList full(law, view);
  full.run();
  for (Due& due : dues) {
    if (!due.is_halved) continue;
    for (const RunningLimit& other : full.running()) {
      const bool same = other.due.rule == due.rule && other.due.agency == due.agency &&
                        other.due.started_by.at == due.started_by.at;
      if (!same) continue;
      due.beside.push_back({due.rule, due.label, other.due.citations.front(), other.due.status,
                            BesideWhy::if_especially_complex, other.due.reckoning});
    }
  }
}

}  // namespace

Answer Law::answer(const Situation& situation) const {
  const View view = view_of(situation, *this);
  DueList limits(*this, view);
  limits.run();
  Answer answer;
  answer.next_steps = Steps(*this, view, limits).run();
  answer.doubts = doubts_of(*this, view, limits);
  answer.dues = limits.take_owed();
  if (view.halves) add_full_terms(*this, view, answer.dues);
  answer.routing = routing_of(*this, view, answer.dues);
  answer.article = view.article;
  answer.clause = view.clause;
  answer.urgent_known = view.urgent != YesNo::unknown;
  answer.to_ask = view.to_ask;
  return answer;
}

std::vector<const Offence*> Law::clauses(CivilDate on, std::string_view article) const {
  std::vector<const Offence*> found;
  if (article.empty()) return found;
  for (const Offence& offence : offences_) {
    const bool in_force =
        offence.effective_from <= on && (!offence.effective_to || on <= *offence.effective_to);
    if (in_force && offence.article == article) found.push_back(&offence);
  }
  return found;
}

std::vector<Offence> Law::offences(CivilDate on, std::string_view article) const {
  std::vector<Offence> found;
  for (const Offence& offence : offences_) {
    const bool in_force =
        offence.effective_from <= on && (!offence.effective_to || on <= *offence.effective_to);
    if (in_force && (article.empty() || offence.article == article)) found.push_back(offence);
  }
  return found;
}

Result<Offence> Law::offence(std::string_view article, std::string_view clause,
                             CivilDate on) const {
  const Offence* gravest = nullptr;
  for (const Offence* offence : clauses(on, article)) {
    if (!clause.empty() && offence->clause != clause) continue;
    const bool graver = gravest == nullptr || offence->max_years() > gravest->max_years();
    if (graver) gravest = offence;
  }
  if (gravest == nullptr) {
    return fail(ErrorCode::not_found, "no clause '" + std::string(clause) + "' of article '" +
                                          std::string(article) + "' in offences.csv");
  }
  return *gravest;
}

}  // namespace hd::law
