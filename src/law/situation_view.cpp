#include "law/situation_view.hpp"

#include <algorithm>
#include <utility>

#include "law/judge.hpp"

namespace hd::law {
namespace {

std::vector<Fact> in_order(const std::vector<Fact>& facts) {
  std::vector<Fact> sorted = facts;
  for (Fact& fact : sorted) {
    // The hour is rounded down, so that a due hour is never later than the law's.
    if (fact.precision == Precision::hour) fact.at = fact.at.floor_to_hour();
  }
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Fact& a, const Fact& b) { return a.at < b.at; });
  return sorted;
}

std::vector<Receipt> receipts_of(const std::vector<Fact>& facts) {
  std::vector<Receipt> receipts;
  const auto held_by = [&](const Fact& fact) {
    return std::find_if(receipts.begin(), receipts.end(), [&](const Receipt& receipt) {
      return !receipt.left_at && same_agency(receipt.fact, fact);
    });
  };
  for (const Fact& fact : facts) {
    const auto held = held_by(fact);
    const bool arrives = fact.kind == FactKind::tip_received || fact.kind == FactKind::accepted;
    if (arrives && held == receipts.end()) {
      receipts.push_back({fact, {}, {}});
    } else if (fact.kind == FactKind::passed_on && held != receipts.end()) {
      held->left_at = fact.at;
    }
  }
  return receipts;
}

struct Charge {
  std::string article;
  std::string clause;
};

// TTLT 04/2018 art. 14(2)(4): a changed offence takes the place of the former, the terms count by
// it from the beginning. Art. 14(3): an added one stands beside the others.
std::vector<Charge> charges_of(const Situation& situation, const std::vector<Fact>& facts) {
  if (!situation.article.empty()) return {{situation.article, situation.clause}};
  std::vector<Charge> charges;
  for (const Fact& fact : facts) {
    if (fact.article.empty()) continue;
    if (fact.kind != FactKind::offence_added) charges.clear();
    charges.push_back({fact.article, fact.clause});
  }
  return charges;
}

void judge_terms(const Situation& situation, const Law& law, const std::vector<Charge>& charges,
                 View& view) {
  for (const Charge& charge : charges) {
    std::optional<Severity> mildest = situation.severity;
    const auto clauses = narrowed(law.clauses(view.first_day(), charge.article), charge.clause);
    if (!clauses.empty()) mildest = clauses.front()->severity;
    for (const Offence* offence : clauses) mildest = std::min(*mildest, offence->severity);
    if (!mildest) continue;
    view.term_severity = std::max(view.term_severity, *mildest);
    view.term_severity_known = true;
  }
  if (charges.empty() && situation.severity) {
    view.term_severity = *situation.severity;
    view.term_severity_known = true;
  }
  view.accused_is_minor = situation.accused_under_18 == YesNo::yes;
  view.halves = view.accused_is_minor && situation.especially_complex != YesNo::yes;
}

void judge(const Situation& situation, const Law& law, View& view) {
  const std::vector<Charge> charges = charges_of(situation, view.facts);
  if (!charges.empty()) {
    view.article = charges.back().article;
    view.clause = charges.back().clause;
  }
  const Judge judge(situation, law, view);
  view.judged = judge.now();
  for (Receipt& receipt : view.receipts) receipt.judged = judge.of(receipt);
  if (view.judged.urgent != YesNo::yes) view.to_ask = judge.to_ask();
  judge_terms(situation, law, charges, view);
}

}  // namespace

View view_of(const Situation& situation, const Law& law) {
  View view;
  view.facts = in_order(situation.facts);
  view.receipts = receipts_of(view.facts);
  view.reporter_named = situation.reporter_named;
  judge(situation, law, view);
  return view;
}

CivilDate View::first_day() const {
  return facts.empty() ? CivilDate{} : facts.front().at.local_date();
}

const Judged& View::judged_at(const Fact& start) const {
  for (const Receipt& receipt : receipts) {
    if (&receipt.fact == &start) return receipt.judged;
  }
  return judged;
}

bool same_agency(const Fact& a, const Fact& b) {
  return a.agency_kind == b.agency_kind && a.agency == b.agency;
}

bool same_accused(const Fact& a, const Fact& b) {
  return a.subject.empty() || b.subject.empty() || a.subject == b.subject;
}

bool happened_since(const Fact& fact, const Fact& start) {
  // Of the day alone is known: it may have been after the start.
  if (fact.precision == Precision::day) return fact.at.local_date() >= start.at.local_date();
  if (start.precision == Precision::day) return fact.at >= start.at;
  if (fact.precision == Precision::minute && start.precision == Precision::minute) {
    return fact.at >= start.at;
  }
  return fact.at.floor_to_hour() >= start.at.floor_to_hour();
}

const Fact* first_since(const View& view, const Fact& start, FactKind kind, const Fact* after) {
  for (const Fact& fact : view.facts) {
    if (after != nullptr && &fact <= after) continue;
    const bool fits = fact.kind == kind && same_agency(fact, start) && same_accused(fact, start);
    if (fits && happened_since(fact, start)) return &fact;
  }
  return nullptr;
}

}  // namespace hd::law
