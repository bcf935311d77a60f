#include "app/renew_keys.hpp"

#include "app/compartments.hpp"

namespace hd::app {
namespace {

bool is_of_epoch(const std::optional<ports::CompartmentWrap>& wrap, std::int32_t epoch) {
  return wrap && wrap->epoch == epoch;
}

Result<Renewal> renewal_of(ports::Records& records, const Caller& caller, domain::MemberId leaver,
                           const domain::Compartment& compartment) {
  Renewal renewal{compartment, {}};
  HD_TRY(const auto own, records.keys().wrap_of(compartment.id, caller.actor.member_id));
  if (!is_of_epoch(own, compartment.epoch)) {
    Error error = Error::of(ErrorCode::conflict, "the caller holds no keys of a compartment");
    error.shown.key = "member.your_keys_missing";
    return fail(std::move(error));
  }
  HD_TRY(const auto members, records.people().members_of(compartment.agency_id));
  for (const domain::Member& member : members) {
    if (member.id == leaver || member.id == caller.actor.member_id) continue;
    HD_TRY(const auto wrap, records.keys().wrap_of(compartment.id, member.id));
    if (!is_of_epoch(wrap, compartment.epoch)) continue;
    HD_TRY(ports::MemberKeyRecord keys, records.people().keys_of(member.id));
    renewal.others.push_back({member.id, std::move(keys.box_public)});
  }
  return renewal;
}

}  // namespace

Result<std::vector<Renewal>> find_renewals(ports::Records& records, const Caller& caller,
                                           domain::MemberId leaver,
                                           const std::set<domain::CompartmentFunction>& functions) {
  std::vector<Renewal> renewals;
  HD_TRY(const auto compartments, records.keys().compartments_of(caller.actor.agency_id));
  for (const ports::CompartmentKeyRecord& record : compartments) {
    if (!functions.contains(record.compartment.function)) continue;
    HD_TRY(const auto theirs, records.keys().wrap_of(record.compartment.id, leaver));
    if (!theirs) continue;
    HD_TRY(Renewal renewal, renewal_of(records, caller, leaver, record.compartment));
    renewals.push_back(std::move(renewal));
  }
  return renewals;
}

Result<Done> declare_renewals(const Services& services, ports::Records& records,
                              const Caller& caller, access::Action action,
                              const std::vector<Renewal>& renewals) {
  for (const Renewal& renewal : renewals) {
    HD_CHECK(records.journal().append(
        audit_of(services, caller, action, "compartment", renewal.from.id.text())));
  }
  return Done{};
}

Result<std::vector<RenewedKeys>> make_renewed(const Services& services, const Caller& caller,
                                              const ports::AuditProof& proof,
                                              const std::vector<Renewal>& renewals) {
  std::vector<RenewedKeys> all;
  for (const Renewal& renewal : renewals) {
    domain::Compartment next = renewal.from;
    ++next.epoch;
    RenewedKeys renewed;
    HD_TRY(renewed.made, services.vault.new_compartment(caller.keys, next));
    for (const KeyHolder& holder : renewal.others) {
      HD_TRY(auto wrap, services.vault.admit(caller.keys, proof, renewed.made.own_wrap,
                                             holder.member_id, holder.box_public));
      renewed.wraps.push_back(std::move(wrap));
    }
    all.push_back(std::move(renewed));
  }
  return all;
}

Result<Done> keep_renewed(ports::Records& records, const Caller& caller, domain::MemberId leaver,
                          const std::vector<RenewedKeys>& renewed) {
  HD_TRY(const domain::Agency agency, records.people().agency(caller.actor.agency_id));
  for (const RenewedKeys& one : renewed) {
    const domain::Compartment& next = one.made.keys.compartment;
    HD_TRY(const auto newest, records.keys().compartment(next.id));
    if (newest.compartment.epoch + 1 != next.epoch) return fail(ErrorCode::stale, "epoch");
    HD_CHECK(records.keys().add(one.made.keys));
    HD_CHECK(records.keys().add(one.made.own_wrap));
    for (const ports::CompartmentWrap& wrap : one.wraps) HD_CHECK(records.keys().add(wrap));
    HD_CHECK(records.keys().remove_wraps(next.id, leaver));
    HD_CHECK(publish_compartment(records, agency, one.made.keys));
  }
  return Done{};
}

}  // namespace hd::app
