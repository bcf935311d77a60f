#include "access/answer.hpp"

namespace hd::access {
namespace {

using domain::AgencyKind;
using domain::Function;
using domain::LeadState;

Decision alone(const Actor& actor, Action action);

// Who receives tips: CPC 145(2).
bool receives(AgencyKind kind) {
  return settles_leads(kind) || kind == AgencyKind::commune_police || kind == AgencyKind::procuracy;
}

// The assigned investigator, or who decides in the holding agency.
Decision works_on_it(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  if (decides(actor)) return yes;
  if (!has(actor, Function::investigator)) return no(Reason::not_your_function);
  return actor.member_id == lead.investigator ? yes : no(Reason::not_assigned_to_you);
}

// The plan that was approved names officers for single steps (Circular 28/2020 art. 13(1)(e)): they
// read what they need for it, as long as the step is theirs to do.
bool helps(const Actor& actor, const LeadFacts& lead) {
  return actor.agency_id == lead.holder && lead.helpers.contains(actor.member_id);
}

Decision read_lead(const Actor& actor, const LeadFacts& lead) {
  if (coordinates(actor)) return yes;
  if (supervises(actor, lead).is_allowed) return yes;
  if (actor.agency_id == lead.offered_to)
    return decides(actor) ? yes : no(Reason::not_your_function);
  if (lead.took_part.contains(actor.agency_id) && actor.agency_id != lead.holder) {
    return takes_in(actor) ? yes : no(Reason::not_your_function);
  }
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  if (is_before_acceptance(lead.state))
    return takes_in(actor) ? yes : no(Reason::not_your_function);
  return helps(actor, lead) ? yes : works_on_it(actor, lead);
}

// What an investigator had in hands is no longer the desk's, which has no key to it: once the
// assignment lapsed (Circular 28/2020 art. 18(1)), it is theirs alone who assign.
bool has_it_at_desk(const Actor& actor, const LeadFacts& lead) {
  return lead.was_accepted ? decides(actor) : takes_in(actor);
}

Decision open_tip(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  if (is_before_acceptance(lead.state))
    return has_it_at_desk(actor, lead) ? yes : no(Reason::not_your_function);
  return helps(actor, lead) ? yes : works_on_it(actor, lead);
}

Decision classify(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  if (!has_it_at_desk(actor, lead)) return no(Reason::not_your_function);
  return when(domain::is_at_desk(lead.state), yes);
}

// Whoever has it in hands: the duty desk may lack what it needs to classify.
Decision ask_sender(const Actor& actor, const LeadFacts& lead) {
  if (is_settled_or_being(lead.state)) return works_on_it(actor, lead);
  return when(lead.state != LeadState::offered, open_tip(actor, lead));
}

// Whoever has it in hands may write to its file; while it is offered, nobody: what is written then
// would be missed by who reads the file at the hand-over.
Decision write_casework(const Actor& actor, const LeadFacts& lead) {
  return when(lead.state != LeadState::offered, open_tip(actor, lead));
}

// How soon after it, and by whom, is the use case's to know.
Decision undo_classification(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  if (!has_it_at_desk(actor, lead)) return no(Reason::not_your_function);
  return when(lead.state == LeadState::classified || lead.state == LeadState::offered, yes);
}

// Circular 28/2020 art. 7(2)(d) speaks of commune police and does not say who finds so: until a
// text does, whoever answers for the agency, as with every other decision about a tip.
Decision find_not_a_crime(const Actor& actor, const LeadFacts& lead) {
  const bool is_theirs =
      lead.holder_kind == AgencyKind::commune_police || settles_leads(lead.holder_kind);
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  return decides(actor) && is_theirs ? yes : no(Reason::not_your_function);
}

Decision reject(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.offered_to) return no(Reason::not_your_agency);
  return decides(actor) ? yes : no(Reason::not_your_function);
}

Decision accept(const Actor& actor, const LeadFacts& lead) {
  if (lead.state == LeadState::offered) {
    if (actor.agency_id != lead.offered_to) return no(Reason::not_your_agency);
    return decides(actor) ? yes : no(Reason::not_your_function);
  }
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  if (!decides(actor) || !settles_leads(lead.holder_kind)) return no(Reason::not_your_function);
  return when(lead.state == LeadState::classified, yes);
}

// Before an officer has it, the desk records; and what an agency that passed a lead on still owes
// of its reception (CPC 146(5), TTLT 01/2017 art. 14(1)) its desk does.
Decision record_step(const Actor& actor, const LeadFacts& lead) {
  const bool passed_it_on = actor.agency_id != lead.holder &&
                            lead.took_part.contains(actor.agency_id) &&
                            settles_leads(actor.agency_kind);
  const bool at_desk = lead.state == LeadState::classified || lead.state == LeadState::offered;
  if (passed_it_on || (at_desk && actor.agency_id == lead.holder))
    return takes_in(actor) ? yes : no(Reason::not_your_function);
  return when(is_settled_or_being(lead.state), works_on_it(actor, lead));
}

// Thủ trưởng, Phó Thủ trưởng được giao of the settling agency: TTLT 01/2017 art. 11(1)(2); to
// resume, Circular 28/2020 art. 16(3)(d).
Decision decides_in(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  return decides(actor) ? yes : no(Reason::not_your_function);
}

// Circular 28/2020 art. 8(1)(b): "báo cáo, đề xuất Thủ trưởng hoặc Phó Thủ trưởng … chuyển ngay".
// Where a commune's police passes a tip on, the law says: classify. Art. 18(1): so too when that
// comes out after an officer was assigned.
Decision pass_on(const Actor& actor, const LeadFacts& lead) {
  const Decision decision = decides_in(actor, lead);
  if (decision.is_allowed && !settles_leads(lead.holder_kind)) return no(Reason::not_your_function);
  return when(lead.state == LeadState::classified || domain::is_being_settled(lead.state),
              decision);
}

Decision decide_lead(const Actor& actor, const LeadFacts& lead) {
  return when(lead.state == LeadState::proposed, decides_in(actor, lead));
}

// The daily work on one lead.
Decision decide_casework(const Actor& actor, Action action, const LeadFacts& lead) {
  switch (action) {
    case Action::add_note:
    case Action::record_person:
    case Action::add_document:
      return write_casework(actor, lead);
    case Action::plan_verification:
      return when(domain::is_being_settled(lead.state), works_on_it(actor, lead));
    case Action::approve_plan:
      return when(domain::is_being_settled(lead.state), decides_in(actor, lead));
    case Action::end_step:
      return when(domain::is_being_settled(lead.state),
                  helps(actor, lead) ? yes : works_on_it(actor, lead));
    case Action::reassign:
      return when(is_settled_or_being(lead.state), decides_in(actor, lead));
    default:
      return decide_supervision(actor, action, lead).value_or(alone(actor, action));
  }
}

// What the actor may do in their own right; of those they stand in for nothing is asked here.
Decision alone(const Actor& actor, Action action) {
  switch (action) {
    case Action::read_today:
    case Action::read_alarms:
    case Action::choose_mail:
    case Action::search:
    case Action::read_people:
    case Action::name_stand_in:  // for whom, names_stand_in says
    case Action::end_stand_in:
      return yes;
    case Action::read_queue:
    case Action::take_in:
    case Action::read_register:
      return receives(actor.agency_kind) && takes_in(actor) ? yes : no(Reason::not_your_function);
    case Action::list_members:
    case Action::admit_member:
      return decides(actor) ? yes : no(Reason::not_your_function);
    case Action::read_cases:
      return reads_cases(actor) || coordinates(actor) ? yes : no(Reason::not_your_function);
    case Action::read_notices:
      return actor.agency_kind == AgencyKind::procuracy &&
                     (takes_in(actor) || has(actor, Function::investigator))
                 ? yes
                 : no(Reason::not_your_function);
    case Action::add_member:
    case Action::renew_slip:
    case Action::set_functions:
    case Action::take_out_member:
    case Action::take_back_member:
      return manages_people(actor) ? yes : no(Reason::not_your_function);
    case Action::read_agencies:
    case Action::add_agency:
      return adds_agencies(actor, false) ? yes : no(Reason::not_your_function);
    case Action::read_indicators:
    case Action::export_indicators:
      return coordinates(actor) ? yes : no(Reason::not_your_function);
    default:
      return no(Reason::not_your_function);  // the others need the facts of a lead
  }
}

Decision alone(const Actor& actor, Action action, const LeadFacts& lead) {
  switch (action) {
    case Action::read_lead:
      return read_lead(actor, lead);
    case Action::read_accesses:
      if (supervises(actor, lead).is_allowed) return no(Reason::not_your_function);
      return read_lead(actor, lead);
    case Action::open_tip:
      return open_tip(actor, lead);
    case Action::link_duplicate:  // it takes having read it
    case Action::open_dialogue:   // what the sender adds is read by whoever reads the tip
    case Action::ask_identity:    // and each of them may be the second officer of another
    case Action::approve_identity:
    case Action::refuse_identity:
    case Action::open_identity:
    case Action::open_casework:  // and so is what was found out about it
    case Action::open_document:
      return open_tip(actor, lead);
    case Action::classify:
      return classify(actor, lead);
    case Action::undo_classification:
      return undo_classification(actor, lead);
    case Action::propose_not_a_crime:  // once an officer had it, it is settled: CPC 147, 158
      return when(!lead.was_accepted, classify(actor, lead));
    case Action::find_not_a_crime:
      return when(domain::is_at_desk(lead.state) && !lead.was_accepted,
                  find_not_a_crime(actor, lead));
    case Action::undo_not_a_crime:
      return when(lead.state == LeadState::not_a_crime, find_not_a_crime(actor, lead));
    case Action::pass_on:
      return pass_on(actor, lead);
    case Action::accept:
      return accept(actor, lead);
    case Action::reject:
      return reject(actor, lead);
    case Action::ask_sender:
      return ask_sender(actor, lead);
    case Action::record_step:
      return record_step(actor, lead);
    case Action::record_demand:
      return when(domain::is_being_settled(lead.state) || lead.state == LeadState::suspended,
                  works_on_it(actor, lead));
    case Action::find_clear_signs:
      return when(domain::is_being_settled(lead.state), decides_in(actor, lead));
    case Action::propose:
      return when(domain::is_being_settled(lead.state), works_on_it(actor, lead));
    case Action::prolong:
    case Action::request_extension:
      return when(domain::is_being_settled(lead.state), decides_in(actor, lead));
    case Action::record_reply:
      return when(domain::is_being_settled(lead.state) || lead.state == LeadState::suspended,
                  works_on_it(actor, lead));
    case Action::resume:
      return when(lead.state == LeadState::suspended, decides_in(actor, lead));
    case Action::decide:
      return decide_lead(actor, lead);
    default:
      return decide_casework(actor, action, lead);
  }
}

}  // namespace

Decision decide(const Actor& actor, Action action) {
  return with_stand_ins(actor, [&](const Actor& one) { return alone(one, action); });
}

Decision decide(const Actor& actor, Action action, const LeadFacts& lead) {
  return with_stand_ins(actor, [&](const Actor& one) { return alone(one, action, lead); });
}

}  // namespace hd::access
