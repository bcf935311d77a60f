// Không tiếp nhận: what was passed on goes back to the giver, with the reason, before it was
// accepted. The giver's duties go on as if it had never been passed on.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::reject_lead {

struct Input {
  LeadChange change;
  domain::RejectionReason reason = domain::RejectionReason::not_our_competence;
};

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::reject_lead
