// Hoàn tác phân loại: a slip of the finger is taken back by whoever made it, within seconds, and
// the lead is unclassified again. Nothing is erased: both acts stay in the timeline.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::undo_classification {

// The page offers it for half of that; the rest is for slow lines.
constexpr int undo_seconds = 60;

struct Input {
  LeadChange change;
};

// Errors: conflict when it is too late, somebody else classified it, it was classified before (then
// it is classified anew instead), or a receiver holds answers already.
Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::undo_classification
