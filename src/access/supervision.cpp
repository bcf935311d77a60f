// What a procuracy may do about a lead that it supervises.
#include "access/answer.hpp"

namespace hd::access {

using domain::AgencyKind;
using domain::Function;
using domain::LeadState;

// Kiểm sát việc giải quyết (CPC 159, 160): a procuracy reads of a lead what is work, from the first
// paper of it that it was sent.
Decision supervises(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_kind != AgencyKind::procuracy) return no(Reason::not_your_function);
  if (!lead.notified.contains(actor.agency_id)) return no(Reason::not_your_agency);
  const bool has_function = takes_in(actor) || has(actor, Function::investigator);
  return has_function ? yes : no(Reason::not_your_function);
}

namespace {

// Viện trưởng, Phó Viện trưởng được giao decides there.
Decision decides_above(const Actor& actor, const LeadFacts& lead) {
  const Decision decision = supervises(actor, lead);
  if (decision.is_allowed && !decides(actor)) return no(Reason::not_your_function);
  return decision;
}

}  // namespace

// What a procuracy does about a lead: CPC 147(2), 148(2), 160.
std::optional<Decision> decide_supervision(const Actor& actor, Action action,
                                           const LeadFacts& lead) {
  switch (action) {
    case Action::confirm_notice:
      return supervises(actor, lead);
    case Action::send_annulment:
      return when(is_settled_or_being(lead.state), supervises(actor, lead));
    case Action::assign_procurator:
      return when(is_settled_or_being(lead.state), decides_above(actor, lead));
    case Action::answer_extension:
      return when(domain::is_being_settled(lead.state), decides_above(actor, lead));
    case Action::annul_suspension:
      return when(lead.state == LeadState::suspended, decides_above(actor, lead));
    default:
      return std::nullopt;
  }
}

}  // namespace hd::access
