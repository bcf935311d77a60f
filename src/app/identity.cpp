#include "app/identity.hpp"

#include <algorithm>

#include "app/who_acts.hpp"
#include "crypto/random.hpp"

namespace hd::app {
namespace {

using domain::IdentityRequest;
using domain::IdentityState;

constexpr std::int64_t shown_hours = 1;

bool holds_same_key(ports::Records& records, domain::LeadId lead, domain::MemberId requester,
                    domain::MemberId second) {
  const auto way = guarded_path(records, lead, requester);
  if (!way || !*way) return false;
  const auto wrap = records.keys().wrap_of((*way)->grant.compartment_id, second);
  return wrap && *wrap;
}

bool can_answer(ports::Records& records, const access::Actor& actor, const LeadScene& scene,
                domain::MemberId requester) {
  return requester != actor.member_id &&
         access::decide(actor, access::Action::approve_identity, scene.facts()).is_allowed &&
         holds_same_key(records, scene.lead.id, requester, actor.member_id);
}

Result<IdentityLine> line_of(ports::Records& records, const Caller& caller, const LeadScene& scene,
                             const IdentityRequest& request, Moment now) {
  IdentityLine line;
  line.request = request;
  line.state = request.state_at(now);
  HD_TRY(line.requested_by, records.people().member(request.requested_by));
  if (!request.answered_by.is_none()) {
    HD_TRY(line.answered_by, records.people().member(request.answered_by));
  }
  line.can_answer = line.state == IdentityState::waiting &&
                    can_answer(records, caller.actor, scene, request.requested_by);
  line.can_open =
      line.state == IdentityState::approved && request.requested_by == caller.actor.member_id;
  return line;
}

bool is_open(const IdentityLine& line) {
  return line.state == IdentityState::waiting || line.state == IdentityState::approved;
}

}  // namespace

ports::Grant guarded_beside(ports::Grant grant, const Bytes& sealed_key) {
  grant.id = crypto::random_id<domain::GrantTag>();
  grant.cls = ports::ProtectionClass::guarded;
  grant.sealed_key = sealed_key;
  return grant;
}

Result<std::optional<ports::KeyPath>> guarded_path(ports::Records& records, domain::LeadId lead,
                                                   domain::MemberId member) {
  auto path = records.keys().path(lead, ports::ProtectionClass::guarded, member);
  if (path) return std::optional<ports::KeyPath>(std::move(*path));
  if (path.error().code == ErrorCode::not_found) return std::optional<ports::KeyPath>();
  return fail(path.error());
}

Result<std::optional<IdentityBox>> identity_box(const Services& services, ports::Records& records,
                                                const Caller& caller, const IdentityScene& of) {
  const LeadScene& scene = of.scene;
  const bool is_ours =
      scene.lead.reporter_named &&
      access::decide(caller.actor, access::Action::open_identity, scene.facts()).is_allowed;
  if (!is_ours) return std::optional<IdentityBox>();
  const Moment now = services.clock.now();
  IdentityBox box;
  std::vector<IdentityRequest> requests;
  if (of.around.has_identity_requests) {
    HD_TRY(requests, records.identity().of(scene.lead.id));
  }
  for (const IdentityRequest& request : requests) {
    const bool is_past = request.requested_at.plus_hours(shown_hours) < now ||
                         request.agency_id != caller.actor.agency_id;
    if (is_past) continue;
    HD_TRY(IdentityLine line, line_of(records, caller, scene, request, now));
    box.requests.push_back(std::move(line));
  }
  const bool has_open = std::ranges::any_of(box.requests, [&](const IdentityLine& line) {
    return is_open(line) && line.request.requested_by == caller.actor.member_id;
  });
  box.can_ask = of.around.opens_identity && !has_open;
  if (box.can_ask) {
    HD_TRY(box.has_second, has_second(services, records, of));
  }
  return std::optional<IdentityBox>(std::move(box));
}

Result<std::vector<IdentityTask>> identity_tasks(const Services& services, ports::Records& records,
                                                 const Caller& caller) {
  const Moment now = services.clock.now();
  std::vector<IdentityTask> tasks;
  HD_TRY(const auto requests,
         records.identity().since(caller.actor.agency_id, now.plus_hours(-shown_hours)));
  for (const IdentityRequest& request : requests) {
    HD_TRY(LeadScene scene, load_scene(records, request.lead_id));
    const IdentityState state = request.state_at(now);
    const bool is_for_me = state == IdentityState::approved
                               ? request.requested_by == caller.actor.member_id
                               : state == IdentityState::waiting &&
                                     can_answer(records, caller.actor, scene, request.requested_by);
    if (is_for_me) tasks.push_back({std::move(scene.lead), request});
  }
  return tasks;
}

Result<bool> has_second(const Services& services, ports::Records& records,
                        const IdentityScene& of) {
  const CivilDate today = services.clock.now().local_date();
  for (const domain::MemberId second : of.around.seconds) {
    const auto actor = actor_of(records, second, today);
    if (!actor && actor.error().code == ErrorCode::not_signed_in) continue;  // has left
    if (!actor) return fail(actor.error());
    const auto decided = access::decide(*actor, access::Action::approve_identity, of.scene.facts());
    if (decided.is_allowed) return true;
  }
  return false;
}

Result<ports::IdentityApproval> find_request(ports::Records& records, domain::LeadId lead,
                                             domain::IdentityRequestId id) {
  HD_TRY(ports::IdentityApproval found, records.identity().find(id));
  if (found.request.lead_id == lead) return found;
  return fail(ErrorCode::not_found, "a request for another lead");
}

tl::unexpected<Error> identity_refused(std::string_view key) {
  Error error = Error::of(ErrorCode::conflict, std::string(key));
  error.shown.key = key;
  return fail(std::move(error));
}

}  // namespace hd::app
