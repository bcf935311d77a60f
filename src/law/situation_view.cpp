#include "law/situation_view.hpp"

#include <algorithm>
#include <utility>

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
      receipts.push_back({fact, {}});
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

CivilDate day_of(const View& view) {
  return view.facts.empty() ? CivilDate{} : view.facts.front().at.local_date();
}

// The clauses that a charge may mean: one, or all of the article while the clause is unknown.
std::vector<const Offence*> possible_clauses(const Law& law, const Charge& charge, CivilDate on) {
  std::vector<const Offence*> clauses;
  if (charge.article.empty()) return clauses;
  for (const Offence* offence : law.clauses(on, charge.article)) {
    if (charge.clause.empty() || offence->clause == charge.clause) clauses.push_back(offence);
  }
  return clauses;
}

// Severity is a ground of art. 8(5)(a): established when every clause that may apply is very or
// especially serious, excluded when none is. The officer's own answer counts only where the data
// knows nothing of the offence.
YesNo is_grave(const std::vector<const Offence*>& clauses, YesNo answered) {
  if (clauses.empty()) return answered;
  bool any_grave = false;
  bool all_grave = true;
  for (const Offence* offence : clauses) {
    const bool grave = offence->severity >= Severity::very_serious;
    any_grave = any_grave || grave;
    all_grave = all_grave && grave;
  }
  if (!any_grave) return YesNo::no;
  return all_grave ? YesNo::yes : YesNo::unknown;
}

const Fact* ground_found(const View& view) {
  for (const Fact& fact : view.facts) {
    if (fact.kind == FactKind::urgent_ground_found) return &fact;
  }
  return nullptr;
}

// TTLT 01/2017 art. 8(5)(a): "hành vi phạm tội quả tang; … rất nghiêm trọng, đặc biệt nghiêm trọng
// hoặc được dư luận xã hội quan tâm; … đã rõ người thực hiện hành vi phạm tội … có thể bỏ trốn".
// One is enough; only when all are answered "no" the 7 days of point b count.
void judge_urgency(const Situation& situation, YesNo severe, View& view) {
  const std::pair<YesNo, std::string_view> grounds[] = {
      {severe, "severity"},
      {situation.flagrant, "flagrant"},
      {situation.public_concern, "public_concern"},
      {situation.suspect_may_flee, "suspect_may_flee"}};
  for (const auto& [answer, name] : grounds) {
    if (answer == YesNo::unknown) view.to_ask.push_back("law.ask." + std::string(name));
    if (answer != YesNo::yes || view.urgent == YesNo::yes) continue;
    view.urgent = YesNo::yes;
    view.urgent_because = "law.because." + std::string(name);
  }
  if (view.urgent != YesNo::yes && ground_found(view) != nullptr) {
    view.urgent = YesNo::yes;
    view.urgent_because = "law.because.found_later";
    view.ground_came_late = true;
  }
  if (view.urgent == YesNo::yes) {
    view.to_ask.clear();
  } else if (view.to_ask.empty()) {
    view.urgent = YesNo::no;
    view.urgent_because = "law.because.urgent_excluded";
  } else {
    view.urgent_because = "law.because.urgent_open";
  }
}

void judge_victim(const Situation& situation, const std::vector<const Offence*>& clauses,
                  View& view) {
  bool child_by_law = false;
  bool abuse_by_law = false;
  for (const Offence* offence : clauses) {
    child_by_law = child_by_law || offence->victim_under_18;
    abuse_by_law = abuse_by_law || offence->child_sexual_abuse;
  }
  view.child_victim = child_by_law ? YesNo::yes : situation.victim_under_18;
  view.child_sexual_abuse =
      abuse_by_law || (view.child_victim == YesNo::yes && situation.sexual_abuse == YesNo::yes);
}

void judge_terms(const Situation& situation, const Law& law, const std::vector<Charge>& charges,
                 View& view) {
  for (const Charge& charge : charges) {
    std::optional<Severity> mildest = situation.severity;
    const auto clauses = possible_clauses(law, charge, day_of(view));
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
  view.halves =
      situation.accused_under_18 == YesNo::yes && situation.especially_complex != YesNo::yes;
}

void judge(const Situation& situation, const Law& law, View& view) {
  const std::vector<Charge> charges = charges_of(situation, view.facts);
  if (!charges.empty()) {
    view.article = charges.back().article;
    view.clause = charges.back().clause;
  }
  const auto clauses = possible_clauses(law, {view.article, view.clause}, day_of(view));
  judge_urgency(situation, is_grave(clauses, situation.grave), view);
  judge_victim(situation, law.clauses(day_of(view), view.article), view);
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

bool same_agency(const Fact& a, const Fact& b) {
  return a.agency_kind == b.agency_kind && a.agency == b.agency;
}

bool same_accused(const Fact& a, const Fact& b) {
  return a.subject.empty() || b.subject.empty() || a.subject == b.subject;
}

bool happened_since(const Fact& fact, const Fact& start) {
  if (fact.precision == Precision::minute && start.precision == Precision::minute) {
    return fact.at >= start.at;
  }
  return fact.at.floor_to_hour() >= start.at.floor_to_hour();
}

const Fact* first_since(const View& view, const Fact& start, FactKind kind) {
  for (const Fact& fact : view.facts) {
    const bool fits = fact.kind == kind && same_agency(fact, start) && same_accused(fact, start);
    if (fits && happened_since(fact, start)) return &fact;
  }
  return nullptr;
}

}  // namespace hd::law
