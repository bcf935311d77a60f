// Which leads a case has: opened from one, joined by others (nhập vụ án), taken off again (tách vụ
// án).
#pragma once

#include <utility>

#include "app/change_case.hpp"
#include "app/change_lead.hpp"

namespace hd::app {

// A new case from a lead that is being decided "open", or the lead joined to one that is there: of
// the same agency, being investigated or suspended, and the caller may decide it (else conflict).
Result<Done> open_case(LeadWork& work, const domain::Offence& offence);
Result<Done> join_case(LeadWork& work, const access::Actor& actor, domain::CriminalCaseId id);

// A case of its own for a lead, opened when that was decided, by whoever did. The lead stands for
// it in the figures from `carried_from`.
Result<CarriedCase> found_case(ports::Records& records, const domain::Lead& lead,
                               const domain::Event& decided, CivilDate carried_from);
// Keeps in the timeline of the lead what was done to its case.
Result<domain::Event> tell_lead(CaseWork& work, domain::LeadId id,
                                std::pair<domain::EventKind, std::string> what);
domain::CaseEvent event_of_case(const domain::CriminalCase& file, domain::CaseEventKind kind,
                                Moment at);

}  // namespace hd::app

namespace hd::app::join_lead {

struct Input {
  CaseChange change;
  std::string number;  // of an opened lead of the same agency, as people type it
};

// The case that the lead was in before is merged into this one when no lead is left in it. Errors:
// a field error of `number` for a lead that is not opened, not there or not within reach.
Result<CaseOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::join_lead

namespace hd::app::take_off_lead {

struct Input {
  CaseChange change;
  domain::LeadId lead_id;
  domain::SplitReason reason = domain::SplitReason::another_matter;
};

// The lead goes back to the case it came from, or gets one of its own, opened when the lead was.
// Errors: conflict for the last lead of a case.
Result<CaseOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::take_off_lead
