#include "app/take_out_member.hpp"

#include "app/set_functions.hpp"

namespace hd::app {

Result<Done> take_out_member::run(const Services& services, const Caller& caller,
                                  const Input& input) {
  const Moment now = services.clock.now();
  HD_CHECK(change_member(services, caller, access::Action::take_out_member, input.change,
                         [&](domain::Member& member) -> Result<Done> {
                           if (member.left_at) return fail(ErrorCode::not_found, "has left");
                           member.left_at = now;
                           member.functions.clear();
                           return Done{};
                         }));
  return Done{};
}

Result<Done> take_back_member::run(const Services& services, const Caller& caller,
                                   const Input& input) {
  HD_CHECK(set_functions::check_functions(caller.actor, input.functions));
  HD_CHECK(change_member(services, caller, access::Action::take_back_member, input.change,
                         [&](domain::Member& member) -> Result<Done> {
                           if (!member.left_at) return fail(ErrorCode::not_found, "has not left");
                           member.left_at.reset();
                           member.functions = input.functions;
                           return Done{};
                         }));
  return Done{};
}

}  // namespace hd::app
