// Chuyển tin không thuộc thẩm quyền: a settling agency finds that a lead is not its own to settle
// and offers it to the one that is, with the reason, within 24 hours of finding it (TTLT 01/2017
// art. 8(1)(2), Circular 28/2020 art. 8(1)(b)). A commune's police does not choose: the law routes.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::pass_on_lead {

struct Input {
  LeadChange change;
  domain::AgencyId to;
  domain::HandoverReason reason = domain::HandoverReason::other_place;
};

// The agencies that may be chosen: those that settle leads, without the holder. By name.
Result<std::vector<domain::Agency>> receivers(ports::Records& records, domain::AgencyId holder);

// Errors: a field error when the agency settles no leads; conflict when it has no keys yet.
Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::pass_on_lead
