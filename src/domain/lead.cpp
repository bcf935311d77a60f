#include "domain/lead.hpp"

#include <algorithm>
#include <utility>

#include "domain/demands.hpp"

namespace hd::domain {
namespace {

Result<LeadState> only_from(bool fits, LeadState to, LeadState from, EventKind event) {
  if (fits) return to;
  return fail(ErrorCode::conflict,
              std::string(name_of(event)) + " does not fit state " + std::string(name_of(from)));
}

bool is_decided(LeadState s) {
  return s == LeadState::opened || s == LeadState::not_opened || s == LeadState::suspended;
}

// Takes the newest event of this kind off, and with it what came after it by the same hand-over.
void take_back(std::vector<Event>& events, EventKind kind) {
  const auto last = std::find_if(events.rbegin(), events.rend(),
                                 [&](const Event& event) { return event.kind == kind; });
  if (last == events.rend()) return;
  auto from = std::prev(last.base());
  const auto is_undone = [&](const Event& event) {
    return event.kind == kind || event.kind == EventKind::passed_on ||
           event.kind == EventKind::found_not_competent;
  };
  if (from != events.begin() && std::prev(from)->kind == EventKind::found_not_competent) --from;
  events.erase(std::remove_if(from, events.end(), is_undone), events.end());
}

// CPC 148(2), 149(2), 154(2), 158(1): each of them is sent; an annulment comes from the procuracy.
bool is_decision(EventKind kind) {
  return kind == EventKind::decided_open || kind == EventKind::decided_not_open ||
         kind == EventKind::decided_suspend || kind == EventKind::decided_resume;
}

// Circular 28/2020 art. 15: the report asks for more time, or is made before the limit ends; the
// month after a resumption or an annulment is one too.
bool gives_more_time(EventKind kind) {
  return kind == EventKind::settlement_prolonged || kind == EventKind::procuracy_prolonged ||
         kind == EventKind::decided_resume || kind == EventKind::suspension_annulled;
}

// What makes a step owed anew.
bool is_cause_of(EventKind cause, EventKind step) {
  switch (step) {
    case EventKind::decision_sent_to_procuracy:
    case EventKind::reporter_told:
      return is_decision(cause);
    case EventKind::assignment_notified:
      return cause == EventKind::officer_assigned || cause == EventKind::officer_replaced;
    case EventKind::closing_report_made:
    case EventKind::evidence_reviewed:
      return gives_more_time(cause);
    case EventKind::procuracy_demand_met:
      return cause == EventKind::procuracy_demanded;
    case EventKind::file_handed_over:
      return cause == EventKind::file_demanded || cause == EventKind::decided_open ||
             cause == EventKind::decided_not_open || cause == EventKind::file_came_back;
    default:
      return false;
  }
}

bool is_owed_by_cause_alone(EventKind step) {
  return step == EventKind::decision_sent_to_procuracy || step == EventKind::reporter_told ||
         step == EventKind::procuracy_demand_met || step == EventKind::file_handed_over;
}

// Whether `agency` comes to have the lead with it: first, and again from another that accepted it.
bool arrives(const Event& event, AgencyId agency, bool& is_there) {
  if (event.kind != EventKind::tip_received && event.kind != EventKind::accepted) return false;
  const bool was_there = std::exchange(is_there, event.agency_id == agency);
  return is_there && !was_there;
}

}  // namespace

std::string_view contact_way(const Lead& lead) {
  if (lead.reporter_named) return "named";
  return lead.reporter_has_receipt ? "code" : "none";
}

bool is_recorded(const std::vector<Event>& events, EventKind step, AgencyId by) {
  if (step == EventKind::procuracy_demand_met) return open_demands(events, by).empty();
  const bool by_cause_alone = is_owed_by_cause_alone(step);
  bool is_done = by_cause_alone;
  bool is_there = false;
  for (const Event& event : events) {
    const bool is_owed_anew = arrives(event, by, is_there) && !by_cause_alone;
    if (is_owed_anew || is_cause_of(event.kind, step)) is_done = false;
    if (event.kind == step && event.agency_id == by) is_done = true;
  }
  return is_done;
}

std::optional<Moment> owed_since(const std::vector<Event>& events, EventKind step, AgencyId by) {
  const bool by_cause_alone = is_owed_by_cause_alone(step);
  std::optional<Moment> since;
  bool is_there = false;
  for (const Event& event : events) {
    const bool is_owed_anew = arrives(event, by, is_there) && !(by_cause_alone && since);
    if (is_owed_anew || is_cause_of(event.kind, step)) since = event.at;
  }
  return since;
}

bool is_with_procuracy(const std::vector<Event>& events) {
  bool is_demanded = false;
  bool is_there = false;
  for (const Event& event : events) {
    if (event.kind == EventKind::file_demanded) is_demanded = true;
    if (event.kind == EventKind::file_handed_over && is_demanded) is_there = true;
  }
  return is_there;
}

bool awaits_extension(const std::vector<Event>& events) {
  bool is_asked = false;
  for (const Event& event : standing(events)) {
    if (event.kind == EventKind::extension_requested) is_asked = true;
    const bool is_answer =
        event.kind == EventKind::procuracy_prolonged || event.kind == EventKind::extension_refused;
    if (is_answer || event.kind == EventKind::passed_on || is_decision(event.kind))
      is_asked = false;
  }
  return is_asked;
}

std::vector<Event> standing(const std::vector<Event>& events) {
  std::vector<Event> out;
  for (const Event& event : events) {
    if (event.kind == EventKind::handover_rejected)
      take_back(out, EventKind::passed_on);
    else if (event.kind == EventKind::classification_undone)
      take_back(out, EventKind::classified);
    else if (event.kind == EventKind::not_a_crime_undone)
      take_back(out, EventKind::found_not_a_crime);
    else if (event.kind == EventKind::file_came_back)
      take_back(out, EventKind::file_handed_over);
    else
      out.push_back(event);
  }
  return out;
}

bool is_at_desk(LeadState state) {
  return state == LeadState::received || state == LeadState::classified;
}

bool goes_to_procuracy(EventKind kind) {
  return kind == EventKind::procuracy_notified_of_acceptance ||
         kind == EventKind::assignment_notified || kind == EventKind::extension_requested ||
         kind == EventKind::decision_sent_to_procuracy || kind == EventKind::found_not_competent;
}

bool is_of_procuracy(EventKind kind) {
  switch (kind) {
    case EventKind::procuracy_prolonged:
    case EventKind::extension_refused:
    case EventKind::suspension_annulled:
    case EventKind::assignment_reached_procuracy:
    case EventKind::extension_request_reached_procuracy:
    case EventKind::procurator_assigned:
    case EventKind::annulment_sent:
    case EventKind::notice_reached_procuracy:
      return true;
    default:
      return false;
  }
}

bool is_being_settled(LeadState state) {
  return state == LeadState::verifying || state == LeadState::proposed;
}

namespace {

// What the agency decides, and what the procuracy decides about it.
Result<LeadState> decision_step(LeadState state, EventKind event) {
  switch (event) {
    case EventKind::decision_proposed:
      return only_from(is_being_settled(state), LeadState::proposed, state, event);
    case EventKind::decided_open:
      return only_from(is_being_settled(state), LeadState::opened, state, event);
    case EventKind::decided_not_open:
      return only_from(is_being_settled(state), LeadState::not_opened, state, event);
    case EventKind::decided_suspend:
      return only_from(is_being_settled(state), LeadState::suspended, state, event);
    case EventKind::settlement_prolonged:
    case EventKind::extension_requested:
    case EventKind::procuracy_prolonged:
    case EventKind::extension_refused:
      return only_from(is_being_settled(state), state, state, event);
    case EventKind::suspension_annulled:
    case EventKind::decided_resume:
      return only_from(state == LeadState::suspended, LeadState::verifying, state, event);
    case EventKind::file_demanded:
    case EventKind::procuracy_demanded:
      return only_from(is_being_settled(state) || state == LeadState::suspended, state, state,
                       event);
    // What is owed after the decision is somebody's to do too.
    case EventKind::officer_replaced:
      return only_from(is_being_settled(state) || is_decided(state), state, state, event);
    case EventKind::offender_identified:
    case EventKind::joined_to_case:
    case EventKind::taken_off_case:
    case EventKind::file_came_back:
      return only_from(state == LeadState::opened, state, state, event);
    default:
      return fail(ErrorCode::internal, "unknown event");
  }
}

// What is recorded in the course of a settlement.
Result<LeadState> recorded_step(LeadState state, EventKind event) {
  switch (event) {
    // Whoever received the tip owes these two wherever it went since: CPC 146(5).
    case EventKind::procuracy_notified_of_acceptance:
    case EventKind::reporter_told_of_acceptance:
      return only_from(state != LeadState::received && state != LeadState::not_a_crime, state,
                       state, event);
    case EventKind::officer_assigned:
    case EventKind::assignment_notified:
    case EventKind::child_statement_taken:
    case EventKind::closing_report_made:
    case EventKind::procurator_assigned:
    case EventKind::annulment_sent:
    case EventKind::procuracy_demand_met:
    // A resumption is sent too, while the settlement goes on: is_recorded says whether one is owed.
    case EventKind::decision_sent_to_procuracy:
    case EventKind::reporter_told:
      return only_from(is_being_settled(state) || is_decided(state), state, state, event);
    // CPC 147(4): the procuracy that demanded the file settles it, what was proposed falls away.
    case EventKind::file_handed_over:
      return only_from(is_being_settled(state) || is_decided(state),
                       is_decided(state) ? state : LeadState::verifying, state, event);
    case EventKind::evidence_reviewed:
    case EventKind::clear_signs_found:
      return only_from(is_being_settled(state), state, state, event);
    case EventKind::urgent_ground_found:
      return only_from(state == LeadState::classified, state, state, event);
    default:
      return decision_step(state, event);
  }
}

}  // namespace

Result<LeadState> next_state(LeadState state, EventKind event) {
  switch (event) {
    case EventKind::tip_received:
      return only_from(state == LeadState::received, state, state, event);
    case EventKind::classified:
      return only_from(is_at_desk(state), LeadState::classified, state, event);
    case EventKind::found_not_competent:
      return only_from(state == LeadState::classified || is_being_settled(state), state, state,
                       event);
    case EventKind::passed_on:
      return only_from(state == LeadState::classified || is_being_settled(state),
                       LeadState::offered, state, event);
    case EventKind::accepted:
      return only_from(state == LeadState::offered || state == LeadState::classified,
                       LeadState::verifying, state, event);
    case EventKind::not_a_crime_proposed:
      return only_from(is_at_desk(state), state, state, event);
    case EventKind::found_not_a_crime:
      return only_from(is_at_desk(state), LeadState::not_a_crime, state, event);
    case EventKind::not_a_crime_undone:
      return only_from(state == LeadState::not_a_crime, LeadState::received, state, event);
    case EventKind::question_asked:
      return only_from(state != LeadState::offered, state, state, event);
    case EventKind::answer_received:
    case EventKind::due_dates_moved:
    case EventKind::duplicate_linked:
    case EventKind::duplicate_unlinked:
    // A procuracy says when it had a paper, whatever became of the lead since.
    case EventKind::notice_reached_procuracy:
    case EventKind::assignment_reached_procuracy:
    case EventKind::extension_request_reached_procuracy:
      return state;
    case EventKind::handover_rejected:
      return only_from(state == LeadState::offered, LeadState::classified, state, event);
    case EventKind::classification_undone:
      return only_from(state == LeadState::classified || state == LeadState::offered,
                       LeadState::received, state, event);
    default:
      return recorded_step(state, event);
  }
}

}  // namespace hd::domain
