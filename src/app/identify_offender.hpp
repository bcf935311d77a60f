// Khám phá: the offender of an opened case is identified; the case counts as cleared.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::identify_offender {

struct Input {
  LeadChange change;
};

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::identify_offender
