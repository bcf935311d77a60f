// The compartment of an agency that holds the keys of one function.
#pragma once

#include "app/services.hpp"

namespace hd::app {

Result<std::optional<ports::CompartmentKeyRecord>> find_compartment(
    ports::Records& records, domain::AgencyId agency, domain::CompartmentFunction function);

// The same where there must be one; conflict when the agency has no keys yet.
Result<ports::CompartmentKeyRecord> compartment_of(ports::Records& records, domain::AgencyId agency,
                                                   domain::CompartmentFunction function);

}  // namespace hd::app
