// An officer points out that another lead may tell of the same matter, or that it does not. No law
// that was read joins tips: both stay as they are, with their clocks.
#pragma once

#include "app/change_lead.hpp"
#include "app/lead_lines.hpp"

namespace hd::app::link_duplicate {

struct Input {
  LeadChange change;
  std::string number;  // of the other lead, as people type it
};

// Errors: a field error of `number` for a lead that is not there, not within the caller's reach,
// the same one or linked already.
Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

// Errors: not_found when they are not linked.
Result<LeadOutcome> undo(const Services& services, const Caller& caller, const LeadChange& change,
                         domain::LeadId other);

// Leads of the same place within a week that this caller may see and that are not linked yet, by
// work fields alone; the nearest number first.
Result<std::vector<LeadLine>> candidates(const Services& services, const Caller& caller,
                                         domain::LeadId lead);

}  // namespace hd::app::link_duplicate
