#include "app/authorise.hpp"

#include <algorithm>

namespace hd::app {
namespace {

Result<Done> to_result(access::Action action, access::Decision decision) {
  if (decision.is_allowed) return Done{};
  std::string logged(access::name_of(action));
  logged += ": ";
  logged += access::name_of(decision.reason);
  switch (decision.reason) {
    case access::Reason::password_change_due:
      return fail(ErrorCode::password_change_due, logged);
    case access::Reason::not_in_this_state:
      return fail(ErrorCode::conflict, logged);
    default:
      return fail(ErrorCode::not_allowed, logged);
  }
}

}  // namespace

Result<Done> authorise(const access::Actor& actor, access::Action action) {
  return to_result(action, access::decide(actor, action));
}

Result<Done> authorise(const access::Actor& actor, access::Action action,
                       const access::LeadFacts& lead) {
  return to_result(action, access::decide(actor, action, lead));
}

access::Actor actor_of(const domain::Member& member, const domain::Agency& agency) {
  access::Actor actor;
  actor.member_id = member.id;
  actor.agency_id = agency.id;
  actor.agency_kind = agency.kind;
  actor.functions = member.functions;
  actor.must_change_password = member.must_change_password;
  return actor;
}

Result<Done> authorise(const access::Actor& actor, access::Action action,
                       const access::CaseFacts& of_case) {
  return to_result(action, access::decide(actor, action, of_case));
}

access::LeadFacts LeadScene::facts() const {
  access::LeadFacts facts;
  facts.state = lead.state;
  facts.holder = lead.agency_id;
  facts.holder_kind = holder.kind;
  facts.investigator = lead.investigator_id;
  facts.helpers = {helpers.begin(), helpers.end()};
  if (open_handover) facts.offered_to = open_handover->to_agency_id;
  for (const domain::Event& event : domain::standing(events)) {
    // What is joined to a case, or taken off it, may be another agency's by now.
    const bool is_of_case = event.kind == domain::EventKind::joined_to_case ||
                            event.kind == domain::EventKind::taken_off_case ||
                            event.kind == domain::EventKind::file_came_back;
    const bool takes_part =
        !event.agency_id.is_none() && !is_of_case && !domain::is_of_procuracy(event.kind);
    if (takes_part) facts.took_part.insert(event.agency_id);
    if (event.kind == domain::EventKind::accepted && event.agency_id == lead.agency_id)
      facts.was_accepted = true;
  }
  // What a procuracy was sent it has, also of a hand-over that was rejected since.
  for (const domain::Event& event : events) {
    const bool notifies = domain::goes_to_procuracy(event.kind) && !event.other_agency_id.is_none();
    if (notifies) facts.notified.insert(event.other_agency_id);
  }
  return facts;
}

Result<std::optional<CarriedCase>> carried_by(ports::Records& records, domain::LeadId lead) {
  std::optional<CarriedCase> carried;
  HD_TRY(auto file, records.cases().of_lead(lead));
  if (!file) return carried;
  HD_TRY(const auto leads, records.cases().leads(file->id));
  const bool is_carrier = std::ranges::any_of(
      leads, [&](const domain::CaseLead& one) { return one.lead_id == lead && one.is_carrier(); });
  if (!is_carrier) return carried;
  HD_TRY(auto events, records.cases().events(file->id));
  carried = CarriedCase{*std::move(file), std::move(events)};
  return carried;
}

Result<LeadScene> load_scene_without_case(ports::Records& records, domain::LeadId id) {
  LeadScene scene;
  HD_TRY(scene.lead, records.leads().find(id));
  HD_TRY(scene.holder, records.people().agency(scene.lead.agency_id));
  HD_TRY(scene.events, records.leads().events(id));
  if (scene.lead.state == domain::LeadState::offered) {  // only then does an offer wait
    HD_TRY(scene.open_handover, records.leads().open_handover(id));
  }
  if (domain::is_being_settled(scene.lead.state)) {  // only then steps are done
    HD_TRY(scene.helpers, records.parts().helpers(id));
  }
  return scene;
}

Result<LeadScene> load_scene(ports::Records& records, domain::LeadId id) {
  HD_TRY(LeadScene scene, load_scene_without_case(records, id));
  if (scene.lead.state == domain::LeadState::opened) {
    HD_TRY(scene.carried, carried_by(records, id));
  }
  return scene;
}

Result<LeadScene> load_scene_for(ports::Records& records, const access::Actor& actor,
                                 access::Action action, domain::LeadId id) {
  HD_TRY(LeadScene scene, load_scene(records, id));
  HD_CHECK(authorise(actor, action, scene.facts()));
  return scene;
}

namespace {

constexpr std::string_view in_place_of_prefix = "in_place_of ";

// How an entry says in whose place it was done; empty: in their own right.
std::string reason_of(const access::Decision& decision) {
  if (decision.in_place_of.is_none()) return {};
  return std::string(in_place_of_prefix) + decision.in_place_of.text();
}

}  // namespace

ports::AuditEntry audit_of(const Services& services, const Caller& caller, access::Action action,
                           std::string object_kind, std::string object_id) {
  ports::AuditEntry entry;
  entry.at = services.clock.now();
  entry.member_id = caller.actor.member_id;
  entry.agency_id = caller.actor.agency_id;
  entry.action = access::name_of(action);
  entry.object_kind = std::move(object_kind);
  entry.object_id = std::move(object_id);
  entry.reason = reason_of(access::decide(caller.actor, action));
  return entry;
}

ports::AuditEntry audit_of(const Services& services, const Caller& caller, access::Action action,
                           const LeadScene& scene) {
  auto entry = audit_of(services, caller, action, "lead", scene.lead.id.text());
  entry.reason = reason_of(access::decide(caller.actor, action, scene.facts()));
  return entry;
}

domain::MemberId in_place_of(const ports::AuditEntry& entry) {
  const std::string_view reason = entry.reason;
  if (!reason.starts_with(in_place_of_prefix)) return {};
  const auto id = domain::MemberId::parse(reason.substr(in_place_of_prefix.size()));
  return id ? *id : domain::MemberId();
}

}  // namespace hd::app
