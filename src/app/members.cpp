#include "app/members.hpp"

namespace hd::app {
namespace {

Result<bool> has_keys(ports::Records& records, const domain::Member& member,
                      const std::vector<ports::CompartmentKeyRecord>& compartments) {
  const auto wanted = domain::compartments_for(member.functions);
  for (const ports::CompartmentKeyRecord& record : compartments) {
    if (!wanted.contains(record.compartment.function)) continue;
    HD_TRY(const auto wrap, records.keys().wrap_of(record.compartment.id, member.id));
    if (!wrap || wrap->epoch != record.compartment.epoch) return false;
  }
  return true;
}

}  // namespace

Result<std::vector<Colleague>> colleagues_of(ports::Records& records, domain::AgencyId agency) {
  HD_TRY(const auto compartments, records.keys().compartments_of(agency));
  HD_TRY(const auto members, records.people().members_of(agency));
  std::vector<Colleague> out;
  for (const domain::Member& member : members) {
    Colleague colleague;
    colleague.member = member;
    HD_TRY(colleague.has_keys, has_keys(records, member, compartments));
    ports::LeadFilter assigned;
    assigned.investigator = member.id;
    assigned.states = {domain::LeadState::verifying, domain::LeadState::proposed};
    HD_TRY(colleague.open_leads, records.leads().count(assigned));
    out.push_back(std::move(colleague));
  }
  return out;
}

}  // namespace hd::app
