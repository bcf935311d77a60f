#include "app/investigators.hpp"

#include "app/compartments.hpp"

namespace hd::app {
namespace {

bool investigates(const domain::Member& member) {
  return member.has(domain::Function::investigator) || member.decides();
}

Result<bool> holds_keys(ports::Records& records, const domain::Member& member) {
  HD_TRY(const auto own,
         find_compartment(records, member.agency_id, domain::CompartmentFunction::casework));
  if (!own) return false;
  HD_TRY(const auto wrap, records.keys().wrap_of(own->compartment.id, member.id));
  return wrap.has_value();
}

}  // namespace

Result<Done> check_investigator(ports::Records& records, const Caller& caller, domain::MemberId id,
                                std::string_view field) {
  const auto member = records.people().member(id);
  const bool fits = member && member->agency_id == caller.actor.agency_id && investigates(*member);
  if (!fits) return fail(Error::field_error(std::string(field), "lead.not_an_investigator_here"));
  HD_TRY(const bool has_keys, holds_keys(records, *member));
  if (has_keys) return Done{};
  return fail(Error::field_error(std::string(field), "lead.investigator_has_no_keys"));
}

Result<std::vector<domain::Member>> investigators_of(ports::Records& records,
                                                     domain::AgencyId agency) {
  HD_TRY(const auto members, records.people().members_of(agency));
  std::vector<domain::Member> out;
  for (const domain::Member& member : members) {
    if (!investigates(member)) continue;
    HD_TRY(const bool has_keys, holds_keys(records, member));
    if (has_keys) out.push_back(member);
  }
  return out;
}

}  // namespace hd::app
