#include "app/sign_in.hpp"

#include "app/authorise.hpp"
#include "app/who_acts.hpp"
#include "base/text.hpp"

namespace hd::app::sign_in {
namespace {

struct Found {
  domain::Member member;
  ports::MemberKeyRecord keys;
};

Result<std::optional<Found>> find(const Services& services, const std::string& code) {
  return services.store.read([&](ports::Records& records) -> Result<std::optional<Found>> {
    auto member = records.people().member_by_code(code);
    if (!member) {
      if (member.error().code == ErrorCode::not_found) return std::optional<Found>();
      return fail(member.error());
    }
    if (member->left_at) return std::optional<Found>();  // told as a code that nobody has
    HD_TRY(auto keys, records.people().keys_of(member->id));
    return std::optional<Found>(Found{std::move(*member), std::move(keys)});
  });
}

Result<Done> fill_stand_ins(ports::Records& records, CivilDate today, SignedIn& out) {
  HD_TRY(const auto running, records.people().stand_ins_by(out.member.id, today));
  for (const domain::StandIn& stand_in : running) {
    HD_TRY(domain::Member absent, records.people().member(stand_in.absent_id));
    out.stands_in_for.push_back({std::move(absent), stand_in.last_day});
  }
  return Done{};
}

}  // namespace

Result<SignedIn> describe(const Services& services, const Caller& caller) {
  return services.store.read([&](ports::Records& records) -> Result<SignedIn> {
    SignedIn out;
    HD_TRY(out.member, records.people().member(caller.actor.member_id));
    HD_TRY(out.agency, records.people().agency(out.member.agency_id));
    const CivilDate today = services.clock.now().local_date();
    HD_TRY(out.caller.actor, actor_of(records, out.member.id, today));
    out.caller.keys = caller.keys;
    HD_CHECK(fill_stand_ins(records, today, out));
    HD_TRY(const auto compartments, records.keys().compartments_of(out.agency.id));
    for (const ports::CompartmentKeyRecord& record : compartments) {
      HD_TRY(const auto wrap, records.keys().wrap_of(record.compartment.id, out.member.id));
      if (!wrap) continue;
      const bool is_intake = record.compartment.function == domain::CompartmentFunction::intake;
      (is_intake ? out.has_intake_keys : out.has_case_keys) = true;
    }
    return out;
  });
}

namespace {

Result<SignedIn> record_and_describe(const Services& services, const Caller& caller) {
  HD_CHECK(services.store.write([&](ports::Records& records) -> Result<Done> {
    ports::AuditEntry entry;
    entry.at = services.clock.now();
    entry.member_id = caller.actor.member_id;
    entry.agency_id = caller.actor.agency_id;
    entry.action = "sign_in";
    entry.object_kind = "member";
    entry.object_id = caller.actor.member_id.text();
    return records.journal().append(entry);
  }));
  return describe(services, caller);
}

}  // namespace

Result<SignedIn> run(const Services& services, const Input& input) {
  HD_TRY(const auto found, find(services, fold_vietnamese(input.code)));
  if (!found) {
    HD_CHECK(services.vault.spend_unlock_time(input.password));
    return fail(ErrorCode::wrong_credentials);
  }
  Caller caller;
  caller.actor.member_id = found->member.id;
  caller.actor.agency_id = found->member.agency_id;
  HD_TRY(caller.keys, services.vault.unlock(found->member.id, found->keys, input.password));
  auto signed_in = record_and_describe(services, caller);
  // Without a session nobody could lock them later.
  if (!signed_in) services.vault.lock(caller.keys);
  return signed_in;
}

}  // namespace hd::app::sign_in
