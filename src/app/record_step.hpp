// Marks a duty as done: a notice sent, a report made, a file handed over, the reporter told. The
// clock that follows from it is reckoned anew.
#pragma once

#include <span>

#include "app/change_lead.hpp"
#include "app/paper_day.hpp"

namespace hd::app::record_step {

struct Input {
  LeadChange change;
  domain::EventKind step = domain::EventKind::procuracy_notified_of_acceptance;
  DoneOn done = {};  // when it was done on paper before
  domain::EventId demand = {};  // of procuracy_demand_met: which; none: the only one that waits
};

// The steps that may be recorded this way, in the order they come in.
std::span<const domain::EventKind> all_steps();
// Under which right.
access::Action action_of(domain::EventKind step);
// Whether this actor may record the step of this lead now; `answer` is the law's about the lead.
bool is_open(const access::Actor& actor, const LeadScene& scene, const law::Answer& answer,
             domain::EventKind step);

// Errors: conflict when the step is not owed or was recorded; of the field for a day before it was
// owed, or after today, and where several demands wait and none of them is named.
Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::record_step
