#include "app/read_people.hpp"

#include "app/open_duties.hpp"

namespace hd::app::read_people {
namespace {

Result<Done> fill_stand_ins(ports::Records& records, const Caller& caller, Output& out) {
  auto& people = records.people();
  HD_TRY(const auto all, people.stand_ins(out.agency.id, out.today));
  for (const domain::StandIn& stand_in : all) {
    if (stand_in.ended_at) continue;
    StandInLine line;
    line.stand_in = stand_in;
    HD_TRY(line.absent, people.member(stand_in.absent_id));
    HD_TRY(line.member, people.member(stand_in.member_id));
    HD_TRY(line.named_by, people.member(stand_in.named_by));
    line.may_end = access::names_stand_in(caller.actor, stand_in.absent_id);
    out.stand_ins.push_back(std::move(line));
  }
  return Done{};
}

Result<std::optional<SlipLine>> slip_of(ports::Records& records, const domain::Member& member) {
  const std::vector acts{std::string(access::name_of(access::Action::add_member)),
                         std::string(access::name_of(access::Action::renew_slip))};
  HD_TRY(const auto made, records.journal().last_of(member.id.text(), acts));
  if (!made) return std::optional<SlipLine>();
  HD_TRY(domain::Member by, records.people().member(made->entry.member_id));
  return std::optional(SlipLine{std::move(by), made->entry.at});
}

Result<Done> fill_slips(ports::Records& records, Output& out) {
  for (const Colleague& one : out.members) {
    if (!one.member.must_change_password) continue;
    HD_TRY(auto line, slip_of(records, one.member));
    if (line) out.slips.emplace(one.member.id, *std::move(line));
  }
  return Done{};
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller) {
  HD_CHECK(authorise(caller.actor, access::Action::read_people));
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    Output out;
    out.today = services.clock.now().local_date();
    out.reader = caller.actor.member_id;
    out.manages = access::decide(caller.actor, access::Action::take_out_member).is_allowed;
    out.sees_agencies = access::decide(caller.actor, access::Action::read_agencies).is_allowed;
    HD_TRY(out.agency, records.people().agency(caller.actor.agency_id));
    HD_TRY(out.members, colleagues_of(records, out.agency.id));
    if (out.manages) {
      HD_TRY(out.former, records.people().former_members_of(out.agency.id));
      HD_CHECK(fill_slips(records, out));
    }
    out.functions = domain::functions_in(out.agency.kind);
    HD_CHECK(fill_stand_ins(records, caller, out));
    OpenDuties duties(services, records);
    HD_TRY(const alarms::Staff* staff, duties.staff_of(out.agency.id));
    out.people_to_tell = alarms::people_to_tell(*staff);
    return out;
  });
}

}  // namespace hd::app::read_people
