// The compartment of an agency that holds the keys of one function.
#pragma once

#include "app/services.hpp"

namespace hd::app {

Result<std::optional<ports::CompartmentKeyRecord>> find_compartment(
    ports::Records& records, domain::AgencyId agency, domain::CompartmentFunction function);

// The same where there must be one; conflict when the agency has no keys yet.
Result<ports::CompartmentKeyRecord> compartment_of(ports::Records& records, domain::AgencyId agency,
                                                   domain::CompartmentFunction function);

// Of the epoch that the answer is sealed to; none when the member does not hold it.
Result<std::optional<ports::CompartmentWrap>> wrap_for(ports::Records& records,
                                                       const ports::SealedAnswer& answer,
                                                       domain::MemberId member);

// Tells the public program of the keys: its senders' tips go to the police of the commune they name
// or to the investigating agency of the city; of the others it learns the keys alone, to check by
// whom a question was asked.
Result<Done> publish_compartment(ports::Records& records, const domain::Agency& agency,
                                 const ports::CompartmentKeyRecord& keys);

}  // namespace hd::app
