// No duty without an act that ends it: every rule of law/time_limits.csv against what the acts of
// the product keep (app/kept_events.hpp, case_decisions, case_steps), who may do them and in which
// state.
#include <algorithm>
#include <array>

#include "access/decision.hpp"
#include "app/act_on_case.hpp"
#include "app/kept_events.hpp"
#include "app/record_demand.hpp"
#include "app/record_step.hpp"
#include "app/timetable.hpp"
#include "unit/app/app_world.hpp"

using hd::access::Action;
using hd::access::Actor;
using hd::domain::AgencyKind;
using hd::domain::CaseEventKind;
using hd::domain::CaseState;
using hd::domain::EventKind;
using hd::domain::Function;
using hd::domain::LeadState;
using hd::law::FactKind;
using hd::law::TimeLimit;
namespace app = hd::app;
namespace domain = hd::domain;
namespace law = hd::law;

namespace {

const domain::AgencyId own({1});
const domain::AgencyId another({2});

// Duties that begin with what nobody records: detention is kept for no accused by name, prosecution
// and trial are the procuracy's and the court's (docs/decisions/0027-cases.md), and these agencies
// do not receive tips in the program.
const std::set<std::string> never_begun{"C3", "C3x1", "C3x2", "C3x3", "C3q", "C6",  "C6x", "C6n",
                                        "C7", "C7x",  "C7b",  "C7h",  "C7m", "T2d", "T3"};

template <class Enum>
std::vector<Enum> all_of() {
  std::vector<Enum> all;
  for (const std::string_view name : domain::code_names<Enum>()) {
    all.push_back(*domain::parse_code<Enum>(name));
  }
  return all;
}

Actor officer(AgencyKind kind, Function function) {
  Actor actor;
  actor.member_id = domain::MemberId({9});
  actor.agency_id = own;
  actor.agency_kind = kind;
  actor.functions = {function};
  return actor;
}

// How this agency may stand to a lead: it holds it, is offered it, passed it on, supervises it.
std::vector<hd::access::LeadFacts> ways_to_a_lead(AgencyKind kind, LeadState state) {
  hd::access::LeadFacts held;
  held.state = state;
  held.holder = own;
  held.holder_kind = kind;
  held.investigator = domain::MemberId({9});
  held.took_part = {own};
  hd::access::LeadFacts elsewhere = held;
  elsewhere.holder = another;
  elsewhere.holder_kind = AgencyKind::city_investigating_agency;
  elsewhere.investigator = {};
  hd::access::LeadFacts offered = elsewhere;
  offered.took_part = {another};
  offered.offered_to = own;
  hd::access::LeadFacts supervised = elsewhere;
  supervised.took_part = {another};
  supervised.notified = {own};
  // A lead is offered to those alone who settle leads (pass_on_lead::receivers).
  if (!hd::access::settles_leads(kind)) return {held, elsewhere, supervised};
  return {held, elsewhere, offered, supervised};
}

bool may_do(AgencyKind kind, Action action, LeadState state) {
  for (const Function function : all_of<Function>()) {
    const Actor actor = officer(kind, function);
    if (hd::access::decide(actor, action).is_allowed) return true;
    for (const auto& facts : ways_to_a_lead(kind, state)) {
      if (hd::access::decide(actor, action, facts).is_allowed) return true;
    }
  }
  return false;
}

// At once, or after something else that the same act keeps: who accepts assigns in one act.
bool fits(Action action, LeadState state, EventKind event) {
  if (domain::next_state(state, event)) return true;
  return std::ranges::any_of(all_of<EventKind>(), [&](EventKind first) {
    const auto acts = app::acts_that_keep(first);
    const auto then = domain::next_state(state, first);
    return std::ranges::find(acts, action) != acts.end() && then &&
           domain::next_state(*then, event);
  });
}

bool may_keep(AgencyKind kind, EventKind event) {
  for (const Action action : app::acts_that_keep(event)) {
    for (const LeadState state : all_of<LeadState>()) {
      if (fits(action, state, event) && may_do(kind, action, state)) return true;
    }
  }
  return false;
}

bool is_among(std::span<const CaseEventKind> kinds, CaseEventKind kind) {
  return std::ranges::find(kinds, kind) != kinds.end();
}

bool may_keep(AgencyKind kind, CaseEventKind event) {
  // Of the decision to open: app::open_case.
  if (event == CaseEventKind::case_opened) return may_keep(kind, EventKind::decided_open);
  const bool is_decision = is_among(app::case_decisions(), event);
  if (!is_decision && !is_among(app::case_steps(), event)) return false;
  const Action action = is_decision ? Action::decide_case : Action::work_on_case;
  const Actor head = officer(kind, Function::head);
  return std::ranges::any_of(all_of<CaseState>(), [&](CaseState state) {
    return domain::next_state(state, event) &&
           hd::access::decide(head, action, hd::access::CaseFacts{state, own, {}}).is_allowed;
  });
}

// By the name that events and facts share; the procuracy's annulment is two facts (app/timetable).
bool may_keep(AgencyKind kind, FactKind fact) {
  if (fact == FactKind::annulment_decided)
    return kind == AgencyKind::procuracy && may_keep(kind, EventKind::suspension_annulled);
  const auto of_case = domain::parse_code<CaseEventKind>(law::name_of(fact));
  if (of_case) return may_keep(kind, *of_case);
  const auto of_lead = domain::parse_code<EventKind>(law::name_of(fact));
  return of_lead && may_keep(kind, *of_lead);
}

// The agencies of the program that the rule binds.
std::vector<AgencyKind> bound_by(const TimeLimit& rule) {
  std::vector<AgencyKind> kinds;
  for (const AgencyKind kind : all_of<AgencyKind>()) {
    if (std::ranges::find(rule.agencies, app::law_kind(kind)) != rule.agencies.end())
      kinds.push_back(kind);
  }
  return kinds;
}

class Duties {
 public:
  explicit Duties(const law::Law& law) : law_(law) {}

