#include "app/answer_identity.hpp"

#include "app/lost_reach.hpp"

namespace hd::app::answer_identity {
namespace {

using access::Action;

Action action_of(const Input& input) {
  return input.approves ? Action::approve_identity : Action::refuse_identity;
}

// The request of before, if this caller may answer it now.
Result<domain::IdentityRequest> answerable(const Services& services, ports::Records& records,
                                           const Caller& caller, const Input& input) {
  HD_CHECK(load_scene_to_act(records, caller.actor, action_of(input), input.lead_id));
  HD_TRY(const ports::IdentityApproval found,
         find_request(records, input.lead_id, input.request_id));
  const domain::IdentityRequest& request = found.request;
  if (request.agency_id != caller.actor.agency_id) {
    return fail(ErrorCode::not_allowed, "a request of another agency");
  }
  if (request.requested_by == caller.actor.member_id)
    return identity_refused("identity.same_officer");
  if (request.answered_at) return identity_refused("identity.answered_already");
  if (request.state_at(services.clock.now()) != domain::IdentityState::waiting) {
    return identity_refused("identity.request_lapsed");
  }
  return request;
}

// Only who could open it themselves may open it for another.
Result<Done> check_holds_key(ports::Records& records, const Caller& caller,
                             const domain::IdentityRequest& request) {
  HD_TRY(const auto way, guarded_path(records, request.lead_id, request.requested_by));
  if (way) {
    HD_TRY(const auto wrap,
           records.keys().wrap_of(way->grant.compartment_id, caller.actor.member_id));
    if (wrap) return Done{};
  }
  return identity_refused("identity.no_key");
}

}  // namespace

Result<domain::IdentityRequest> run(const Services& services, const Caller& caller,
                                    const Input& input) {
  HD_TRY(domain::IdentityRequest before, services.store.read([&](ports::Records& records) {
    return answerable(services, records, caller, input);
  }));
  ports::IdentityApproval answer{std::move(before), {}};
  answer.request.answered_by = caller.actor.member_id;
  answer.request.answered_at = services.clock.now();
  answer.request.is_approved = input.approves;
  if (input.approves) {
    HD_TRY(answer.signature, services.vault.sign_approval(caller.keys, answer.request));
  }
  HD_CHECK(services.store.write([&](ports::Records& records) -> Result<Done> {
    HD_TRY(const auto request, answerable(services, records, caller, input));
    if (input.approves) HD_CHECK(check_holds_key(records, caller, request));
    HD_CHECK(records.identity().answer(answer));
    ports::AuditEntry entry =
        audit_of(services, caller, action_of(input), "lead", input.lead_id.text());
    entry.cls = ports::ProtectionClass::guarded;
    entry.reason = domain::name_of(request.reason);
    return records.journal().append(entry);
  }));
  return answer.request;
}

}  // namespace hd::app::answer_identity
