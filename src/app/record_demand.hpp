// A written demand of the procuracy has come: that the file be handed over, because it settles the
// matter itself, or that something be put right.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::record_demand {

struct Input {
  LeadChange change;
  domain::EventKind demand = domain::EventKind::procuracy_demanded;
  // Of a demand for the file, the day the procuracy made it (CPC 146(2), TTLT 01/2017 art. 13(2));
  // of the other one, the day it came (art. 5(2)(b)). None: now.
  std::optional<CivilDate> received_on = {};
};

bool is_demand(domain::EventKind kind);

// Errors: conflict when the file is demanded already; of the field for a day before the
// agency had the lead, or after today.
Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::record_demand
