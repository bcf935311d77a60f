#include "access/decision.hpp"

#include <algorithm>

namespace hd::access {
namespace {

using domain::AgencyKind;
using domain::Function;
using domain::LeadState;

const Decision yes{true, Reason::allowed, {}};
Decision no(Reason reason) { return {false, reason, {}}; }

bool coordinates(const Actor& actor) {
  return actor.agency_kind == AgencyKind::steering_committee && has(actor, Function::coordinator);
}
bool is_settled_or_being(LeadState s) { return !is_before_acceptance(s); }

// A steering committee may have a coordinator alone.
bool manages_people(const Actor& actor) { return decides(actor) || coordinates(actor); }

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

Decision when(bool fits, Decision decision) {
  return decision.is_allowed && !fits ? no(Reason::not_in_this_state) : decision;
}

// Kiểm sát việc giải quyết (CPC 159, 160): a procuracy reads of a lead what is work, from the first
// paper of it that it was sent.
Decision supervises(const Actor& actor, const LeadFacts& lead) {
  if (actor.agency_kind != AgencyKind::procuracy) return no(Reason::not_your_function);
  if (!lead.notified.contains(actor.agency_id)) return no(Reason::not_your_agency);
  const bool has_function = takes_in(actor) || has(actor, Function::investigator);
  return has_function ? yes : no(Reason::not_your_function);
}

// Viện trưởng, Phó Viện trưởng được giao decides there.
Decision decides_above(const Actor& actor, const LeadFacts& lead) {
  const Decision decision = supervises(actor, lead);
  if (decision.is_allowed && !decides(actor)) return no(Reason::not_your_function);
  return decision;
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
  return state == LeadState::received || state == LeadState::classified ||
         state == LeadState::offered;
}

bool settles_leads(domain::AgencyKind kind) {
  return kind == AgencyKind::city_investigating_agency || kind == AgencyKind::border_guard ||
         kind == AgencyKind::coast_guard;
}

AlarmReach alarm_reach(const Actor& actor) {
  if (coordinates(actor)) return AlarmReach::everything;
  return decides(actor) ? AlarmReach::agency : AlarmReach::own;
}

namespace {

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
      return receives(actor.agency_kind) && takes_in(actor) ? yes : no(Reason::not_your_function);
    case Action::list_members:
    case Action::admit_member:
      return decides(actor) ? yes : no(Reason::not_your_function);
    case Action::read_notices:
      return actor.agency_kind == AgencyKind::procuracy &&
                     (takes_in(actor) || has(actor, Function::investigator))
                 ? yes
                 : no(Reason::not_your_function);
    case Action::set_functions:
    case Action::take_out_member:
    case Action::take_back_member:
      return manages_people(actor) ? yes : no(Reason::not_your_function);
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
    case Action::confirm_notice:
    case Action::send_annulment:
      return when(is_settled_or_being(lead.state), supervises(actor, lead));
    case Action::assign_procurator:
      return when(is_settled_or_being(lead.state), decides_above(actor, lead));
    case Action::answer_extension:
      return when(domain::is_being_settled(lead.state), decides_above(actor, lead));
    case Action::annul_suspension:
      return when(lead.state == LeadState::suspended, decides_above(actor, lead));
    case Action::open_tip:
      return open_tip(actor, lead);
    case Action::open_dialogue:  // what the sender adds is read by whoever reads the tip
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
      return alone(actor, action);
  }
}

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

}  // namespace

bool names_stand_in(const Actor& actor, domain::MemberId absent) {
  if (actor.must_change_password) return false;
  Actor self = actor;
  self.stands_in_for.clear();
  return absent == self.member_id || manages_people(self);
}

Decision decide(const Actor& actor, Action action) {
  return with_stand_ins(actor, [&](const Actor& one) { return alone(one, action); });
}

Decision decide(const Actor& actor, Action action, const LeadFacts& lead) {
  return with_stand_ins(actor, [&](const Actor& one) { return alone(one, action, lead); });
}

}  // namespace hd::access
