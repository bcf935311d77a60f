#include "app/admit_member.hpp"

namespace hd::app::admit_member {
namespace {

struct Way {
  Bytes member_box_public;
  std::vector<ports::CompartmentWrap> own;  // of the compartments the member still lacks
};

Result<Way> find_way(ports::Records& records, const Caller& caller, domain::MemberId id) {
  HD_TRY(const domain::Member member, records.people().member(id));
  if (member.agency_id != caller.actor.agency_id)
    return fail(ErrorCode::not_allowed, "member of another agency");
  if (member.must_change_password) {
    Error error = Error::of(ErrorCode::conflict, "member has not signed in yet");
    error.shown.key = "member.not_signed_in_yet";
    return fail(std::move(error));
  }
  Way way;
  HD_TRY(const ports::MemberKeyRecord keys, records.people().keys_of(id));
  way.member_box_public = keys.box_public;
  const auto wanted = domain::compartments_for(member.functions);
  HD_TRY(const auto compartments, records.keys().compartments_of(caller.actor.agency_id));
  for (const ports::CompartmentKeyRecord& record : compartments) {
    if (!wanted.contains(record.compartment.function)) continue;
    HD_TRY(const auto theirs, records.keys().wrap_of(record.compartment.id, id));
    HD_TRY(const auto own, records.keys().wrap_of(record.compartment.id, caller.actor.member_id));
    if (!theirs && own) way.own.push_back(*own);
  }
  return way;
}

}  // namespace

Result<Done> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, access::Action::admit_member));
  HD_TRY(const auto declared, services.store.write([&](ports::Records& records) -> Result<Way> {
    HD_TRY(Way way, find_way(records, caller, input.member_id));
    HD_CHECK(records.journal().append(audit_of(services, caller, access::Action::admit_member,
                                               "member", input.member_id.text())));
    return way;
  }));
  std::vector<ports::CompartmentWrap> wraps;
  for (const ports::CompartmentWrap& own : declared.value.own) {
    HD_TRY(auto wrap, services.vault.admit(caller.keys, declared.proof, own, input.member_id,
                                           declared.value.member_box_public));
    wraps.push_back(std::move(wrap));
  }
  HD_CHECK(services.store.write([&](ports::Records& records) -> Result<Done> {
    for (const ports::CompartmentWrap& wrap : wraps) {
      HD_TRY(const auto there, records.keys().wrap_of(wrap.compartment_id, wrap.member_id));
      if (!there) HD_CHECK(records.keys().add(wrap));
    }
    return Done{};
  }));
  return Done{};
}

}  // namespace hd::app::admit_member
