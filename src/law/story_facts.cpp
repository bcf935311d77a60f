// What a story says that no reader of lines can refuse: it takes the law's tables, or its order.
#include <algorithm>

#include "base/fault.hpp"
#include "law/situation_view.hpp"
#include "law/story_text.hpp"
#include "law/wording.hpp"

namespace hd::law {
namespace {

void add_name(std::string& list, const std::string& name) {
  if (name.empty()) return;
  list += (list.empty() ? "" : ", ") + name;
}

// An article that the data does not know is no mistake; a clause that a known one lacks is.
Result<Done> check_clause(const Law& law, CivilDate on, const std::string& article,
                          const std::string& clause) {
  const auto clauses = law.clauses(on, article);
  std::string known;
  for (const Offence* offence : clauses) {
    if (offence->clause == clause) return Done{};
    add_name(known, offence->clause);
  }
  if (clauses.empty() || clause.empty()) return Done{};
  return fail(not_understood("clause", {article, clause, known}));
}

const std::vector<Ground>* grounds_of(const Law& law, FactKind kind) {
  switch (kind) {
    case FactKind::decided_suspend:
      return &law.suspension_reasons();
    case FactKind::decided_not_open:
      return &law.non_opening_grounds();
    case FactKind::found_not_a_crime:
      return &law.not_a_crime_grounds();
    case FactKind::case_suspended:
      return &law.case_suspension_grounds();
    case FactKind::case_discontinued:
      return &law.case_discontinuation_grounds();
    default:
      return nullptr;
  }
}

// By its code, its point, or its clause where the article has no points.
Result<Done> check_ground(const Law& law, const Fact& fact) {
  if (fact.ground.empty()) return Done{};
  const std::vector<Ground>* grounds = grounds_of(law, fact.kind);
  if (grounds == nullptr) return fail(not_understood("no_grounds", {fact.ground}));
  std::string known;
  for (const Ground& ground : *grounds) {
    const std::string& point =
        ground.citation.point.empty() ? ground.citation.clause : ground.citation.point;
    if (ground.code == fact.ground || point == fact.ground) return Done{};
    add_name(known, point + " = " + ground.code);
  }
  return fail(not_understood("ground", {fact.ground, known}));
}

bool is_arrival(const Fact& fact) {
  return fact.kind == FactKind::tip_received || fact.kind == FactKind::accepted;
}

// Whoever passes a tip on holds it.
Result<Done> check_holders(const View& view) {
  for (const Fact& fact : view.facts) {
    if (fact.kind != FactKind::passed_on) continue;
    const bool received = std::any_of(view.facts.data(), &fact, [&](const Fact& earlier) {
      return is_arrival(earlier) && same_agency(earlier, fact);
    });
    if (received) continue;
    const std::string who = "law.agency." + std::string(name_of(fact.agency_kind));
    const auto line = [&](Language language) {
      return phrase("story.fault.no_receipt", language,
                    {word(who, language), moment_text(fact.at, language)});
    };
    return fail(ErrorCode::malformed, line(Language::vi) + "\n" + line(Language::en));
  }
  return Done{};
}

Result<Done> check_situation(const Situation& situation, const Law& law) {
  const View view = view_of(situation, law);
  HD_CHECK(check_clause(law, view.first_day(), situation.article, situation.clause));
  for (const Fact& fact : view.facts) {
    HD_CHECK(check_clause(law, view.first_day(), fact.article, fact.clause));
    HD_CHECK(check_ground(law, fact));
  }
  return check_holders(view);
}

}  // namespace

Result<Done> check_story(const Story& story, const Law& law) {
  HD_CHECK(check_situation(story.situation, law));
  return check_situation(story.assumed, law);
}

}  // namespace hd::law
