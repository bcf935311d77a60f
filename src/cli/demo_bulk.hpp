// The invented past written lead by lead instead of act by act: all rows of one at once, many leads
// in one transaction, each act on the audit chain. For a hundred thousand leads, where nobody reads
// what is left out: questions and answers, notes of proposals, grants that have ended, and the
// public status of the sender, who has no receipt.
#pragma once

#include "cli/demo_past.hpp"

namespace hd::cli {

// `tips` in the order of their numbers; those typed in or sent, as far as `now`.
Result<Done> write_whole_leads(DemoWorld& world, const DemoPeople& people,
                               const std::vector<DemoTip>& tips, Moment now);

// Errors: those of demo_past and of the store.
Result<Done> write_demo_past(DemoWorld& world, const DemoPeople& people, const DemoTime& time);

}  // namespace hd::cli
