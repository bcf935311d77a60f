// Who says who works in an agency, and lets new people and agencies in.
#include "access/answer.hpp"

namespace hd::access {

using domain::AgencyKind;

bool manages_people(const Actor& actor) { return decides(actor) || coordinates(actor); }

namespace {

Actor in_own_right(Actor actor) {
  actor.stands_in_for.clear();
  return actor;
}

}  // namespace

bool names_stand_in(const Actor& actor, domain::MemberId absent) {
  if (actor.must_change_password) return false;
  return absent == actor.member_id || manages_people(in_own_right(actor));
}

bool names_leaders(const Actor& actor) {
  return !actor.must_change_password && manages_people(in_own_right(actor));
}

bool gives_slips_in(const Actor& actor, domain::AgencyId agency, bool has_arrived_head,
                    bool has_committee) {
  if (actor.must_change_password) return false;
  return agency == actor.agency_id ? decide(actor, Action::renew_slip).is_allowed
                                   : !has_arrived_head && adds_agencies(actor, has_committee);
}

bool adds_agencies(const Actor& actor, bool has_committee) {
  if (actor.must_change_password) return false;
  const Actor self = in_own_right(actor);
  if (actor.agency_kind == AgencyKind::steering_committee) return manages_people(self);
  return actor.agency_kind == AgencyKind::city_investigating_agency && !has_committee &&
         decides(self);
}

}  // namespace hd::access
