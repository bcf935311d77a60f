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

// A lead that this person may see; none of others.
Result<std::optional<domain::Lead>> lead_for(ports::Records& records, const Caller& caller,
                                             access::Action needed, domain::LeadId id);

// The number of a lead in the caller's own register; none where it never was.
Result<std::optional<ports::RegisterEntry>> own_entry(ports::Records& records, const Caller& caller,
                                                      domain::LeadId lead);

// What is meant by a number that was typed; nothing for what is none. Every agency has its own
// number 12 of a year: first what has it in one's own register, then what others know by it and
// this person may see.
Result<std::vector<domain::Lead>> leads_of_number(const Services& services, ports::Records& records,
                                                  const Caller& caller, std::string_view typed);

}  // namespace hd::app
