#include "law/law.hpp"

#include <algorithm>

#include "law/dues.hpp"

namespace hd::law {
namespace {

bool any_since(const View& view, const Fact& start, const std::vector<FactKind>& kinds) {
  return std::any_of(kinds.begin(), kinds.end(),
                     [&](FactKind kind) { return first_since(view, start, kind) != nullptr; });
}

NextStep step_of(const StepRule& rule, const Fact& start, const DueList& limits) {
  NextStep step;
  step.id = rule.id;
  step.label = rule.label;
  step.citation = rule.citation;
  step.agency_kind = start.agency_kind;
  step.agency = start.agency;
  step.decider = rule.decider;
  step.status = rule.status;
  if (!rule.not_before_end_of.empty()) {
    const RunningLimit* running = limits.current(rule.not_before_end_of, start);
    if (running != nullptr) step.not_before = running->due.reckoning.due_day;
  }
  if (const RunningLimit* latest = limits.last_of(rule.latest_by, start)) {
    step.latest_day = latest->due.reckoning.due_day;
  }
  if (!rule.gives_limit.empty()) step.would_end = limits.would_end(rule.gives_limit, start);
  return step;
}

std::vector<NextStep> steps_of(const Law& law, const View& view, const DueList& limits) {
  std::vector<NextStep> steps;
  for (const Receipt& receipt : view.receipts) {
    if (receipt.left_at) continue;
    for (const StepRule& rule : law.step_rules()) {
      const bool its_agency = std::find(rule.agencies.begin(), rule.agencies.end(),
                                        receipt.fact.agency_kind) != rule.agencies.end();
      if (!its_agency || any_since(view, receipt.fact, rule.not_after)) continue;
      if (!rule.after.empty() && !any_since(view, receipt.fact, rule.after)) continue;
      steps.push_back(step_of(rule, receipt.fact, limits));
    }
  }
  return steps;
}

// Where the tip must go, asked for whoever holds it last.
std::optional<Routing> routing_of(const Law& law, const View& view) {
  if (view.article.empty() || view.receipts.empty()) return std::nullopt;
  const Receipt* holder = &view.receipts.back();
  for (const Receipt& receipt : view.receipts) {
    if (!receipt.left_at) holder = &receipt;
  }
  auto routing = law.route({view.article, view.clause, holder->fact.agency_kind,
                            holder->fact.at_island, holder->fact.at.local_date()});
  if (!routing) return std::nullopt;
  return *std::move(routing);
}

}  // namespace

Answer Law::answer(const Situation& situation) const {
  const View view = view_of(situation, *this);
  DueList limits(*this, view);
  limits.run();
  Answer answer;
  answer.dues = limits.owed();
  answer.next_steps = steps_of(*this, view, limits);
  answer.routing = routing_of(*this, view);
  answer.article = view.article;
  answer.clause = view.clause;
  answer.urgent_known = view.urgent != YesNo::unknown;
  return answer;
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
  const std::vector<Offence> clauses =
      article.empty() ? std::vector<Offence>{} : offences(on, article);
  const Offence* gravest = nullptr;
  for (const Offence& offence : clauses) {
    if (!clause.empty() && offence.clause != clause) continue;
    const bool graver = gravest == nullptr || offence.max_years() > gravest->max_years();
    if (graver) gravest = &offence;
  }
  if (gravest == nullptr) {
    return fail(ErrorCode::not_found, "no clause '" + std::string(clause) + "' of article '" +
                                          std::string(article) + "' in offences.csv");
  }
  return *gravest;
}

}  // namespace hd::law
