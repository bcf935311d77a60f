// Vào sổ tiếp nhận: a lead gets its number in the register of an agency that received it, in the
// transaction that makes the lead or hands it over: CPC 146(1), Circular 28/2020 art. 5(8).
#pragma once

#include "app/authorise.hpp"

namespace hd::app {

// The next entry of this agency's register, for what it received at `at`; to be kept once its lead
// is there.
Result<ports::RegisterEntry> next_entry(const Services& services, ports::Records& records,
                                        const domain::Agency& agency, Moment at);

// Enters a lead that this agency took over. One that it had before keeps its number. lead.number
// becomes that of this agency.
Result<Done> enter_in_register(const Services& services, ports::Records& records,
                               domain::AgencyId agency, domain::Lead& lead);

}  // namespace hd::app
