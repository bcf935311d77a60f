#include "app/who_acts.hpp"

namespace hd::app {

Result<access::Actor> actor_of(ports::Records& records, domain::MemberId id, CivilDate today) {
  HD_TRY(const domain::Member member, records.people().member(id));
  if (member.left_at) return fail(ErrorCode::not_signed_in, "the member has left");
  HD_TRY(const domain::Agency agency, records.people().agency(member.agency_id));
  access::Actor actor;
  actor.member_id = member.id;
  actor.agency_id = agency.id;
  actor.agency_kind = agency.kind;
  actor.functions = member.functions;
  actor.must_change_password = member.must_change_password;
  HD_TRY(const auto running, records.people().stand_ins_by(id, today));
  for (const domain::StandIn& stand_in : running) {
    HD_TRY(domain::Member absent, records.people().member(stand_in.absent_id));
    actor.stands_in_for.push_back({absent.id, std::move(absent.functions)});
  }
  return actor;
}

namespace who_acts {

Result<access::Actor> run(const Services& services, domain::MemberId id) {
  const CivilDate today = services.clock.now().local_date();
  return services.store.read([&](ports::Records& records) { return actor_of(records, id, today); });
}

}  // namespace who_acts
}  // namespace hd::app
