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

Result<std::optional<domain::Lead>> lead_for(ports::Records& records, const Caller& caller,
                                             access::Action needed, domain::LeadId id) {
  auto scene = load_scene_for(records, caller.actor, needed, id);
  const bool is_hidden = !scene && scene.error().code == ErrorCode::not_allowed;
  if (is_hidden) return std::optional<domain::Lead>();
  if (!scene) return fail(scene.error());
  return std::optional<domain::Lead>(std::move(scene->lead));
}

Result<std::optional<ports::RegisterEntry>> own_entry(ports::Records& records, const Caller& caller,
                                                      domain::LeadId lead) {
  HD_TRY(const auto entries, records.registers().entries_of(lead));
  const auto own =
      std::ranges::find(entries, caller.actor.agency_id, &ports::RegisterEntry::agency_id);
  std::optional<ports::RegisterEntry> found;
  if (own != entries.end()) found = *own;
  return found;
}

namespace {

Result<std::vector<domain::Lead>> leads_at(ports::Records& records, const Caller& caller,
                                           domain::RegisterPlace place) {
  std::vector<domain::Lead> own;
  std::vector<domain::Lead> others;
  HD_TRY(const auto leads, records.registers().leads_at(place));
  for (const domain::LeadId id : leads) {
    HD_TRY(auto lead, lead_for(records, caller, access::Action::read_lead, id));
    if (!lead) continue;
    HD_TRY(const auto entry, own_entry(records, caller, id));
    (entry && entry->place == place ? own : others).push_back(std::move(*lead));
  }
  std::ranges::move(others, std::back_inserter(own));
  return own;
}

}  // namespace

Result<std::vector<domain::Lead>> leads_of_number(const Services& services, ports::Records& records,
                                                  const Caller& caller, std::string_view typed) {
  if (const auto place = services.register_pattern.place_of(typed))
    return leads_at(records, caller, *place);
  const auto ordinal = domain::bare_ordinal(typed);
  if (!ordinal) return std::vector<domain::Lead>();
  const int year = services.clock.now().local_date().year();
  HD_TRY(auto found, leads_at(records, caller, {year, *ordinal}));
  if (!found.empty()) return found;
  return leads_at(records, caller, {year - 1, *ordinal});
}

}  // namespace hd::app
