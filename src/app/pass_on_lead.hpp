// Chuyển tin không thuộc thẩm quyền: a settling agency finds that a lead is not its own to settle
// and offers it to the one that is, with the reason, within 24 hours of finding it (TTLT 01/2017
// art. 8(1)(2), Circular 28/2020 art. 8(1)(b)), also after it had assigned it (art. 18(1)): the
// assignment lapses, and the procuracy is told. A commune's police does not choose: the law routes.
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

// Whether nothing is owed here that would stay behind undone.
bool may_go(const LeadScene& scene, const law::Answer& answer);

// Errors: a field error when the agency settles no leads; conflict when it has no keys yet, or when
// something is owed that would stay behind.
Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::pass_on_lead
