#include "app/lost_case.hpp"

#include "app/taken_by.hpp"

namespace hd::app {
namespace {

using domain::CaseEventKind;

// The opening does not say who investigates it: whoever had its lead by then.
Result<domain::MemberId> investigator_at(ports::Records& records, domain::LeadId lead, Moment at) {
  domain::MemberId investigator;
  HD_TRY(const auto events, records.leads().events(lead));
  for (const domain::Event& event : events) {
    const bool assigns = event.kind == domain::EventKind::officer_assigned ||
                         event.kind == domain::EventKind::officer_replaced;
    if (assigns && event.at <= at) investigator = event.other_member_id;
  }
  return investigator;
}

Result<std::optional<TakenBy>> taken_from(ports::Records& records, const access::Actor& actor,
                                          access::Action action, const CaseScene& scene) {
  CaseReplay replay(records);
  Reach reach;
  for (const domain::CaseEvent& event : scene.carried.events) {
    HD_CHECK(replay.happen(event));
    reach.is(access::decide(actor, action, replay.facts()).is_allowed, taken_by(event));
  }
  return reach.taken();
}

}  // namespace

Result<Done> CaseReplay::happen(const domain::CaseEvent& event) {
  if (event.kind == CaseEventKind::case_opened) {
    file_.agency_id = event.agency_id;
    HD_TRY(file_.investigator_id, investigator_at(records_, event.lead_id, event.at));
  }
  if (event.kind == CaseEventKind::case_accepted) file_.agency_id = event.agency_id;
  if (event.kind == CaseEventKind::case_accepted || event.kind == CaseEventKind::case_assigned)
    file_.investigator_id = event.other_member_id;
  if (const auto state = domain::next_state(file_.state, event.kind)) file_.state = *state;
  events_.push_back(event);
  return Done{};
}

access::CaseFacts CaseReplay::facts() const {
  return {file_.state, file_.agency_id, file_.investigator_id,
          domain::waits_at(file_.state, events_)};
}

Result<Done> authorise_or_tell(ports::Records& records, const access::Actor& actor,
                               access::Action action, const CaseScene& scene) {
  auto allowed = authorise(actor, action, scene.facts());
  if (!is_told_more(allowed)) return allowed;
  HD_TRY(const auto taken, taken_from(records, actor, action, scene));
  return told(records, actor, "case", taken, std::move(allowed));
}

Result<CaseScene> load_case_to_act(ports::Records& records, const access::Actor& actor,
                                   access::Action action, domain::CriminalCaseId id) {
  HD_TRY(CaseScene scene, load_case(records, id));
  HD_CHECK(authorise_or_tell(records, actor, action, scene));
  return scene;
}

}  // namespace hd::app
