#include "app/compartments.hpp"

#include <string>

namespace hd::app {

Result<std::optional<ports::CompartmentKeyRecord>> find_compartment(
    ports::Records& records, domain::AgencyId agency, domain::CompartmentFunction function) {
  HD_TRY(const auto all, records.keys().compartments_of(agency));
  for (const ports::CompartmentKeyRecord& record : all) {
    if (record.compartment.function == function) return std::optional(record);
  }
  return std::optional<ports::CompartmentKeyRecord>();
}

Result<ports::CompartmentKeyRecord> compartment_of(ports::Records& records, domain::AgencyId agency,
                                                   domain::CompartmentFunction function) {
  HD_TRY(auto found, find_compartment(records, agency, function));
  if (found) return std::move(*found);
  return fail(ErrorCode::conflict,
              "agency has no compartment of " + std::string(domain::name_of(function)));
}

}  // namespace hd::app
