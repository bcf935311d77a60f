#include "app/change_member.hpp"

#include <algorithm>
#include <iterator>

#include "app/name_stand_in.hpp"
#include "app/renew_keys.hpp"

namespace hd::app {
namespace {

using CompartmentFunctions = std::set<domain::CompartmentFunction>;

Result<domain::Member> member_to_change(ports::Records& records, const Caller& caller,
                                        const MemberChange& change, const MemberStep& step) {
  HD_TRY(domain::Member member, records.people().member(change.member_id));
  if (member.agency_id != caller.actor.agency_id)
    return fail(ErrorCode::not_allowed, "member of another agency");
  if (member.id == caller.actor.member_id) {
    Error error = Error::of(ErrorCode::conflict, "the caller themself");
    error.shown.key = "member.not_yourself";
    return fail(std::move(error));
  }
  if (member.version != change.version)
    return fail(ErrorCode::stale, "version " + std::to_string(member.version));
  HD_CHECK(step(member));
  return member;
}

// What their functions call for, and those of the people they stand in for or will.
Result<CompartmentFunctions> called_for(ports::Records& records, const domain::Member& member,
                                        CivilDate today) {
  CompartmentFunctions wanted = domain::compartments_for(member.functions);
  if (member.left_at) return CompartmentFunctions{};
  HD_TRY(const auto stand_ins, records.people().stand_ins(member.agency_id, today));
  for (const domain::StandIn& stand_in : stand_ins) {
    if (stand_in.ended_at || stand_in.member_id != member.id) continue;
    HD_TRY(const domain::Member absent, records.people().member(stand_in.absent_id));
    wanted.merge(domain::compartments_for(absent.functions));
  }
  return wanted;
}

CompartmentFunctions others_than(const CompartmentFunctions& wanted) {
  CompartmentFunctions all{domain::CompartmentFunction::intake,
                           domain::CompartmentFunction::casework};
  std::erase_if(all, [&](domain::CompartmentFunction one) { return wanted.contains(one); });
  return all;
}

// Nobody stands in for, or is stood in for by, somebody who left.
Result<Done> end_stand_ins_of(ports::Records& records, const domain::Member& member, Moment now) {
  HD_TRY(const auto all, records.people().stand_ins(member.agency_id, now.local_date()));
  for (const domain::StandIn& stand_in : all) {
    const bool is_theirs = stand_in.absent_id == member.id || stand_in.member_id == member.id;
    if (is_theirs && !stand_in.ended_at) HD_CHECK(end_stand_in::end(records, stand_in, now));
  }
  return Done{};
}

}  // namespace

Result<domain::Member> change_member(const Services& services, const Caller& caller,
                                     access::Action action, const MemberChange& change,
                                     const MemberStep& step) {
  HD_CHECK(authorise(caller.actor, action));
  const Moment now = services.clock.now();
  HD_TRY(const auto declared,
         services.store.write([&](ports::Records& records) -> Result<std::vector<Renewal>> {
           HD_TRY(const domain::Member after, member_to_change(records, caller, change, step));
           HD_TRY(const auto wanted, called_for(records, after, now.local_date()));
           HD_TRY(auto renewals, find_renewals(records, caller, after.id, others_than(wanted)));
           HD_CHECK(declare_renewals(services, records, caller, action, renewals));
           return renewals;
         }));
  HD_TRY(const auto renewed, make_renewed(services, caller, declared.proof, declared.value));
  HD_TRY(auto written, services.store.write([&](ports::Records& records) -> Result<domain::Member> {
    HD_TRY(domain::Member after, member_to_change(records, caller, change, step));
    HD_CHECK(keep_renewed(records, caller, after.id, renewed));
    if (after.left_at) HD_CHECK(end_stand_ins_of(records, after, now));
    HD_CHECK(records.people().save(after));
    if (change.new_slip_keys)
      HD_CHECK(records.people().replace_slip(after.id, *change.new_slip_keys));
    HD_CHECK(
        records.journal().append(audit_of(services, caller, action, "member", after.id.text())));
    return after;
  }));
  return std::move(written.value);
}

}  // namespace hd::app
