#include "app/take_out_member.hpp"

#include "app/newcomer.hpp"
#include "app/set_functions.hpp"

namespace hd::app {
namespace {

// Whoever never arrived left a slip behind that may be in other hands by now. These keys are of one
// that nobody is shown, so that it takes a new slip to come in.
Result<std::optional<ports::MemberKeyRecord>> closed_slip(const Services& services,
                                                          domain::MemberId id) {
  HD_TRY(const domain::Member member,
         services.store.read([&](ports::Records& records) { return records.people().member(id); }));
  std::optional<ports::MemberKeyRecord> keys;
  if (!member.must_change_password) return keys;
  HD_TRY(NewSlip unseen, new_slip(services, member, {}));
  keys = std::move(unseen.keys);
  return keys;
}

}  // namespace

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
  HD_CHECK(authorise(caller.actor, access::Action::take_back_member));
  MemberChange change = input.change;
  HD_TRY(change.new_slip_keys, closed_slip(services, change.member_id));
  HD_CHECK(change_member(services, caller, access::Action::take_back_member, change,
                         [&](domain::Member& member) -> Result<Done> {
                           if (!member.left_at) return fail(ErrorCode::not_found, "has not left");
                           member.left_at.reset();
                           member.functions = input.functions;
                           return Done{};
                         }));
  return Done{};
}

}  // namespace hd::app
