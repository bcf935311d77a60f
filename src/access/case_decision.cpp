// Who may do what in a criminal case.
#include "access/answer.hpp"

namespace hd::access {

// Who investigates cases: CPC 145(3), 163, 164.
bool reads_cases(const Actor& actor) {
  return settles_leads(actor.agency_kind) &&
         (decides(actor) || has(actor, domain::Function::investigator));
}

namespace {

Decision alone(const Actor& actor, Action action, const CaseFacts& of_case) {
  // Whoever decides there looks at it before they accept it.
  if (actor.agency_id == of_case.waits_at && settles_leads(actor.agency_kind)) {
    const bool fits = action == Action::read_case || action == Action::accept_case ||
                      action == Action::reject_case;
    return fits && decides(actor) ? yes : no(Reason::not_your_function);
  }
  if (actor.agency_id != of_case.holder) return no(Reason::not_your_agency);
  if (!reads_cases(actor)) return no(Reason::not_your_function);
  switch (action) {
    case Action::read_case:
    case Action::work_on_case:
      return decides(actor) || actor.member_id == of_case.investigator
                 ? yes
                 : no(Reason::not_assigned_to_you);
    case Action::decide_case:
      return decides(actor) ? yes : no(Reason::not_your_function);
    case Action::take_back_case:
      return when(of_case.state == domain::CaseState::transferred,
                  decides(actor) ? yes : no(Reason::not_your_function));
    default:
      return no(Reason::not_your_function);
  }
}

}  // namespace

Decision decide(const Actor& actor, Action action, const CaseFacts& of_case) {
  return with_stand_ins(actor, [&](const Actor& one) { return alone(one, action, of_case); });
}

}  // namespace hd::access
