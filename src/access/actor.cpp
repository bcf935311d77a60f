// What somebody is: functions of their own and of those they stand in for.
#include <algorithm>

#include "access/decision.hpp"

namespace hd::access {

using domain::AgencyKind;
using domain::Function;
using domain::LeadState;

bool has(const Actor& actor, Function function) {
  if (actor.functions.contains(function)) return true;
  return std::ranges::any_of(actor.stands_in_for, [&](const Absent& absent) {
    return absent.functions.contains(function);
  });
}

std::set<domain::MemberId> hands_of(const Actor& actor) {
  std::set<domain::MemberId> hands{actor.member_id};
  for (const Absent& absent : actor.stands_in_for) hands.insert(absent.member_id);
  return hands;
}

bool decides(const Actor& actor) {
  return has(actor, Function::head) || has(actor, Function::deputy);
}

bool takes_in(const Actor& actor) { return decides(actor) || has(actor, Function::duty_officer); }

bool is_before_acceptance(LeadState state) {
  return domain::is_at_desk(state) || state == LeadState::offered ||
         state == LeadState::not_a_crime;
}

bool coordinates(const Actor& actor) {
  return actor.agency_kind == AgencyKind::steering_committee &&
         actor.functions.contains(Function::coordinator);
}

bool settles_leads(domain::AgencyKind kind) {
  return kind == AgencyKind::city_investigating_agency || kind == AgencyKind::border_guard ||
         kind == AgencyKind::coast_guard;
}

AlarmReach alarm_reach(const Actor& actor) {
  if (coordinates(actor)) return AlarmReach::everything;
  return decides(actor) ? AlarmReach::agency : AlarmReach::own;
}

}  // namespace hd::access
