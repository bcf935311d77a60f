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

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::reassign_lead
