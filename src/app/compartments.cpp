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

Result<std::optional<ports::CompartmentWrap>> wrap_for(ports::Records& records,
                                                       const ports::SealedAnswer& answer,
                                                       domain::MemberId member) {
  HD_TRY(const auto all, records.keys().wraps_of(answer.compartment_id, member));
  for (const ports::CompartmentWrap& wrap : all) {
    if (wrap.epoch == answer.epoch) return std::optional(wrap);
  }
  return std::optional<ports::CompartmentWrap>();
}

Result<Done> publish_compartment(ports::Records& records, const domain::Agency& agency,
                                 const ports::CompartmentKeyRecord& keys) {
  constexpr std::string_view no_senders = "none";  // the code of no commune
  const bool takes_tips_of_senders = agency.kind == domain::AgencyKind::commune_police ||
                                     agency.kind == domain::AgencyKind::city_investigating_agency;
  return records.outgoing().put(ports::OutgoingCompartment{
      keys, takes_tips_of_senders ? agency.unit_code : std::string(no_senders), agency.name});
}

}  // namespace hd::app
