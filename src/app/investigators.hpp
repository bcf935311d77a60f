// Who can be given work on a lead: somebody of the agency who investigates or decides, with keys.
#pragma once

#include "app/authorise.hpp"

namespace hd::app {

// A field error on `field` when this member cannot.
Result<Done> check_investigator(ports::Records& records, const Caller& caller, domain::MemberId id,
                                std::string_view field);

// Members of an agency who can.
Result<std::vector<domain::Member>> investigators_of(ports::Records& records,
                                                     domain::AgencyId agency);

}  // namespace hd::app
