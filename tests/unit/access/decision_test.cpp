#include "access/decision.hpp"
#include "access/parts.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

using hd::access::Action;
using hd::access::Actor;
using hd::access::LeadFacts;
using hd::access::Reason;
using hd::domain::AgencyId;
using hd::domain::AgencyKind;
using hd::domain::Function;
using hd::domain::LeadState;
using hd::domain::MemberId;

namespace {

AgencyId agency(std::uint8_t n) { return AgencyId({n}); }
MemberId member(std::uint8_t n) { return MemberId({n}); }

const AgencyId commune = agency(1);
const AgencyId city = agency(2);
const AgencyId steering = agency(3);
const AgencyId other_commune = agency(4);

Actor actor(AgencyId of, AgencyKind kind, Function function, std::uint8_t id) {
  Actor a;
  a.member_id = member(id);
  a.agency_id = of;
  a.agency_kind = kind;
  a.functions = {function};
  return a;
}

const std::map<std::string, Actor> actors{
    {"commune duty", actor(commune, AgencyKind::commune_police, Function::duty_officer, 1)},
    {"commune head", actor(commune, AgencyKind::commune_police, Function::head, 2)},
    {"commune investigator", actor(commune, AgencyKind::commune_police, Function::investigator, 3)},
    {"city head", actor(city, AgencyKind::city_investigating_agency, Function::head, 4)},
    {"city deputy", actor(city, AgencyKind::city_investigating_agency, Function::deputy, 5)},
    {"city duty", actor(city, AgencyKind::city_investigating_agency, Function::duty_officer, 6)},
    {"assigned", actor(city, AgencyKind::city_investigating_agency, Function::investigator, 7)},
    {"colleague", actor(city, AgencyKind::city_investigating_agency, Function::investigator, 8)},
    {"coordinator", actor(steering, AgencyKind::steering_committee, Function::coordinator, 9)},
    {"stranger", actor(other_commune, AgencyKind::commune_police, Function::head, 10)},
};

LeadFacts lead(LeadState state) {
  LeadFacts facts;
  facts.state = state;
  facts.took_part = {commune};
  const bool is_at_commune = hd::domain::is_at_desk(state) || state == LeadState::offered ||
                             state == LeadState::not_a_crime;
  if (is_at_commune) {
    facts.holder = commune;
    facts.holder_kind = AgencyKind::commune_police;
    if (state == LeadState::offered) facts.offered_to = city;
    return facts;
  }
  facts.holder = city;
  facts.holder_kind = AgencyKind::city_investigating_agency;
  facts.investigator = member(7);
  facts.took_part.insert(city);
  return facts;
}

bool names(const std::vector<std::string>& list, const std::string& name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

}  // namespace

TEST_CASE("an agency that took the tip in itself accepts it without a hand-over") {
  LeadFacts facts = lead(LeadState::received);
  facts.state = LeadState::classified;
  facts.holder = city;
  facts.holder_kind = AgencyKind::city_investigating_agency;
  CHECK(hd::access::decide(actors.at("city head"), Action::accept, facts).is_allowed);
  CHECK_FALSE(hd::access::decide(actors.at("city duty"), Action::accept, facts).is_allowed);
  CHECK(hd::access::decide(actors.at("city deputy"), Action::pass_on, facts).is_allowed);
  CHECK_FALSE(hd::access::decide(actors.at("city duty"), Action::pass_on, facts).is_allowed);
  CHECK_FALSE(hd::access::decide(actors.at("commune head"), Action::pass_on, facts).is_allowed);
}

TEST_CASE(
    "what was passed on after it was assigned is no longer the desk's, nor the investigator's") {
  LeadFacts facts = lead(LeadState::verifying);
  CHECK(hd::access::decide(actors.at("city head"), Action::pass_on, facts).is_allowed);
  CHECK_FALSE(hd::access::decide(actors.at("assigned"), Action::pass_on, facts).is_allowed);
  facts.was_accepted = true;
  facts.investigator = {};
  for (const LeadState state : {LeadState::offered, LeadState::classified}) {
    facts.state = state;
    for (const Action action : {Action::open_tip, Action::open_casework, Action::open_dialogue}) {
      CHECK(hd::access::decide(actors.at("city head"), action, facts).is_allowed);
      CHECK_FALSE(hd::access::decide(actors.at("city duty"), action, facts).is_allowed);
      CHECK_FALSE(hd::access::decide(actors.at("assigned"), action, facts).is_allowed);
    }
    // That it is there, and where it stands, the desk goes on seeing.
    CHECK(hd::access::decide(actors.at("city duty"), Action::read_lead, facts).is_allowed);
  }
  CHECK_FALSE(hd::access::decide(actors.at("city duty"), Action::classify, facts).is_allowed);
  CHECK(hd::access::decide(actors.at("city head"), Action::accept, facts).is_allowed);
}

TEST_CASE("figures are the coordinator's, queues belong to those who take tips in") {
  for (const auto& [name, who] : actors) {
    CAPTURE(name);
    CHECK(hd::access::decide(who, Action::read_indicators).is_allowed == (name == "coordinator"));
    CHECK(hd::access::decide(who, Action::export_indicators).is_allowed == (name == "coordinator"));
    const bool takes_in =
        names({"commune duty", "commune head", "city head", "city deputy", "city duty", "stranger"},
              name);
    CHECK(hd::access::decide(who, Action::read_queue).is_allowed == takes_in);
    CHECK(hd::access::decide(who, Action::take_in).is_allowed == takes_in);
    CHECK(hd::access::decide(who, Action::read_register).is_allowed == takes_in);
  }
}

TEST_CASE("alarms: the coordinator's are all, a head's those of the agency, others' their own") {
  using hd::access::alarm_reach;
  using hd::access::AlarmReach;
  for (const auto& [name, who] : actors) {
    CAPTURE(name);
    CHECK(hd::access::decide(who, Action::read_alarms).is_allowed);
    CHECK(hd::access::decide(who, Action::choose_mail).is_allowed);
    const bool heads = names({"commune head", "city head", "city deputy", "stranger"}, name);
    CHECK(alarm_reach(who) == (name == "coordinator" ? AlarmReach::everything
                               : heads               ? AlarmReach::agency
                                                     : AlarmReach::own));
  }
  const Actor odd = actor(commune, AgencyKind::commune_police, Function::coordinator, 11);
  CHECK(alarm_reach(odd) == AlarmReach::own);
}

TEST_CASE("a coordinator's function counts in a steering committee alone") {
  const Actor odd = actor(commune, AgencyKind::commune_police, Function::coordinator, 11);
  CHECK_FALSE(hd::access::decide(odd, Action::read_indicators).is_allowed);
  CHECK_FALSE(hd::access::decide(odd, Action::read_lead, lead(LeadState::opened)).is_allowed);
}

TEST_CASE("a stand-in has the functions of whoever is away, and it is told in whose place") {
  Actor colleague = actors.at("colleague");
  const LeadFacts facts = lead(LeadState::verifying);
  CHECK_FALSE(hd::access::decide(colleague, Action::open_tip, facts).is_allowed);
  CHECK_FALSE(hd::access::decides(colleague));

  colleague.stands_in_for = {{member(7), {Function::investigator}}};
  const auto opened = hd::access::decide(colleague, Action::open_tip, facts);
  CHECK(opened.is_allowed);
  CHECK(opened.in_place_of == member(7));
  CHECK_FALSE(hd::access::decide(colleague, Action::prolong, facts).is_allowed);
  // Told as what it is: the state forbids it, not the person.
  CHECK(hd::access::decide(colleague, Action::resume, facts).reason == Reason::not_your_function);
  CHECK(hd::access::decide(colleague, Action::propose, lead(LeadState::opened)).reason ==
        Reason::not_in_this_state);

  colleague.stands_in_for.push_back({member(4), {Function::head}});
  CHECK(hd::access::decides(colleague));
  CHECK(hd::access::decide(colleague, Action::prolong, facts).in_place_of == member(4));
  CHECK(hd::access::decide(colleague, Action::admit_member).in_place_of == member(4));
  CHECK(hd::access::decide(colleague, Action::read_today).in_place_of.is_none());
  CHECK(hd::access::hands_of(colleague) == std::set<MemberId>{member(8), member(7), member(4)});

  LeadFacts own = facts;
  own.investigator = colleague.member_id;
  CHECK(hd::access::decide(colleague, Action::open_tip, own).in_place_of.is_none());
}

TEST_CASE("before the one-time password is replaced nothing is allowed") {
  Actor fresh = actors.at("city head");
  fresh.must_change_password = true;
  CHECK(hd::access::decide(fresh, Action::read_today).reason == Reason::password_change_due);
  CHECK(hd::access::decide(fresh, Action::decide, lead(LeadState::proposed)).reason ==
        Reason::password_change_due);
}

TEST_CASE("an action on a lead is never allowed without its facts") {
  for (const Action action : {Action::open_tip, Action::classify, Action::accept, Action::decide}) {
    CHECK_FALSE(hd::access::decide(actors.at("city head"), action).is_allowed);
  }
}

TEST_CASE("who has an approved step to do reads the lead and ends the step, and nothing else") {
  LeadFacts facts = lead(LeadState::verifying);
  const Actor& helper = actors.at("colleague");
  CHECK_FALSE(hd::access::decide(helper, Action::open_tip, facts).is_allowed);
  facts.helpers = {helper.member_id};
  for (const Action action :
       {Action::read_lead, Action::open_tip, Action::open_casework, Action::open_document,
        Action::add_note, Action::record_person, Action::add_document, Action::end_step}) {
    CAPTURE(hd::access::name_of(action));
    CHECK(hd::access::decide(helper, action, facts).is_allowed);
  }
  for (const Action action : {Action::plan_verification, Action::approve_plan, Action::reassign,
                              Action::record_step, Action::propose, Action::ask_sender}) {
    CAPTURE(hd::access::name_of(action));
    CHECK_FALSE(hd::access::decide(helper, action, facts).is_allowed);
  }
  facts.holder = commune;  // it went to another agency
  CHECK_FALSE(hd::access::decide(helper, Action::open_tip, facts).is_allowed);
}

TEST_CASE("who passed a lead on records what it still owes, and sees no proposal of the receiver") {
  const AgencyId border = agency(5);
  for (const LeadState state : {LeadState::verifying, LeadState::proposed, LeadState::opened}) {
    LeadFacts facts = lead(state);
    facts.took_part.insert(border);
    for (const Function function : {Function::head, Function::deputy, Function::duty_officer}) {
      const Actor giver = actor(border, AgencyKind::border_guard, function, 11);
      CHECK(hd::access::decide(giver, Action::record_step, facts).is_allowed);
      CHECK_FALSE(hd::access::sees(giver, hd::access::Part::draft, facts).is_allowed);
    }
    CHECK(hd::access::sees(actors.at("city head"), hd::access::Part::draft, facts).is_allowed);
  }
}

TEST_CASE("slips are given in one's own agency, elsewhere only while nobody leads it") {
  using hd::access::gives_slips_in;
  const Actor& head = actors.at("commune head");
  for (const bool has_committee : {false, true}) {
    CHECK(gives_slips_in(head, commune, true, has_committee));
    CHECK_FALSE(gives_slips_in(head, other_commune, false, has_committee));
    CHECK_FALSE(gives_slips_in(actors.at("commune duty"), commune, false, has_committee));
    CHECK(gives_slips_in(actors.at("coordinator"), commune, false, has_committee));
    CHECK_FALSE(gives_slips_in(actors.at("coordinator"), commune, true, has_committee));
    CHECK_FALSE(gives_slips_in(actors.at("city head"), commune, true, has_committee));
  }
  CHECK(gives_slips_in(actors.at("city head"), commune, false, false));
  CHECK_FALSE(gives_slips_in(actors.at("city head"), commune, false, true));
}

TEST_CASE("whoever stands in for a head names nobody who leads") {
  Actor helper = actors.at("commune duty");
  CHECK_FALSE(hd::access::names_leaders(helper));
  helper.stands_in_for.push_back({actors.at("commune head").member_id, {Function::head}});
  CHECK(hd::access::decide(helper, Action::add_member).is_allowed);
  CHECK_FALSE(hd::access::names_leaders(helper));
  CHECK(hd::access::names_leaders(actors.at("commune head")));
  CHECK(hd::access::names_leaders(actors.at("coordinator")));
}

TEST_CASE("the committee adds agencies, without one whoever decides in the investigating agency") {
  using hd::access::adds_agencies;
  CHECK(adds_agencies(actors.at("coordinator"), true));
  CHECK(adds_agencies(actors.at("city deputy"), false));
  CHECK_FALSE(adds_agencies(actors.at("city head"), true));
  CHECK_FALSE(adds_agencies(actors.at("city duty"), false));
  CHECK_FALSE(adds_agencies(actors.at("commune head"), false));
  Actor late = actors.at("coordinator");
  late.must_change_password = true;
  CHECK_FALSE(adds_agencies(late, true));
}

// An officer had it, so what they found is settled by a decision: CPC 158.
TEST_CASE("what was assigned once and came back is not found to be no tip about a crime") {
  LeadFacts facts = lead(LeadState::verifying);
  facts.state = LeadState::classified;
  facts.investigator = {};
  for (const bool was_accepted : {false, true}) {
    facts.was_accepted = was_accepted;
    for (const Action action : {Action::find_not_a_crime, Action::propose_not_a_crime}) {
      const auto decision = hd::access::decide(actors.at("city head"), action, facts);
      CHECK(decision.is_allowed == !was_accepted);
      CHECK((decision.reason == Reason::not_in_this_state) == was_accepted);
    }
  }
  facts.state = LeadState::not_a_crime;  // found so before: it is still taken back
  CHECK(hd::access::decide(actors.at("city head"), Action::undo_not_a_crime, facts).is_allowed);
}
