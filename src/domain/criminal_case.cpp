#include "domain/criminal_case.hpp"

#include <algorithm>

namespace hd::domain {
namespace {

Result<CaseState> when(bool fits, CaseState to, CaseState from, CaseEventKind event) {
  if (fits) return to;
  return fail(ErrorCode::conflict,
              std::string(name_of(event)) + " does not fit state " + std::string(name_of(from)));
}

// What makes this step owed, or possible: CPC 156(2), 229(3), 235(2), 232(4), 172(2), 174(2). None:
// it is owed by nothing.
bool is_cause_of(CaseEventKind cause, CaseEventKind step) {
  switch (step) {
    case CaseEventKind::case_change_sent:
      return cause == CaseEventKind::offence_changed || cause == CaseEventKind::offence_added ||
             cause == CaseEventKind::offence_dropped;
    case CaseEventKind::case_suspension_sent:
      return cause == CaseEventKind::case_suspended;
    case CaseEventKind::case_resumption_sent:
      return cause == CaseEventKind::case_resumed;
    case CaseEventKind::case_file_sent:
      return cause == CaseEventKind::investigation_concluded ||
             cause == CaseEventKind::case_discontinued;
    case CaseEventKind::case_extended:
    case CaseEventKind::case_extension_refused:
      return cause == CaseEventKind::case_extension_requested;
    case CaseEventKind::file_returned_by_procuracy:
    case CaseEventKind::file_returned_by_court:
      return cause == CaseEventKind::investigation_concluded ||
             cause == CaseEventKind::case_file_sent;
    default:
      return false;
  }
}

// Either answer of the procuracy answers the request.
bool is_answer_too(CaseEventKind happened, CaseEventKind step) {
  const auto answers = [](CaseEventKind kind) {
    return kind == CaseEventKind::case_extended || kind == CaseEventKind::case_extension_refused;
  };
  return happened == step || (answers(happened) && answers(step));
}

}  // namespace

std::vector<Offence> charges_of(const std::vector<CaseEvent>& events) {
  std::vector<Offence> charges;
  for (const CaseEvent& event : events) {
    const bool is_main =
        event.kind == CaseEventKind::case_opened || event.kind == CaseEventKind::offence_changed;
    if (!is_main && event.kind != CaseEventKind::offence_added &&
        event.kind != CaseEventKind::offence_dropped)
      continue;
    if (is_main && !charges.empty()) charges.erase(charges.begin());  // the former main one
    std::erase(charges, event.offence);
    if (is_main) {
      charges.insert(charges.begin(), event.offence);
    } else if (event.kind == CaseEventKind::offence_added) {
      charges.push_back(event.offence);
    }
  }
  return charges;
}

std::optional<bool> is_accused_minor(const std::vector<CaseEvent>& events) {
  std::optional<bool> answer;
  for (const CaseEvent& event : events) {
    if (event.kind == CaseEventKind::accused_is_minor) answer = true;
    if (event.kind == CaseEventKind::accused_is_adult) answer = false;
  }
  return answer;
}

bool is_recorded(const std::vector<CaseEvent>& events, CaseEventKind step) {
  bool is_done = true;
  for (const CaseEvent& event : events) {
    if (is_cause_of(event.kind, step)) is_done = false;
    if (is_answer_too(event.kind, step)) is_done = true;
  }
  return is_done;
}

std::optional<Moment> owed_since(const std::vector<CaseEvent>& events, CaseEventKind step,
                                 std::optional<CivilDate> on) {
  std::optional<Moment> since;
  for (const CaseEvent& event : events) {
    const bool is_in_time = !since || !on || event.at.local_date() <= *on;
    if (is_cause_of(event.kind, step)) {
      if (is_in_time) since = event.at;
    } else if (is_answer_too(event.kind, step)) {
      since.reset();
    }
  }
  return since;
}

AgencyId waits_at(CaseState state, const std::vector<CaseEvent>& events) {
  AgencyId to;
  if (state != CaseState::transferred) return to;
  for (const CaseEvent& event : events) {
    if (event.kind == CaseEventKind::case_transferred) to = event.other_agency_id;
  }
  return to;
}

const CaseEvent* sent_back(const std::vector<CaseEvent>& events) {
  const bool is_last = !events.empty() && events.back().kind == CaseEventKind::case_sent_back;
  return is_last ? &events.back() : nullptr;
}

bool is_open(CaseState state) {
  return state == CaseState::investigating || state == CaseState::investigation_suspended;
}

Result<CaseState> next_state(CaseState state, CaseEventKind event) {
  const bool is_running = state == CaseState::investigating;
  switch (event) {
    case CaseEventKind::case_opened:
    case CaseEventKind::offence_changed:
    case CaseEventKind::offence_added:
    case CaseEventKind::offence_dropped:
    case CaseEventKind::case_extension_requested:
    case CaseEventKind::case_extended:
    case CaseEventKind::case_extension_refused:
    case CaseEventKind::accused_is_minor:
    case CaseEventKind::accused_is_adult:
      return when(is_running, state, state, event);
    case CaseEventKind::case_suspended:
      return when(is_running, CaseState::investigation_suspended, state, event);
    case CaseEventKind::case_resumed:
      return when(state == CaseState::investigation_suspended || state == CaseState::discontinued,
                  CaseState::investigating, state, event);
    case CaseEventKind::case_discontinued:
      return when(is_running, CaseState::discontinued, state, event);
    case CaseEventKind::investigation_concluded:
      return when(is_running, CaseState::prosecution_proposed, state, event);
    case CaseEventKind::file_returned_by_procuracy:
    case CaseEventKind::file_returned_by_court:
      return when(state == CaseState::prosecution_proposed, CaseState::investigating, state, event);
    case CaseEventKind::lead_joined:
    case CaseEventKind::lead_taken_off:
    case CaseEventKind::case_assigned:
      return when(is_open(state), state, state, event);
    case CaseEventKind::case_transferred:
      return when(is_running, CaseState::transferred, state, event);
    case CaseEventKind::case_accepted:
    case CaseEventKind::case_sent_back:
    case CaseEventKind::case_taken_back:
      return when(state == CaseState::transferred, CaseState::investigating, state, event);
    case CaseEventKind::case_merged:
      return when(is_running, CaseState::merged, state, event);
    case CaseEventKind::case_split_off:
      return when(state == CaseState::merged, CaseState::investigating, state, event);
    // The limit runs on whatever is decided of the case meanwhile: is_recorded says what is owed.
    case CaseEventKind::case_change_sent:
    case CaseEventKind::case_suspension_sent:
    case CaseEventKind::case_resumption_sent:
    case CaseEventKind::case_file_sent:
    case CaseEventKind::offender_identified:
      return when(state != CaseState::merged && state != CaseState::transferred, state, state,
                  event);
  }
  return fail(ErrorCode::internal, "unknown event of a case");
}

}  // namespace hd::domain
