// The first hour: the city's agencies, their first heads and officers, with one-time passwords that
// are shown once. Possible only while there is no agency. Whoever does it never holds a key.
#pragma once

#include "app/newcomer.hpp"

namespace hd::app::set_up {

struct NewAgency {
  std::string key;  // how the members below name it
  domain::AgencyKind kind = domain::AgencyKind::commune_police;
  std::string unit_code;  // of a commune's agency
  std::string name;       // empty: made from the kind and the unit
};

struct NewMember {
  std::string agency_key;
  std::string name;
  std::string rank;
  std::string code;
  std::set<domain::Function> functions;
};

struct Input {
  std::vector<NewAgency> agencies;
  std::vector<NewMember> members;
};

using app::Slip;

struct Output {
  std::vector<Slip> slips;
};

Result<bool> is_open(const Services& services);
Result<Output> run(const Services& services, const Input& input);

}  // namespace hd::app::set_up