  bool begins(const TimeLimit& rule, AgencyKind kind) const {
    if (rule.opened_by && !may_keep(kind, *rule.opened_by)) return false;
    if (rule.counts_from == law::CountsFrom::receipt)
      return may_keep(kind, FactKind::tip_received) || may_keep(kind, FactKind::accepted);
    if (rule.counts_from == law::CountsFrom::event)
      return std::ranges::any_of(rule.start_events,
                                 [&](FactKind fact) { return may_keep(kind, fact); });
    return std::ranges::any_of(law_.time_limits(), [&](const TimeLimit& base) {
      return base.id == rule.extension_of && begins(base, kind);
    });
  }
  bool can_be_done(const TimeLimit& rule, AgencyKind kind) const {
    const auto all_kept = [&](const std::vector<FactKind>& group) {
      return std::ranges::all_of(group, [&](FactKind fact) { return may_keep(kind, fact); });
    };
    return std::ranges::any_of(rule.done_by, all_kept);
  }

 private:
  const law::Law& law_;
};

}  // namespace

TEST_CASE("whatever duty begins, whoever owes it has an act that ends it") {
  const law::Law law = hd::test::must(law::Law::load(HD_SOURCE_DIR "/law"));
  const Duties duties(law);
  std::set<std::string> begun;
  for (const TimeLimit& rule : law.time_limits()) {
    for (const AgencyKind kind : bound_by(rule)) {
      if (!duties.begins(rule, kind)) continue;
      begun.insert(rule.id);
      CAPTURE(rule.id);
      CAPTURE(domain::name_of(kind));
      // What may be done and need not be owes nothing (T8a).
      CHECK((duties.can_be_done(rule, kind) || (rule.is_option && rule.done_by.empty())));
    }
  }
  for (const TimeLimit& rule : law.time_limits()) {
    CAPTURE(rule.id);
    CHECK(begun.contains(rule.id) != never_begun.contains(rule.id));
  }
}

TEST_CASE("every fact that starts or ends a duty is kept by an act of some agency") {
  const law::Law law = hd::test::must(law::Law::load(HD_SOURCE_DIR "/law"));
  for (const TimeLimit& rule : law.time_limits()) {
    if (never_begun.contains(rule.id)) continue;
    std::set<FactKind> facts(rule.ended_by.begin(), rule.ended_by.end());
    for (const auto& group : rule.done_by) facts.insert(group.begin(), group.end());
    if (rule.opened_by) facts.insert(*rule.opened_by);
    facts.insert(rule.start_events.begin(), rule.start_events.end());
    const auto kinds = bound_by(rule);
    if (kinds.empty()) continue;  // T13d of other police departments, which are not in the program
    // What was asked of the procuracy ends by what whoever asked decides meanwhile.
    const auto who = rule.id == "T7p" ? all_of<AgencyKind>() : kinds;
    for (const FactKind fact : facts) {
      CAPTURE(rule.id);
      CAPTURE(law::name_of(fact));
      CHECK(std::ranges::any_of(who, [&](AgencyKind kind) { return may_keep(kind, fact); }));
    }
  }
}

TEST_CASE("what the table says that a step or a demand keeps can be recorded so") {
  for (const EventKind kind : all_of<EventKind>()) {
    CAPTURE(domain::name_of(kind));
    const auto acts = app::acts_that_keep(kind);
    const auto has = [&](Action action) { return std::ranges::find(acts, action) != acts.end(); };
    const auto steps = app::record_step::all_steps();
    const bool is_step = std::ranges::find(steps, kind) != steps.end();
    CHECK((has(Action::record_step) || has(Action::find_clear_signs)) == is_step);
    if (is_step) CHECK(has(app::record_step::action_of(kind)));
    CHECK(has(Action::record_demand) == app::record_demand::is_demand(kind));
  }
}
