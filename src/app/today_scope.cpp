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

// `may_read` and `reads` as columns; a lead of another agency is read by who took part, but for an
// offer that waits for who decides.
std::optional<ports::DueReader> due_reader(const access::Actor& actor) {
  std::optional<ports::DueReader> reader;
  if (access::decides(actor)) return reader;
  reader.emplace();
  const auto add_hands = [&](domain::MemberId id, const std::set<domain::Function>& functions) {
    if (functions.contains(domain::Function::investigator)) reader->hands.push_back(id);
  };
  add_hands(actor.member_id, actor.functions);
  for (const access::Absent& absent : actor.stands_in_for)
    add_hands(absent.member_id, absent.functions);
  for (const std::string_view code : domain::code_names<domain::LeadState>()) {
    const auto state = domain::parse_code<domain::LeadState>(code);
    if (state && access::is_before_acceptance(*state)) reader->desk_states.push_back(*state);
  }
  reader->reads_desk = access::takes_in(actor);
  reader->reads_elsewhere =
      reader->reads_desk || actor.agency_kind == domain::AgencyKind::procuracy;
  return reader;
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
