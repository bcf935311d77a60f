// An agency as the set-up or the committee adds it: of a kind that the province knows, one of each
// kind, or one of each commune.
#pragma once

#include "app/services.hpp"

namespace hd::app {

inline constexpr std::size_t max_agencies = 200;

struct AgencyWanted {
  domain::AgencyKind kind = domain::AgencyKind::commune_police;
  std::string unit_code;  // of a commune's agency
  std::string name;       // empty: made from the kind and the unit
};

// Checked, with an id. `prefix` stands before the names of fields in errors: "agencies.2." or
// nothing.
Result<domain::Agency> agency_of(const Services& services, const AgencyWanted& wanted,
                                 const std::string& prefix);

bool is_same_place(const domain::Agency& a, const domain::Agency& b);

// Who founds its keys, or leads it where it holds none.
bool can_begin(const domain::Member& member);

// Head, deputy or coordinator.
bool leads(const domain::Member& member);

}  // namespace hd::app
