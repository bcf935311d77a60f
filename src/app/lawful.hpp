// Whether the law allows an act as it happens: asked before it is kept.
#pragma once

#include "app/change_lead.hpp"
#include "app/timetable.hpp"

namespace hd::app {

// The law's answer for a lead that is being changed, as it stands now.
Result<law::Answer> answer_of(const law::Law& law, LeadWork& work);

// The step of law/next_steps.csv that the holder of the lead may take now, or null.
const law::NextStep* offered_step(const law::Answer& answer, const LeadScene& scene,
                                  std::string_view id);

// Errors: conflict when the act comes before its time or the law gives no (further) extension; a
// field error of `until` when that is later than the law allows. What was asked for too late is no
// error: it happened, and the page of the lead says so.
Result<Done> check_lawful(const law::Law& law, LeadWork& work, const domain::Event& event);

// The same of a case: `happens` is of `carried`, and not yet among its events. How often a file
// came back is for others to heed (CPC 174(2)).
Result<Done> check_lawful(const law::Law& law, const CarriedCase& carried,
                          const domain::Agency& holder, const domain::CaseEvent& happens);

// Errors: a field error when the new end is not after the limit that runs now.
Result<Done> check_later(const law::Answer& answer, std::optional<CivilDate> until);

}  // namespace hd::app
