#include "app/see_alarms.hpp"

#include "app/authorise.hpp"
#include "base/limits.hpp"

namespace hd::app::see_alarms {

Result<Done> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, access::Action::read_alarms));
  if (input.alarms.size() > limits::page_rows) return fail(ErrorCode::too_large);
  if (input.alarms.empty()) return Done{};
  HD_CHECK(services.store.write([&](ports::Records& records) -> Result<Done> {
    const Moment now = services.clock.now();
    for (const domain::AlarmId alarm : input.alarms) {
      HD_CHECK(records.alarms().see(alarm, caller.actor.member_id, now));
    }
    return Done{};
  }));
  return Done{};
}

}  // namespace hd::app::see_alarms
