// Marks a duty as done: a notice sent, a report made, the reporter told. The clock that follows
// from it is reckoned anew.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::record_step {

struct Input {
  LeadChange change;
  domain::EventKind step = domain::EventKind::procuracy_notified_of_acceptance;
};

// The steps that may be recorded this way.
bool is_recordable(domain::EventKind kind);

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::record_step
