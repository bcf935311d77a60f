// Thay đổi người thụ lý: head or deputy assigns another investigator (CPC 36(1)(c)), with the
// reason. The one before has no access any more. The law sets no date of its own for telling the
// procuracy of a change; the notice stands open again, without one.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::reassign_lead {

struct Input {
  LeadChange change;
  domain::MemberId investigator_id;
  domain::ReassignReason reason = domain::ReassignReason::workload;
};

// Whether there is anything to hand on: of a decided lead what is still owed of it, unless it goes
// with the case that is being investigated (assign_case). `in`: the case the lead is in.
bool is_open(const LeadScene& scene, const law::Answer& answer,
             const std::optional<domain::CriminalCase>& in);

// Errors: conflict when there is nothing.
Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::reassign_lead
