#include "domain/lead.hpp"

#include <algorithm>

namespace hd::domain {
namespace {

Result<LeadState> only_from(bool fits, LeadState to, LeadState from, EventKind event) {
  if (fits) return to;
  return fail(ErrorCode::conflict,
              std::string(name_of(event)) + " does not fit state " + std::string(name_of(from)));
}

bool is_being_settled(LeadState s) { return s == LeadState::verifying || s == LeadState::proposed; }
bool is_decided(LeadState s) {
  return s == LeadState::opened || s == LeadState::not_opened || s == LeadState::suspended;
}

// Takes the newest event of this kind off, and with it what came after it by the same hand-over.
void take_back(std::vector<Event>& events, EventKind kind) {
  const auto last = std::find_if(events.rbegin(), events.rend(),
                                 [&](const Event& event) { return event.kind == kind; });
  if (last == events.rend()) return;
  const auto from = std::prev(last.base());
  const auto is_undone = [&](const Event& event) {
    return event.kind == kind || event.kind == EventKind::passed_on;
  };
  events.erase(std::remove_if(from, events.end(), is_undone), events.end());
}

}  // namespace

std::vector<Event> standing(const std::vector<Event>& events) {
  std::vector<Event> out;
  for (const Event& event : events) {
    if (event.kind == EventKind::handover_rejected)
      take_back(out, EventKind::passed_on);
    else if (event.kind == EventKind::classification_undone)
      take_back(out, EventKind::classified);
    else
      out.push_back(event);
  }
  return out;
}

Result<LeadState> next_state(LeadState state, EventKind event) {
  switch (event) {
    case EventKind::tip_received:
      return only_from(state == LeadState::received, state, state, event);
    case EventKind::classified:
      return only_from(state == LeadState::received || state == LeadState::classified,
                       LeadState::classified, state, event);
    case EventKind::passed_on:
      return only_from(state == LeadState::classified, LeadState::offered, state, event);
    case EventKind::accepted:
      return only_from(state == LeadState::offered || state == LeadState::classified,
                       LeadState::verifying, state, event);
    case EventKind::officer_assigned:
    case EventKind::procuracy_notified_of_acceptance:
    case EventKind::assignment_notified:
    case EventKind::reporter_told_of_acceptance:
    case EventKind::closing_report_made:
      return only_from(is_being_settled(state) || is_decided(state), state, state, event);
    case EventKind::decision_proposed:
      return only_from(is_being_settled(state), LeadState::proposed, state, event);
    case EventKind::decided_open:
      return only_from(is_being_settled(state), LeadState::opened, state, event);
    case EventKind::decided_not_open:
      return only_from(is_being_settled(state), LeadState::not_opened, state, event);
    case EventKind::decided_suspend:
      return only_from(is_being_settled(state), LeadState::suspended, state, event);
    case EventKind::decision_sent_to_procuracy:
    case EventKind::reporter_told:
      return only_from(is_decided(state), state, state, event);
    case EventKind::offender_identified:
      return only_from(state == LeadState::opened, state, state, event);
    case EventKind::question_asked:
      return only_from(is_being_settled(state) || is_decided(state), state, state, event);
    case EventKind::answer_received:
      return state;
    case EventKind::handover_rejected:
      return only_from(state == LeadState::offered, LeadState::classified, state, event);
    case EventKind::classification_undone:
      return only_from(state == LeadState::classified || state == LeadState::offered,
                       LeadState::received, state, event);
  }
  return fail(ErrorCode::internal, "unknown event");
}

}  // namespace hd::domain
