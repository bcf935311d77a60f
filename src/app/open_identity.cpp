#include "app/open_identity.hpp"

#include "app/lost_reach.hpp"

namespace hd::app::open_identity {
namespace {

constexpr access::Action action = access::Action::open_identity;

struct Way {
  ports::IdentityWay identity;
  ports::SealedTip tip;
  domain::Member approved_by;
};

Result<Done> check_approved(const Caller& caller, const domain::IdentityRequest& request,
                            Moment now) {
  if (request.requested_by != caller.actor.member_id) {
    return fail(ErrorCode::not_allowed, "approved for another officer");
  }
  switch (request.state_at(now)) {
    case domain::IdentityState::approved:
      return Done{};
    case domain::IdentityState::waiting:
      return identity_refused("identity.not_yet");
    case domain::IdentityState::refused:
      return identity_refused("identity.refused");
    case domain::IdentityState::lapsed:
      break;
  }
  return identity_refused("identity.lapsed");
}

Result<Way> find_way(ports::Records& records, const Caller& caller,
                     ports::IdentityApproval approval) {
  const domain::LeadId lead = approval.request.lead_id;
  const domain::MemberId approver = approval.request.answered_by;
  Way way;
  HD_TRY(auto path, guarded_path(records, lead, caller.actor.member_id));
  if (!path) return identity_refused("identity.no_key");
  way.identity.path = std::move(*path);
  way.identity.approval = std::move(approval);
  HD_TRY(auto wrap, records.keys().wrap_of(way.identity.path.grant.compartment_id, approver));
  if (!wrap) return identity_refused("identity.no_key");
  way.identity.approver_wrap = std::move(*wrap);
  HD_TRY(const ports::MemberKeyRecord keys, records.people().keys_of(approver));
  way.identity.approver_public = keys.sign_public;
  HD_TRY(way.approved_by, records.people().member(approver));
  HD_TRY(way.tip, records.leads().tip(lead));
  return way;
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const auto written, services.store.write([&](ports::Records& records) -> Result<Way> {
    HD_CHECK(load_scene_to_act(records, caller.actor, action, input.lead_id));
    HD_TRY(auto approval, find_request(records, input.lead_id, input.request_id));
    HD_CHECK(check_approved(caller, approval.request, services.clock.now()));
    ports::AuditEntry entry = audit_of(services, caller, action, "lead", input.lead_id.text());
    entry.cls = ports::ProtectionClass::guarded;
    entry.reason = domain::name_of(approval.request.reason);
    HD_TRY(Way way, find_way(records, caller, std::move(approval)));
    HD_CHECK(records.journal().append(entry));
    return way;
  }));
  Output out;
  HD_TRY(out.contact, services.vault.open_identity(caller.keys, written.proof,
                                                   written.value.identity, written.value.tip));
  out.approved_by = written.value.approved_by;
  out.opened_at = services.clock.now();
  return out;
}

}  // namespace hd::app::open_identity
