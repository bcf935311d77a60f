#include "app/admit_member.hpp"

#include "app/share_keys.hpp"

namespace hd::app::admit_member {
namespace {

constexpr access::Action action = access::Action::admit_member;

Result<KeyShare> find(ports::Records& records, const Caller& caller, domain::MemberId id) {
  HD_TRY(const domain::Member member, records.people().member(id));
  if (member.agency_id != caller.actor.agency_id || member.left_at)
    return fail(ErrorCode::not_allowed, "no member of this agency");
  return find_share(records, caller, member, member.functions);
}

}  // namespace

Result<Done> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, action));
  HD_TRY(const auto declared,
         services.store.write([&](ports::Records& records) -> Result<KeyShare> {
           HD_TRY(KeyShare share, find(records, caller, input.member_id));
           HD_CHECK(records.journal().append(
               audit_of(services, caller, action, "member", input.member_id.text())));
           return share;
         }));
  HD_TRY(const auto wraps, seal_share(services, caller, declared.proof, declared.value));
  HD_CHECK(services.store.write([&](ports::Records& records) -> Result<Done> {
    // Somebody may have been taken out meanwhile: keys that come too late would stay for ever.
    HD_CHECK(find(records, caller, input.member_id));
    HD_CHECK(keep_share(records, wraps));
    return note_done(services, records, caller, action, input.member_id);
  }));
  return Done{};
}

}  // namespace hd::app::admit_member
