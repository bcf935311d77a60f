#include "app/read_receipt.hpp"

#include <algorithm>

namespace hd::app::read_receipt {
namespace {

// The first event of every lead: who received it, where.
Result<domain::Event> reception(const LeadScene& scene) {
  const auto found =
      std::ranges::find(scene.events, domain::EventKind::tip_received, &domain::Event::kind);
  if (found == scene.events.end()) return fail(ErrorCode::internal, "a lead without reception");
  return *found;
}

std::vector<law::Due> dues_of(const law::Answer& answer, const std::string& agency) {
  std::vector<law::Due> dues;
  for (const law::Due& due : answer.dues) {
    const bool is_first_step = due.duty == "classify" || due.duty == "pass_on";
    const bool holds = due.state != law::DueState::fallen_away && due.superseded_by.empty();
    if (is_first_step && holds && due.agency == agency) dues.push_back(due);
  }
  return dues;
}

bool is_in_force(const law::TimeLimit& limit, CivilDate on) {
  return limit.effective_from <= on && (!limit.effective_to || on <= *limit.effective_to);
}

// What the reporter may count on from whoever settles it: the decision, and to be told that the tip
// was received, which one who gave no name cannot be.
std::vector<law::TimeLimit> promises_of(const law::Law& law, const domain::Lead& lead) {
  const CivilDate day = lead.received_at.local_date();
  const auto settler = law::AgencyKind::city_investigating_agency;
  std::vector<law::TimeLimit> out;
  for (const law::TimeLimit& limit : law.time_limits()) {
    const bool is_promise =
        limit.duty == "tell_acceptance" || (limit.duty == "settle" && limit.max_times == 0);
    const bool binds = std::ranges::find(limit.agencies, settler) != limit.agencies.end();
    const bool needs_name = limit.duty == "tell_acceptance" && !lead.reporter_named;
    if (is_promise && binds && !needs_name && is_in_force(limit, day)) out.push_back(limit);
  }
  return out;
}

Result<Output> read(const Services& services, ports::Records& records, const Caller& caller,
                    const Input& input) {
  HD_TRY(const LeadScene scene,
         load_scene_for(records, caller.actor, access::Action::read_lead, input.lead_id));
  HD_TRY(const domain::Event received, reception(scene));
  if (received.agency_id != caller.actor.agency_id) {
    return fail(ErrorCode::not_allowed, "a receipt of another agency");
  }
  if (!is_given(scene.lead.channel) || received.member_id.is_none()) {
    Error error = Error::of(ErrorCode::conflict, "no receipt for this channel");
    error.shown.key = "paper_receipt.not_for_this";
    return fail(std::move(error));
  }
  Output out;
  out.lead = scene.lead;
  HD_TRY(out.agency, records.people().agency(received.agency_id));
  HD_TRY(const auto entries, records.registers().entries_of(input.lead_id));
  const auto own = std::ranges::find(entries, received.agency_id, &ports::RegisterEntry::agency_id);
  out.number = own == entries.end() ? scene.lead.number : own->number;
  HD_TRY(out.receiver, records.people().member(received.member_id));
  HD_TRY(const AgencyMap agencies, agencies_by_id(records));
  out.own_dues =
      dues_of(services.law.answer(situation_of(scene, agencies)), received.agency_id.text());
  out.promises = promises_of(services.law, scene.lead);
  return out;
}

}  // namespace

bool is_given(domain::Channel channel) {
  return channel != domain::Channel::public_page && channel != domain::Channel::mass_media;
}

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  return services.store.read(
      [&](ports::Records& records) { return read(services, records, caller, input); });
}

}  // namespace hd::app::read_receipt
