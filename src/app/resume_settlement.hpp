// Phục hồi giải quyết: when the reason of the suspension is gone, the head or authorised deputy
// resumes; one month runs from then (CPC 149(1), Circular 28/2020 art. 16(3)(d)).
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::resume_settlement {

struct Input {
  LeadChange change;
};

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::resume_settlement
