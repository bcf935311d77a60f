#include "app/read_list_choices.hpp"

namespace hd::app::read_list_choices {

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, access::Action::read_today));
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    Output out;
    HD_TRY(out.agencies, records.people().agencies());
    HD_TRY(const auto members, records.people().members_of(caller.actor.agency_id));
    for (const domain::Member& member : members) {
      if (member.has(domain::Function::investigator)) out.investigators.push_back(member);
    }
    HD_TRY(out.saved, records.filters().of(caller.actor.member_id, input.list));
    return out;
  });
}

}  // namespace hd::app::read_list_choices
