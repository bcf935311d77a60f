// How decisions are answered, in one's own right or in the place of somebody who is away.
#pragma once

#include <algorithm>
#include <optional>

#include "access/decision.hpp"

namespace hd::access {

inline const Decision yes{true, Reason::allowed, {}};
inline Decision no(Reason reason) { return {false, reason, {}}; }

inline Decision when(bool fits, Decision decision) {
  return decision.is_allowed && !fits ? no(Reason::not_in_this_state) : decision;
}
inline bool is_settled_or_being(domain::LeadState s) { return !is_before_acceptance(s); }

// Whether a procuracy supervises the lead; and what it may do then: none for acts that are not its.
Decision supervises(const Actor& actor, const LeadFacts& lead);
std::optional<Decision> decide_supervision(const Actor& actor, Action action,
                                           const LeadFacts& lead);

// A steering committee may have a coordinator alone.
bool manages_people(const Actor& actor);

// Whoever sees the cases of the agency, or their own.
bool reads_cases(const Actor& actor);

// In one's own right first; else in the place of somebody who is away.
template <class Ask>
Decision with_stand_ins(const Actor& actor, Ask ask) {
  if (actor.must_change_password) return no(Reason::password_change_due);
  Actor self = actor;
  self.stands_in_for.clear();
  Decision best = ask(self);
  for (const Absent& absent : actor.stands_in_for) {
    if (best.is_allowed) break;
    self.member_id = absent.member_id;
    self.functions = absent.functions;
    const Decision theirs = ask(self);
    if (theirs.is_allowed) return {true, Reason::allowed, absent.member_id};
    best.reason = std::max(best.reason, theirs.reason);  // the later, the nearer to a yes
  }
  return best;
}

}  // namespace hd::access
