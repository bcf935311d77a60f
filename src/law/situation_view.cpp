#include "law/situation_view.hpp"

#include <algorithm>

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

void take_offence(const Situation& situation, View& view) {
  view.article = situation.article;
  view.clause = situation.clause;
  if (!view.article.empty()) return;
  for (const Fact& fact : view.facts) {
    if (fact.article.empty()) continue;
    view.article = fact.article;
    view.clause = fact.clause;
  }
}

CivilDate day_of(const View& view) {
  return view.facts.empty() ? CivilDate{} : view.facts.front().at.local_date();
}

// Severity is a ground of art. 8(5)(a): established when every clause that may apply is very or
// especially serious, excluded when none is.
YesNo urgent_by_severity(const View& view, const std::vector<Offence>& clauses) {
  bool any_grave = false;
  bool all_grave = true;
  for (const Offence& offence : clauses) {
    if (!view.clause.empty() && offence.clause != view.clause) continue;
    const bool grave = offence.severity >= Severity::very_serious;
    any_grave = any_grave || grave;
    all_grave = all_grave && grave;
  }
  if (!view.severity) return YesNo::unknown;
  if (!any_grave) return YesNo::no;
  return all_grave ? YesNo::yes : YesNo::unknown;
}

void judge(const Situation& situation, const Law& law, View& view) {
  const std::vector<Offence> clauses =
      view.article.empty() ? std::vector<Offence>{} : law.offences(day_of(view), view.article);
  bool child_by_law = false;
  for (const Offence& offence : clauses) {
    child_by_law = child_by_law || offence.victim_under_18;
    if (!view.clause.empty() && offence.clause != view.clause) continue;
    view.severity = std::max(view.severity.value_or(offence.severity), offence.severity);
  }
  view.child_victim = child_by_law ? YesNo::yes : situation.victim_under_18;
  const YesNo severe = urgent_by_severity(view, clauses);
  if (severe == YesNo::yes) {
    view.urgent = YesNo::yes;
    view.urgent_because = "law.because.severity";
  } else if (situation.other_urgent_ground == YesNo::yes) {
    view.urgent = YesNo::yes;
    view.urgent_because = "law.because.urgent_ground";
  } else if (severe == YesNo::no && situation.other_urgent_ground == YesNo::no) {
    view.urgent = YesNo::no;
    view.urgent_because = "law.because.urgent_excluded";
  } else {
    view.urgent_because = "law.because.urgent_open";
  }
}

}  // namespace

View view_of(const Situation& situation, const Law& law) {
  View view;
  view.facts = in_order(situation.facts);
  view.receipts = receipts_of(view.facts);
  view.reporter_named = situation.reporter_named;
  take_offence(situation, view);
  judge(situation, law, view);
  return view;
}

bool same_agency(const Fact& a, const Fact& b) {
  return a.agency_kind == b.agency_kind && a.agency == b.agency;
}

bool happened_since(const Fact& fact, const Fact& start) {
  if (fact.precision == Precision::minute && start.precision == Precision::minute) {
    return fact.at >= start.at;
  }
  return fact.at.floor_to_hour() >= start.at.floor_to_hour();
}

const Fact* first_since(const View& view, const Fact& start, FactKind kind) {
  for (const Fact& fact : view.facts) {
    if (fact.kind == kind && same_agency(fact, start) && happened_since(fact, start)) return &fact;
  }
  return nullptr;
}

}  // namespace hd::law
