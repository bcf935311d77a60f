#include "app/new_agency.hpp"

#include "app/timetable.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "crypto/random.hpp"

namespace hd::app {
namespace {

// "Công an xã Kiến Thuỵ": the agency of a commune takes its name from the commune.
Result<Done> fill_from_unit(const Services& services, const AgencyWanted& wanted,
                            const std::string& prefix, domain::Agency& agency) {
  const CivilDate today = services.clock.now().local_date();
  const law::AdminUnit* unit = services.province.unit(wanted.unit_code, today);
  if (unit == nullptr) return fail(Error::field_error(prefix + "unit_code", "setup.unknown_unit"));
  agency.is_island = unit->is_island;
  if (agency.name.empty()) agency.name = "Công an " + unit->full_name(Language::vi);
  return Done{};
}

std::string name_in_province(const law::Province& province, const law::AgencyKindRow& kind,
                             domain::AgencyKind wanted) {
  const bool investigates = wanted == domain::AgencyKind::city_investigating_agency;
  const bool steers = wanted == domain::AgencyKind::steering_committee;
  const auto& name = investigates ? province.investigating_agency()
                     : steers     ? province.steering_committee()
                                  : kind.name;
  return name.text(Language::vi);
}

}  // namespace

Result<domain::Agency> agency_of(const Services& services, const AgencyWanted& wanted,
                                 const std::string& prefix) {
  domain::Agency agency;
  agency.id = crypto::random_id<domain::AgencyTag>();
  agency.kind = wanted.kind;
  agency.unit_code = wanted.unit_code;
  HD_TRY(agency.name, optional_text(wanted.name, prefix + "name", limits::short_text));
  const law::AgencyKindRow* kind = services.province.agency_kind(law_kind(wanted.kind));
  if (kind == nullptr) return fail(Error::field_error(prefix + "kind", "setup.unknown_kind"));
  if (kind->per_unit) {
    HD_CHECK(fill_from_unit(services, wanted, prefix, agency));
    return agency;
  }
  if (!wanted.unit_code.empty()) {
    return fail(Error::field_error(prefix + "unit_code", "setup.unit_not_for_this_kind"));
  }
  if (agency.name.empty()) agency.name = name_in_province(services.province, *kind, wanted.kind);
  return agency;
}

bool is_same_place(const domain::Agency& a, const domain::Agency& b) {
  return a.kind == b.kind && a.unit_code == b.unit_code;
}

bool can_begin(const domain::Member& member) {
  return member.has(domain::Function::head) || member.has(domain::Function::coordinator);
}

bool leads(const domain::Member& member) { return member.decides() || can_begin(member); }

}  // namespace hd::app
