// Colleagues of the caller: who can be assigned, who still waits for keys.
#pragma once

#include "app/authorise.hpp"

namespace hd::app {

struct Colleague {
  domain::Member member;
  bool has_keys = false;        // holds every compartment key its functions call for
  std::int64_t open_leads = 0;  // assigned and not decided
};

Result<std::vector<Colleague>> colleagues_of(ports::Records& records, domain::AgencyId agency);

}  // namespace hd::app
