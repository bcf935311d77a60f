#include "law/law.hpp"

#include "law/dues.hpp"

namespace hd::law {
namespace {

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

std::vector<Due> Law::dues(const Situation& situation) const {
  const View view = view_of(situation, *this);
  DueList limits(*this, view);
  limits.run();
  std::vector<Due> dues = limits.take_owed();
  if (view.halves) add_full_terms(*this, view, dues);
  return dues;
}

Answer Law::answer(const Situation& situation) const {
  const View view = view_of(situation, *this);
  DueList limits(*this, view);
  limits.run();
  Answer answer;
  answer.next_steps = next_steps_of(*this, view, limits);
  answer.doubts = doubts_of(*this, view, limits);
  answer.dues = limits.take_owed();
  if (view.halves) add_full_terms(*this, view, answer.dues);
  answer.routing = routing_of(*this, view, answer.dues);
  answer.article = view.article;
  answer.clause = view.clause;
  answer.urgent_known = view.judged.urgent != YesNo::unknown;
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
