#include "app/add_member.hpp"

#include <algorithm>

#include "app/authorise.hpp"
#include "app/new_agency.hpp"
#include "app/set_functions.hpp"

namespace hd::app {
namespace {

// The agency in which the caller may give slips.
Result<domain::Agency> agency_for(ports::Records& records, const Caller& caller,
                                  domain::AgencyId id) {
  HD_TRY(const bool has_head, has_arrived_head(records, id));
  HD_TRY(const bool has_committee, has_arrived_committee(records));
  if (!access::gives_slips_in(caller.actor, id, has_head, has_committee))
    return fail(ErrorCode::not_allowed, "slip of another agency");
  return records.people().agency(id);
}

// In one's own agency a stand-in helps whoever leads it as little as they may name them; elsewhere
// only those are helped with whom an agency begins.
Result<Done> check_owner(const Caller& caller, const domain::Member& owner) {
  const bool is_own = owner.agency_id == caller.actor.agency_id;
  const bool may = is_own ? !leads(owner) || access::names_leaders(caller.actor) : can_begin(owner);
  return may ? Result<Done>(Done{}) : fail(ErrorCode::not_allowed, "slip of whoever leads");
}

Result<domain::Agency> check_newcomer(ports::Records& records, const Caller& caller,
                                      const domain::Member& member) {
  HD_TRY(domain::Agency agency, agency_for(records, caller, member.agency_id));
  HD_CHECK(set_functions::check_functions(caller.actor, member.functions));
  HD_CHECK(check_code_free(records, member, "code"));
  return agency;
}

struct Waiting {
  domain::Member member;
  std::string agency_name;
};

Result<Waiting> find_waiting(ports::Records& records, const Caller& caller,
                             const renew_slip::Input& input) {
  Waiting waiting;
  HD_TRY(waiting.member, records.people().member(input.member_id));
  HD_TRY(const auto agency, agency_for(records, caller, waiting.member.agency_id));
  HD_CHECK(check_owner(caller, waiting.member));
  waiting.agency_name = agency.name;
  if (waiting.member.left_at) return fail(ErrorCode::not_found, "has left");
  if (!waiting.member.must_change_password) {
    Error error = Error::of(ErrorCode::conflict, "the member has arrived");
    error.shown.key = "member.has_arrived";
    return fail(std::move(error));
  }
  if (waiting.member.version != input.version)
    return fail(ErrorCode::stale, "version " + std::to_string(waiting.member.version));
  return waiting;
}

}  // namespace

Result<bool> has_arrived_head(ports::Records& records, domain::AgencyId agency) {
  HD_TRY(const auto members, records.people().members_of(agency));
  return std::ranges::any_of(
      members, [](const domain::Member& one) { return leads(one) && !one.must_change_password; });
}

Result<bool> has_arrived_committee(ports::Records& records) {
  HD_TRY(const auto agencies, records.people().agencies());
  for (const domain::Agency& one : agencies) {
    if (one.kind != domain::AgencyKind::steering_committee) continue;
    HD_TRY(const bool has_arrived, has_arrived_head(records, one.id));
    if (has_arrived) return true;
  }
  return false;
}

Result<Slip> add_member::run(const Services& services, const Caller& caller, const Input& input) {
  constexpr access::Action action = access::Action::add_member;
  HD_CHECK(authorise(caller.actor, action));
  HD_TRY(domain::Member member, newcomer_of(input.person, {}));
  member.agency_id = caller.actor.agency_id;
  HD_TRY(const auto agency, services.store.read([&](ports::Records& records) {
    return check_newcomer(records, caller, member);
  }));
  HD_TRY(NewSlip made, new_slip(services, member, agency.name));
  HD_CHECK(services.store.write([&](ports::Records& records) -> Result<Done> {
    HD_CHECK(check_newcomer(records, caller, member));
    HD_CHECK(records.people().add(member, made.keys));
    return records.journal().append(audit_of(services, caller, action, "member", member.id.text()));
  }));
  return std::move(made.slip);
}

Result<Slip> renew_slip::run(const Services& services, const Caller& caller, const Input& input) {
  constexpr access::Action action = access::Action::renew_slip;
  HD_CHECK(authorise(caller.actor, action));
  HD_TRY(const auto waiting, services.store.read([&](ports::Records& records) {
    return find_waiting(records, caller, input);
  }));
  HD_TRY(NewSlip made, new_slip(services, waiting.member, waiting.agency_name));
  HD_CHECK(services.store.write([&](ports::Records& records) -> Result<Done> {
    HD_CHECK(find_waiting(records, caller, input));
    HD_CHECK(records.people().replace_slip(input.member_id, made.keys));
    return records.journal().append(
        audit_of(services, caller, action, "member", input.member_id.text()));
  }));
  return std::move(made.slip);
}

}  // namespace hd::app
