// What happens to a case: decided by head or deputy (CPC 36(2)), or recorded by whoever works on
// it.
#pragma once

#include <span>

#include "app/change_case.hpp"
#include "app/paper_day.hpp"

namespace hd::app {

struct CaseAct {
  CaseChange change;
  domain::CaseEventKind kind = domain::CaseEventKind::offence_changed;
  domain::Offence offence;         // of a changed, added or dropped offence
  std::string ground;              // of suspending, discontinuing (law data) or a changed offence
  std::optional<CivilDate> until;  // of an extension: the last day that the paper names
  domain::AgencyId to;             // of a transfer; none: an agency outside the program
  DoneOn done = {};                // of a paper: when it was sent or came
};

std::span<const domain::CaseEventKind> case_decisions();
std::span<const domain::CaseEventKind> case_steps();

// Whether there is anything to do it to, beside what the state says.
bool makes_sense(domain::CaseEventKind kind, const CaseScene& scene, const law::Answer& answer);

namespace decide_case {
// Errors: a field error of offence, ground, until or to; conflict when the law does not allow it
// as it happens.
Result<CaseOutcome> run(const Services& services, const Caller& caller, const CaseAct& act);
}  // namespace decide_case

namespace record_case_step {
// Errors: conflict when nothing is there to record; of the field for a moment that has not come, or
// lies before what the paper follows.
Result<CaseOutcome> run(const Services& services, const Caller& caller, const CaseAct& act);
}  // namespace record_case_step

namespace assign_case {
// To the investigator of the case and of all its leads.
Result<CaseOutcome> run(const Services& services, const Caller& caller, const CaseChange& change,
                        domain::MemberId investigator);
}  // namespace assign_case

}  // namespace hd::app
