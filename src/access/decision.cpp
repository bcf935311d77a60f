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
bool coordinates(const Actor& actor) {
  return actor.agency_kind == AgencyKind::steering_committee &&
         actor.functions.contains(Function::coordinator);
}
bool is_settled_or_being(LeadState s) {
  return s != LeadState::received && s != LeadState::classified && s != LeadState::offered;
}
bool is_before_acceptance(LeadState s) { return !is_settled_or_being(s); }

// Who receives tips: CPC 145(2).
bool receives(AgencyKind kind) {
  return settles_leads(kind) || kind == AgencyKind::commune_police || kind == AgencyKind::procuracy;
}

// The assigned investigator, or who decides in the holding agency.
Decision works_on_it(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  if (decides(actor)) return yes;
  if (!actor.functions.contains(Function::investigator)) return no(Reason::not_your_function);
  return actor.member_id == lead.investigator ? yes : no(Reason::not_assigned_to_you);
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
  return works_on_it(actor, lead);
}

Decision open_tip(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  if (is_before_acceptance(lead.state))
    return takes_in(actor) ? yes : no(Reason::not_your_function);
  return works_on_it(actor, lead);
}

Decision classify(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  if (!takes_in(actor)) return no(Reason::not_your_function);
  return when(lead.state == LeadState::received || lead.state == LeadState::classified, yes);
}

// Whoever has it in hands: the duty desk may lack what it needs to classify.
Decision ask_sender(const Actor& actor, const LeadFacts& lead) {
  if (is_settled_or_being(lead.state)) return works_on_it(actor, lead);
  return when(lead.state != LeadState::offered, open_tip(actor, lead));
}

// How soon after it, and by whom, is the use case's to know.
Decision undo_classification(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_id != lead.holder) return no(Reason::not_your_agency);
  if (!takes_in(actor)) return no(Reason::not_your_function);
  return when(lead.state == LeadState::classified || lead.state == LeadState::offered, yes);
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

}  // namespace

bool decides(const Actor& actor) {
  return actor.functions.contains(Function::head) || actor.functions.contains(Function::deputy);
}

bool settles_leads(domain::AgencyKind kind) {
  return kind == AgencyKind::city_investigating_agency || kind == AgencyKind::border_guard ||
         kind == AgencyKind::coast_guard;
}

std::string_view name_of(Action action) {
  constexpr std::array<std::string_view, 33> names{"read_today",
                                                   "read_queue",
                                                   "take_in",
                                                   "list_members",
                                                   "admit_member",
                                                   "search",
                                                   "read_lead",
                                                   "open_tip",
                                                   "classify",
                                                   "undo_classification",
                                                   "pass_on",
                                                   "accept",
                                                   "reject",
                                                   "open_dialogue",
                                                   "ask_sender",
                                                   "record_step",
                                                   "propose",
                                                   "decide",
                                                   "prolong",
                                                   "request_extension",
                                                   "record_reply",
                                                   "resume",
                                                   "identify_offender",
                                                   "read_accesses",
                                                   "read_indicators",
                                                   "export_indicators",
                                                   "read_alarms",
                                                   "choose_mail",
                                                   "ask_identity",
                                                   "approve_identity",
                                                   "refuse_identity",
                                                   "open_identity",
                                                   "read_register"};
  return names.at(static_cast<std::size_t>(action));
}

std::string_view name_of(Reason reason) {
  constexpr std::array<std::string_view, 6> names{
      "allowed",         "password_change_due", "not_your_function",
      "not_your_agency", "not_assigned_to_you", "not_in_this_state"};
  return names.at(static_cast<std::size_t>(reason));
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
      return read_lead(actor, lead);
    case Action::read_accesses:
      return read_lead(actor, lead);
    case Action::open_tip:
      return open_tip(actor, lead);
    case Action::open_dialogue:  // what the sender adds is read by whoever reads the tip
    case Action::ask_identity:   // and each of them may be the second officer of another
    case Action::approve_identity:
    case Action::refuse_identity:
    case Action::open_identity:
      return open_tip(actor, lead);
    case Action::classify:
      return classify(actor, lead);
    case Action::undo_classification:
      return undo_classification(actor, lead);
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
    case Action::identify_offender:
      return when(lead.state == LeadState::opened, works_on_it(actor, lead));
    default:
      return decide(actor, action);
  }
}

}  // namespace hd::access
