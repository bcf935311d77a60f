// Tiếp nhận và phân công: accept what was handed over (or what was taken in here) and assign the
// investigator, one act of the head or deputy (TTLT 01/2017 art. 9(1)).
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::accept_lead {

struct Input {
  LeadChange change;
  domain::MemberId investigator_id;
};

// Errors: a field error when the member does not investigate in the caller's agency, or has no
// keys.
Result<Done> check_investigator(ports::Records& records, const Caller& caller, domain::MemberId id);

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::accept_lead
