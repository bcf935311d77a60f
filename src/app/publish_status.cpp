#include "app/publish_status.hpp"

#include "app/compartments.hpp"

namespace hd::app {
namespace {

std::string coarse(domain::LeadState state) {
  switch (state) {
    case domain::LeadState::received:
    case domain::LeadState::classified:
    case domain::LeadState::offered:
      return "received";
    case domain::LeadState::verifying:
    case domain::LeadState::proposed:
      return "verifying";
    case domain::LeadState::opened:
      return "decided_open";
    case domain::LeadState::not_opened:
      return "decided_not_open";
    case domain::LeadState::suspended:
      return "suspended";
    case domain::LeadState::not_a_crime:
      return "not_a_crime";
  }
  return "received";
}

// The compartment in whose hands the lead is: intake until it is offered or accepted, casework from
// then on. Only tips that have no key for their dialogue are answered to it (inbox/0002); what is
// added to one of those while an offer waits is for the receiver: sealed to the giver it would open
// to nobody after the acceptance.
Result<std::optional<domain::Compartment>> holder_of(ports::Records& records,
                                                     const LeadScene& scene) {
  const domain::Lead& lead = scene.lead;
  const bool is_at_intake =
      domain::is_at_desk(lead.state) || lead.state == domain::LeadState::not_a_crime;
  const auto wanted =
      is_at_intake ? domain::CompartmentFunction::intake : domain::CompartmentFunction::casework;
  const auto agency = scene.open_handover ? scene.open_handover->to_agency_id : lead.agency_id;
  HD_TRY(const auto found, find_compartment(records, agency, wanted));
  return found ? std::optional(found->compartment) : std::nullopt;
}

std::optional<CivilDate> accepted_on(const LeadScene& scene) {
  for (const domain::Event& event : scene.events) {
    if (event.kind == domain::EventKind::accepted) return event.at.local_date();
  }
  return std::nullopt;
}

}  // namespace

Moment next_six_o_clock(Moment now) {
  const Moment today = Moment::local(now.local_date(), 6, 0);
  return now < today ? today : today.plus_hours(24);
}

Result<Done> publish_status(ports::Records& records, const StatusNews& news, Moment now) {
  if (news.lookup_hash.empty()) return Done{};
  const LeadScene& scene = news.scene;
  ports::OutgoingStatus status;
  status.lookup_hash = news.lookup_hash;
  status.code = coarse(scene.lead.state);
  status.accepted_on = accepted_on(scene);
  if (status.accepted_on) {
    HD_TRY(const domain::Agency holder, records.people().agency(scene.lead.agency_id));
    status.agency_name = holder.name;
    status.limit_on = settlement_limit(news.answer);
  }
  status.visible_from = next_six_o_clock(now);
  HD_TRY(const auto holding, holder_of(records, scene));
  if (holding) {
    status.holder_id = holding->id;
    status.holder_epoch = holding->epoch;
  }
  return records.outgoing().put(status);
}

}  // namespace hd::app
