#include "app/today_scope.hpp"

#include "access/parts.hpp"

namespace hd::app {

Whose whose(const access::Actor& actor) {
  const bool is_plain_investigator = access::has(actor, domain::Function::investigator) &&
                                     !access::takes_in(actor) &&
                                     actor.agency_kind != domain::AgencyKind::procuracy;
  if (!is_plain_investigator) return {std::nullopt};
  const auto hands = access::hands_of(actor);
  return {hands.begin(), hands.end()};
}

Result<bool> reads(ports::Records& records, const access::Actor& actor,
                   const domain::CriminalCase& file) {
  access::CaseFacts facts{file.state, file.agency_id, file.investigator_id};
  if (file.state == domain::CaseState::transferred) {  // only then it waits somewhere
    HD_TRY(const auto events, records.cases().events(file.id));
    facts.waits_at = domain::waits_at(file.state, events);
  }
  return access::decide(actor, access::Action::read_case, facts).is_allowed;
}

Result<bool> may_read(ports::Records& records, const Caller& caller, const domain::Lead& lead) {
  access::LeadFacts facts;
  if (lead.agency_id == caller.actor.agency_id) {
    facts.state = lead.state;
    facts.holder = lead.agency_id;
    facts.holder_kind = caller.actor.agency_kind;
    facts.investigator = lead.investigator_id;
  } else {
    HD_TRY(const LeadScene scene, load_scene(records, lead.id));
    facts = scene.facts();
  }
  return access::sees(caller.actor, access::Part::course, facts).is_allowed;
}

}  // namespace hd::app
