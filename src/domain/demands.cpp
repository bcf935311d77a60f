#include "domain/demands.hpp"

namespace hd::domain {

std::vector<Event> open_demands(const std::vector<Event>& events, AgencyId by) {
  std::vector<Event> open;
  for (const Event& event : events) {
    if (event.kind == EventKind::procuracy_demanded) open.push_back(event);
    if (event.kind != EventKind::procuracy_demand_met || event.agency_id != by) continue;
    std::erase_if(open, [&](const Event& one) {
      return event.ground.empty() || event.ground == one.id.text();
    });
  }
  return open;
}

}  // namespace hd::domain
