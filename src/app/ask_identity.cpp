#include "app/ask_identity.hpp"

#include <algorithm>

#include "app/lost_reach.hpp"
#include "crypto/random.hpp"

namespace hd::app::ask_identity {
namespace {

constexpr access::Action action = access::Action::ask_identity;

domain::IdentityRequest new_request(const Input& input, const Caller& caller, Moment now) {
  domain::IdentityRequest request;
  request.id = crypto::random_id<domain::IdentityRequestTag>();
  request.lead_id = input.lead_id;
  request.agency_id = caller.actor.agency_id;
  request.reason = input.reason;
  request.requested_by = caller.actor.member_id;
  request.requested_at = now;
  return request;
}

Result<std::optional<domain::IdentityRequest>> open_request(ports::Records& records,
                                                            const Caller& caller,
                                                            domain::LeadId lead, Moment now) {
  HD_TRY(const auto requests, records.identity().of(lead));
  for (const domain::IdentityRequest& request : requests) {
    const auto state = request.state_at(now);
    const bool is_open =
        state == domain::IdentityState::waiting || state == domain::IdentityState::approved;
    if (is_open && request.requested_by == caller.actor.member_id) return std::optional(request);
  }
  return std::optional<domain::IdentityRequest>();
}

}  // namespace

Result<domain::IdentityRequest> run(const Services& services, const Caller& caller,
                                    const Input& input) {
  HD_TRY(const auto written,
         services.store.write([&](ports::Records& records) -> Result<domain::IdentityRequest> {
           const Moment now = services.clock.now();
           HD_TRY(const LeadScene scene,
                  load_scene_to_act(records, caller.actor, action, input.lead_id));
           if (!scene.lead.reporter_named) return identity_refused("identity.nobody_named");
           HD_TRY(const auto before, open_request(records, caller, input.lead_id, now));
           if (before) return *before;
           HD_TRY(const auto way, guarded_path(records, input.lead_id, caller.actor.member_id));
           if (!way) return identity_refused("identity.no_key");
           HD_TRY(const auto around, records.leads().around(input.lead_id, caller.actor.member_id));
           HD_TRY(const bool is_of_use, has_second(services, records, {scene, around}));
           if (!is_of_use) return identity_refused("identity.no_second");
           const domain::IdentityRequest request = new_request(input, caller, now);
           HD_CHECK(records.identity().add(request));
           ports::AuditEntry entry =
               audit_of(services, caller, action, "lead", input.lead_id.text());
           entry.cls = ports::ProtectionClass::guarded;
           entry.reason = domain::name_of(input.reason);
           HD_CHECK(records.journal().append(entry));
           return request;
         }));
  return written.value;
}

}  // namespace hd::app::ask_identity
