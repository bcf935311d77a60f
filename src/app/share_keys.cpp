#include "app/share_keys.hpp"

#include <algorithm>

namespace hd::app {
namespace {

bool has_epoch(const std::vector<ports::CompartmentWrap>& wraps, std::int32_t epoch) {
  return std::ranges::any_of(
      wraps, [&](const ports::CompartmentWrap& wrap) { return wrap.epoch == epoch; });
}

}  // namespace

Result<KeyShare> find_share(ports::Records& records, const Caller& caller, const domain::Member& to,
                            const std::set<domain::Function>& functions) {
  if (to.must_change_password) {
    Error error = Error::of(ErrorCode::conflict, "member has not signed in yet");
    error.shown.key = "member.not_signed_in_yet";
    return fail(std::move(error));
  }
  KeyShare share;
  share.to = to.id;
  HD_TRY(const ports::MemberKeyRecord keys, records.people().keys_of(to.id));
  share.to_box_public = keys.box_public;
  const auto wanted = domain::compartments_for(functions);
  HD_TRY(const auto compartments, records.keys().compartments_of(caller.actor.agency_id));
  for (const ports::CompartmentKeyRecord& record : compartments) {
    if (!wanted.contains(record.compartment.function)) continue;
    HD_TRY(const auto theirs, records.keys().wraps_of(record.compartment.id, to.id));
    HD_TRY(const auto own, records.keys().wraps_of(record.compartment.id, caller.actor.member_id));
    for (const ports::CompartmentWrap& wrap : own) {
      if (!has_epoch(theirs, wrap.epoch)) share.own.push_back(wrap);
    }
    const std::int32_t newest = record.compartment.epoch;
    if (!has_epoch(theirs, newest) && !has_epoch(own, newest)) share.is_complete = false;
  }
  return share;
}

Result<std::vector<ports::CompartmentWrap>> seal_share(const Services& services,
                                                       const Caller& caller,
                                                       const ports::AuditProof& proof,
                                                       const KeyShare& share) {
  std::vector<ports::CompartmentWrap> wraps;
  for (const ports::CompartmentWrap& own : share.own) {
    HD_TRY(auto wrap, services.vault.admit(caller.keys, proof, own, share.to, share.to_box_public));
    wraps.push_back(std::move(wrap));
  }
  return wraps;
}

Result<Done> keep_share(ports::Records& records, const std::vector<ports::CompartmentWrap>& wraps) {
  for (const ports::CompartmentWrap& wrap : wraps) {
    HD_TRY(const auto there, records.keys().wraps_of(wrap.compartment_id, wrap.member_id));
    if (!has_epoch(there, wrap.epoch)) HD_CHECK(records.keys().add(wrap));
  }
  return Done{};
}

Result<Done> note_done(const Services& services, ports::Records& records, const Caller& caller,
                       access::Action action, domain::MemberId member) {
  ports::AuditEntry entry = audit_of(services, caller, action, "member", member.text());
  entry.reason = "done";
  return records.journal().append(entry);
}

}  // namespace hd::app
