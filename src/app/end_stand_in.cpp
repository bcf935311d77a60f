#include "app/name_stand_in.hpp"

namespace hd::app::end_stand_in {
namespace {

constexpr access::Action action = access::Action::end_stand_in;

// The keys that the stand-in needed for this alone. The compartment keeps its epoch: the stand-in
// stays a colleague, and nobody with keys need be there when the last day ends.
Result<Done> take_keys_back(ports::Records& records, const domain::StandIn& ended,
                            CivilDate today) {
  HD_TRY(const domain::Member member, records.people().member(ended.member_id));
  auto wanted = domain::compartments_for(member.functions);
  HD_TRY(const auto others, records.people().stand_ins(ended.agency_id, today));
  for (const domain::StandIn& other : others) {
    const bool goes_on = other.member_id == member.id && other.id != ended.id && !other.ended_at;
    if (!goes_on) continue;
    HD_TRY(const domain::Member absent, records.people().member(other.absent_id));
    wanted.merge(domain::compartments_for(absent.functions));
  }
  HD_TRY(const auto compartments, records.keys().compartments_of(ended.agency_id));
  for (const ports::CompartmentKeyRecord& record : compartments) {
    if (wanted.contains(record.compartment.function)) continue;
    HD_CHECK(records.keys().remove_wraps(record.compartment.id, member.id));
  }
  return Done{};
}

ports::AuditEntry over(const domain::StandIn& stand_in, Moment now) {
  ports::AuditEntry entry;
  entry.at = now;
  entry.agency_id = stand_in.agency_id;
  entry.action = access::name_of(action);
  entry.object_kind = "member";
  entry.object_id = stand_in.member_id.text();
  entry.reason = "over";
  return entry;
}

}  // namespace

Result<Done> end(ports::Records& records, const domain::StandIn& stand_in, Moment now) {
  HD_CHECK(records.people().end(stand_in.id, now));
  return take_keys_back(records, stand_in, now.local_date());
}

Result<Done> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, action));
  HD_CHECK(services.store.write([&](ports::Records& records) -> Result<Done> {
    HD_TRY(const domain::StandIn stand_in, records.people().stand_in(input.stand_in_id));
    const bool may_end = stand_in.agency_id == caller.actor.agency_id &&
                         access::names_stand_in(caller.actor, stand_in.absent_id);
    if (!may_end) return fail(ErrorCode::not_allowed, "end_stand_in: not_your_function");
    if (stand_in.ended_at) return Done{};
    HD_CHECK(end(records, stand_in, services.clock.now()));
    return records.journal().append(
        audit_of(services, caller, action, "member", stand_in.member_id.text()));
  }));
  return Done{};
}

Result<int> run_over(const Services& services) {
  const Moment now = services.clock.now();
  const CivilDate today = now.local_date();
  HD_TRY(const auto waiting, services.store.read([&](ports::Records& records) {
    return records.people().stand_ins_over(today);
  }));
  if (waiting.empty()) return 0;
  HD_TRY(const auto ended, services.store.write([&](ports::Records& records) -> Result<int> {
    HD_TRY(const auto all, records.people().stand_ins_over(today));
    for (const domain::StandIn& stand_in : all) {
      HD_CHECK(end(records, stand_in, now));
      HD_CHECK(records.journal().append(over(stand_in, now)));
    }
    return static_cast<int>(all.size());
  }));
  return ended.value;
}

}  // namespace hd::app::end_stand_in
