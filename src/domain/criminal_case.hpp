// Vụ án hình sự (CPC 143, 153): opened from one or several leads, investigated within a term, ended
// by a conclusion. Everything here is of class `work`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "domain/lead.hpp"

namespace hd::domain {

struct CriminalCase {
  CriminalCaseId id;
  std::string number;  // "VA 0001/2026"
  CaseState state = CaseState::investigating;
  AgencyId agency_id;
  MemberId investigator_id;
  Offence offence;   // the main one
  Moment opened_at;  // of the decision to open: CPC 172(1)
  std::optional<CivilDate> offender_identified_on;
  CriminalCaseId merged_into;
  std::int64_t version = 1;
};

struct CaseEvent {
  EventId id;
  CriminalCaseId case_id;
  CaseEventKind kind = CaseEventKind::case_opened;
  Moment at;
  bool hour_unknown = false;          // it happened on the day of `at`; its hour must not be shown
  std::optional<Moment> recorded_at;  // when it was typed in, where that was later
  AgencyId agency_id;
  MemberId member_id;
  Offence offence;
  std::string ground;  // of suspending and discontinuing; why an offence or lead changes
  std::optional<CivilDate> until;  // of an extension: the last day, when the paper names one
  LeadId lead_id;                  // that was joined or taken off
  MemberId other_member_id;        // who was assigned
  AgencyId other_agency_id;        // where it was transferred; none: outside the program
  CriminalCaseId other_case_id;    // that it was merged into, or split off from
};

// A lead in a case. In the figures one lead at a time stands for the case, so that a case counts
// once however many leads it has: from carried_from to the day before carried_until.
struct CaseLead {
  CriminalCaseId case_id;
  LeadId lead_id;
  Moment joined_at;
  std::optional<Moment> left_at;
  std::optional<CivilDate> carried_from;
  std::optional<CivilDate> carried_until;

  bool is_carrier() const { return carried_from && !carried_until && !left_at; }
};

// The offences as they stand: the main one first.
std::vector<Offence> charges_of(const std::vector<CaseEvent>& events);

// As the last event about it says; none: not known.
std::optional<bool> is_accused_minor(const std::vector<CaseEvent>& events);

// Whether this paper was sent, or this answer came, since it was last owed.
bool is_recorded(const std::vector<CaseEvent>& events, CaseEventKind step);

// Since when this paper is owed, or could come: the last cause up to the day `on` that nothing has
// answered yet, else the first; without a day the last. It cannot have been sent before. None: it
// is owed by nothing.
std::optional<Moment> owed_since(const std::vector<CaseEvent>& events, CaseEventKind step,
                                 std::optional<CivilDate> on);

// To whom it was transferred and who has not accepted it yet; none: to nobody, or outside the
// program.
AgencyId waits_at(CaseState state, const std::vector<CaseEvent>& events);

// Who refused it, and why, where nothing has happened in it since; none: it did not come back.
const CaseEvent* sent_back(const std::vector<CaseEvent>& events);

// Being investigated or suspended: it can be joined to, assigned and ended.
bool is_open(CaseState state);

// The state after the event, or conflict when it does not fit.
Result<CaseState> next_state(CaseState state, CaseEventKind event);

}  // namespace hd::domain
