#include "app/registers.hpp"

#include <algorithm>

namespace hd::app {
namespace {

// An agency of the province has no commune: the code of the province stands for it.
std::string_view code_of(const law::Province& province, const domain::Agency& agency) {
  return agency.unit_code.empty() ? std::string_view(province.code()) : agency.unit_code;
}

}  // namespace

Result<ports::RegisterEntry> next_entry(const Services& services, ports::Records& records,
                                        const domain::Agency& agency, Moment at) {
  ports::RegisterEntry entry;
  entry.agency_id = agency.id;
  entry.entered_at = at;
  HD_TRY(entry.place, records.registers().next_place(agency.id, at.local_date().year()));
  entry.number = services.register_pattern.number(entry.place, code_of(services.province, agency));
  return entry;
}

Result<Done> enter_in_register(const Services& services, ports::Records& records,
                               domain::AgencyId agency, domain::Lead& lead) {
  HD_TRY(const auto entries, records.registers().entries_of(lead.id));
  const auto before = std::find_if(entries.begin(), entries.end(),
                                   [&](const auto& entry) { return entry.agency_id == agency; });
  if (before != entries.end()) {
    lead.number = before->number;
    return Done{};
  }
  HD_TRY(const domain::Agency own, records.people().agency(agency));
  HD_TRY(ports::RegisterEntry entry, next_entry(services, records, own, services.clock.now()));
  entry.lead_id = lead.id;
  lead.number = entry.number;
  return records.registers().add(entry);
}

}  // namespace hd::app
