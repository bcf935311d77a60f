// Phân loại (TTLT 01/2017 art. 8) and, when the law sends it elsewhere, chuyển: one act of the duty
// desk.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::classify_lead {

struct Input {
  LeadChange change;
  domain::LeadKind kind = domain::LeadKind::unclassified;
  domain::Offence offence;  // an empty clause means unknown
  bool pass_on = true;      // offer it to the agency the law names
  domain::UrgentGrounds urgent = {};
};

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::classify_lead
