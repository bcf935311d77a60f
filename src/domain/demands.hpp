// Written demands of the procuracy that something be put right (CPC 145(3)(c), TTLT 01/2017 art.
// 5(2)(b)): several may wait at once, and each is met by itself.
#pragma once

#include <vector>

#include "domain/lead.hpp"

namespace hd::domain {

// Those that `by` has not met, in the order they were recorded. procuracy_demand_met names the one
// it meets by its ground; one that names none meets all before it.
std::vector<Event> open_demands(const std::vector<Event>& events, AgencyId by);

}  // namespace hd::domain
