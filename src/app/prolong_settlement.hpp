// Kéo dài thời hạn giải quyết: the head or authorised deputy of the settling agency prolongs the
// 20 days to at most two months from the receipt (CPC 147(2), TTLT 01/2017 art. 11(1)).
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::prolong_settlement {

struct Input {
  LeadChange change;
  domain::ProlongationReason reason = domain::ProlongationReason::complex_matter;
  std::optional<CivilDate> until;  // the last day by the decision; none: as long as the law allows
};

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::prolong_settlement
