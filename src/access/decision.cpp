#include "access/decision.hpp"

#include <array>

namespace hd::access {
namespace {

using domain::AgencyKind;
using domain::Function;
using domain::LeadState;

constexpr Decision yes{true, Reason::allowed};
constexpr Decision no(Reason reason) { return {false, reason}; }

bool takes_in(const Actor& actor) {
  return decides(actor) || actor.functions.contains(Function::duty_officer);
}
bool is_settled_or_being(LeadState s) {
  return !domain::is_at_desk(s) && s != LeadState::offered && s != LeadState::not_a_crime;
}
bool is_before_acceptance(LeadState s) { return !is_settled_or_being(s); }

// Who receives tips: CPC 145(2).
bool receives(AgencyKind kind) {
  return settles_leads(kind) || kind == AgencyKind::commune_police || kind == AgencyKind::procuracy;
}

// Who investigates cases: CPC 145(3), 163, 164.
bool reads_cases(const Actor& actor) {
  return settles_leads(actor.agency_kind) &&
         (decides(actor) || actor.functions.contains(Function::investigator));
}

// The assigned investigator, or who decides in the holding agency.
Decision works_on_it(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  if (decides(actor)) return yes;
  if (!actor.functions.contains(Function::investigator)) return no(Reason::not_your_function);
  return actor.member_id == lead.investigator ? yes : no(Reason::not_assigned_to_you);
}

// The plan that was approved names officers for single steps (Circular 28/2020 art. 13(1)(e)): they
// read what they need for it, as long as the step is theirs to do.
bool helps(const Actor& actor, const LeadFacts& lead) {
  return actor.agency_id == lead.holder && lead.helpers.contains(actor.member_id);
}

Decision when(bool fits, Decision decision) {
  return decision.is_allowed && !fits ? no(Reason::not_in_this_state) : decision;
}

Decision read_lead(const Actor& actor, const LeadFacts& lead) {
  if (coordinates(actor)) return yes;
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

Decision open_tip(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  if (is_before_acceptance(lead.state))
    return takes_in(actor) ? yes : no(Reason::not_your_function);
  return helps(actor, lead) ? yes : works_on_it(actor, lead);
}

Decision classify(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  if (!takes_in(actor)) return no(Reason::not_your_function);
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
  if (!takes_in(actor)) return no(Reason::not_your_function);
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

// Thủ trưởng, Phó Thủ trưởng được giao of the settling agency: TTLT 01/2017 art. 11(1)(2); to
// resume, Circular 28/2020 art. 16(3)(d).
Decision decides_in(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  return decides(actor) ? yes : no(Reason::not_your_function);
}

// Circular 28/2020 art. 8(1)(b): "báo cáo, đề xuất Thủ trưởng hoặc Phó Thủ trưởng … chuyển ngay".
// Where a commune's police passes a tip on, the law says: classify.
Decision pass_on(const Actor& actor, const LeadFacts& lead) {
  const Decision decision = decides_in(actor, lead);
  if (decision.is_allowed && !settles_leads(lead.holder_kind)) return no(Reason::not_your_function);
  return when(lead.state == LeadState::classified, decision);
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
      return when(domain::is_being_settled(lead.state) || lead.state == LeadState::suspended,
                  decides_in(actor, lead));
    default:
      return decide(actor, action);
  }
}

}  // namespace

bool decides(const Actor& actor) {
  return actor.functions.contains(Function::head) || actor.functions.contains(Function::deputy);
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

Decision decide(const Actor& actor, Action action) {
  if (actor.must_change_password) return no(Reason::password_change_due);
  switch (action) {
    case Action::read_today:
    case Action::read_alarms:
    case Action::choose_mail:
    case Action::search:
      return yes;
    case Action::read_queue:
      return takes_in(actor) ? yes : no(Reason::not_your_function);
    case Action::take_in:
    case Action::read_register:
      return receives(actor.agency_kind) && takes_in(actor) ? yes : no(Reason::not_your_function);
    case Action::list_members:
    case Action::admit_member:
      return decides(actor) ? yes : no(Reason::not_your_function);
    case Action::read_cases:
      return reads_cases(actor) || coordinates(actor) ? yes : no(Reason::not_your_function);
    case Action::read_indicators:
    case Action::export_indicators:
      return coordinates(actor) ? yes : no(Reason::not_your_function);
    default:
      return no(Reason::not_your_function);  // the others need the facts of a lead
  }
}

Decision decide(const Actor& actor, Action action, const LeadFacts& lead) {
  if (actor.must_change_password) return no(Reason::password_change_due);
  switch (action) {
    case Action::read_lead:
    case Action::read_accesses:
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
    case Action::propose_not_a_crime:
      return classify(actor, lead);
    case Action::find_not_a_crime:
      return when(domain::is_at_desk(lead.state), find_not_a_crime(actor, lead));
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
      return when(is_settled_or_being(lead.state), works_on_it(actor, lead));
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

Decision decide(const Actor& actor, Action action, const CaseFacts& of_case) {
  if (actor.must_change_password) return no(Reason::password_change_due);
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
    default:
      return no(Reason::not_your_function);
  }
}

}  // namespace hd::access
