#include "access/decision.hpp"

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
  if (static_cast<int>(state) <= static_cast<int>(LeadState::offered)) {
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

struct Row {
  Action action;
  LeadState state;
  std::vector<std::string> allowed;
};

// The whole truth for leads that begin at a commune: everybody not named is refused.
const std::vector<Row> table{
    {Action::read_lead, LeadState::received, {"commune duty", "commune head", "coordinator"}},
    {Action::read_lead,
     LeadState::offered,
     {"commune duty", "commune head", "city head", "city deputy", "coordinator"}},
    {Action::read_lead,
     LeadState::verifying,
     {"commune duty", "commune head", "city head", "city deputy", "assigned", "coordinator"}},
    {Action::open_tip, LeadState::received, {"commune duty", "commune head"}},
    {Action::open_tip, LeadState::offered, {"commune duty", "commune head"}},
    {Action::open_tip, LeadState::verifying, {"city head", "city deputy", "assigned"}},
    {Action::classify, LeadState::received, {"commune duty", "commune head"}},
    {Action::classify, LeadState::classified, {"commune duty", "commune head"}},
    {Action::classify, LeadState::offered, {}},
    {Action::classify, LeadState::verifying, {}},
    {Action::undo_classification, LeadState::received, {}},
    {Action::undo_classification, LeadState::classified, {"commune duty", "commune head"}},
    {Action::undo_classification, LeadState::offered, {"commune duty", "commune head"}},
    {Action::undo_classification, LeadState::verifying, {}},
    {Action::reject, LeadState::classified, {}},
    {Action::reject, LeadState::offered, {"city head", "city deputy"}},
    {Action::reject, LeadState::verifying, {}},
    {Action::pass_on, LeadState::classified, {}},  // of a commune's police the law says where to
    {Action::pass_on, LeadState::verifying, {}},
    {Action::accept, LeadState::received, {}},
    {Action::accept, LeadState::classified, {}},  // a commune's police settles no lead itself
    {Action::accept, LeadState::offered, {"city head", "city deputy"}},
    {Action::accept, LeadState::verifying, {}},
    {Action::open_dialogue, LeadState::received, {"commune duty", "commune head"}},
    {Action::open_dialogue, LeadState::classified, {"commune duty", "commune head"}},
    {Action::open_dialogue, LeadState::offered, {"commune duty", "commune head"}},
    {Action::open_dialogue, LeadState::verifying, {"city head", "city deputy", "assigned"}},
    {Action::ask_sender, LeadState::received, {"commune duty", "commune head"}},
    {Action::ask_sender, LeadState::classified, {"commune duty", "commune head"}},
    {Action::ask_sender, LeadState::offered, {}},
    {Action::ask_sender, LeadState::verifying, {"city head", "city deputy", "assigned"}},
    {Action::record_step, LeadState::opened, {"city head", "city deputy", "assigned"}},
    {Action::propose, LeadState::verifying, {"city head", "city deputy", "assigned"}},
    {Action::propose, LeadState::opened, {}},
    {Action::decide, LeadState::verifying, {}},
    {Action::decide, LeadState::proposed, {"city head", "city deputy"}},
    {Action::decide, LeadState::opened, {}},
    {Action::prolong, LeadState::offered, {}},
    {Action::prolong, LeadState::verifying, {"city head", "city deputy"}},
    {Action::prolong, LeadState::proposed, {"city head", "city deputy"}},
    {Action::prolong, LeadState::suspended, {}},
    {Action::request_extension, LeadState::verifying, {"city head", "city deputy"}},
    {Action::request_extension, LeadState::opened, {}},
    {Action::record_reply, LeadState::verifying, {"city head", "city deputy", "assigned"}},
    {Action::record_reply, LeadState::suspended, {"city head", "city deputy", "assigned"}},
    {Action::record_reply, LeadState::not_opened, {}},
    {Action::resume, LeadState::suspended, {"city head", "city deputy"}},
    {Action::resume, LeadState::verifying, {}},
    {Action::identify_offender, LeadState::opened, {"city head", "city deputy", "assigned"}},
    {Action::identify_offender, LeadState::not_opened, {}},
    {Action::ask_identity, LeadState::received, {"commune duty", "commune head"}},
    {Action::ask_identity, LeadState::offered, {"commune duty", "commune head"}},
    {Action::ask_identity, LeadState::verifying, {"city head", "city deputy", "assigned"}},
    {Action::approve_identity, LeadState::received, {"commune duty", "commune head"}},
    {Action::approve_identity, LeadState::offered, {"commune duty", "commune head"}},
    {Action::approve_identity, LeadState::verifying, {"city head", "city deputy", "assigned"}},
    {Action::refuse_identity, LeadState::received, {"commune duty", "commune head"}},
    {Action::refuse_identity, LeadState::offered, {"commune duty", "commune head"}},
    {Action::refuse_identity, LeadState::verifying, {"city head", "city deputy", "assigned"}},
    {Action::open_identity, LeadState::received, {"commune duty", "commune head"}},
    {Action::open_identity, LeadState::offered, {"commune duty", "commune head"}},
    {Action::open_identity, LeadState::verifying, {"city head", "city deputy", "assigned"}},
    {Action::read_accesses,
     LeadState::verifying,
     {"commune duty", "commune head", "city head", "city deputy", "assigned", "coordinator"}},
};

bool names(const std::vector<std::string>& list, const std::string& name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

}  // namespace

TEST_CASE("who may do what to a lead, role by role and state by state") {
  for (const Row& row : table) {
    for (const auto& [name, who] : actors) {
      CAPTURE(hd::access::name_of(row.action));
      CAPTURE(hd::domain::name_of(row.state));
      CAPTURE(name);
      CHECK(hd::access::decide(who, row.action, lead(row.state)).is_allowed ==
            names(row.allowed, name));
    }
  }
}

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
