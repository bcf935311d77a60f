#include "app/list_members.hpp"

namespace hd::app::list_members {

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, access::Action::list_members));
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    HD_TRY(const auto all, colleagues_of(records, caller.actor.agency_id));
    Output out;
    for (const Colleague& colleague : all) {
      if (!input.function || colleague.member.has(*input.function))
        out.members.push_back(colleague);
    }
    return out;
  });
}

}  // namespace hd::app::list_members
