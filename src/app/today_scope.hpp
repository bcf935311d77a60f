// Whose work Today shows, and what of it this person may see.
#pragma once

#include "app/authorise.hpp"

namespace hd::app {

// Whose due dates these are: an investigator sees their own and those of the colleagues they stand
// in for, who decides sees the agency's (none: everybody's).
using Whose = std::vector<std::optional<domain::MemberId>>;
Whose whose(const access::Actor& actor);

// The same for the store: whose dues are left out for this person. None: none are.
std::optional<ports::DueReader> due_reader(const access::Actor& actor);

// Whoever is on duty sees what the agency owes, but no case.
Result<bool> reads(ports::Records& records, const access::Actor& actor,
                   const domain::CriminalCase& file);

// What this person cannot open is no work of theirs: the duty desk does not follow what the
// investigators do.
Result<bool> may_read(ports::Records& records, const Caller& caller, const domain::Lead& lead);

}  // namespace hd::app
