#include "app/lost_reach.hpp"

#include <algorithm>

#include "app/lost_case.hpp"
#include "app/taken_by.hpp"

namespace hd::app {
namespace {

using domain::EventKind;

// Plays the timeline again, so that the scene of before each event can be asked about.
class Replay {
 public:
  Replay(ports::Records& records, const LeadScene& now) : records_(records), scene_(now) {
    scene_.events.clear();
    scene_.open_handover.reset();
    scene_.helpers.clear();
    scene_.lead.state = domain::LeadState::received;
    scene_.lead.investigator_id = {};
  }

  Result<Done> happen(const domain::Event& event) {
    const bool takes = scene_.events.empty() || event.kind == EventKind::accepted;
    if (takes && !event.agency_id.is_none()) {
      scene_.lead.agency_id = event.agency_id;
      HD_TRY(scene_.holder, records_.people().agency(event.agency_id));
      scene_.open_handover.reset();
    }
    if (event.kind == EventKind::officer_assigned || event.kind == EventKind::officer_replaced)
      scene_.lead.investigator_id = event.other_member_id;
    if (event.kind == EventKind::passed_on) {
      scene_.open_handover.emplace();
      scene_.open_handover->to_agency_id = event.other_agency_id;
      scene_.lead.investigator_id = {};
    }
    if (event.kind == EventKind::handover_rejected ||
        event.kind == EventKind::classification_undone)
      scene_.open_handover.reset();
    if (const auto state = domain::next_state(scene_.lead.state, event.kind))
      scene_.lead.state = *state;
    scene_.events.push_back(event);
    return Done{};
  }
  void hand_to(domain::MemberId investigator) { scene_.lead.investigator_id = investigator; }
  access::LeadFacts facts() const { return scene_.facts(); }

 private:
  ports::Records& records_;
  LeadScene scene_;
};

// Whoever investigates a case works on its leads; the timeline of a lead does not say who that is.
struct NewHands {
  TakenBy by;
  domain::MemberId investigator;
};

Result<Done> add_hands(ports::Records& records, const domain::Lead& lead,
                       const domain::CaseLead& part, std::vector<NewHands>& hands) {
  HD_TRY(const auto events, records.cases().events(part.case_id));
  CaseReplay replay(records);
  for (const domain::CaseEvent& event : events) {
    HD_CHECK(replay.happen(event));
    const bool is_in = part.joined_at <= event.at && (!part.left_at || event.at < *part.left_at);
    const bool joins = event.kind == domain::CaseEventKind::lead_joined && event.lead_id == lead.id;
    const bool assigns = event.kind == domain::CaseEventKind::case_assigned &&
                         replay.facts().holder == lead.agency_id;
    if (is_in && (joins || assigns))
      hands.push_back({taken_by(event), replay.facts().investigator});
  }
  return Done{};
}

Result<std::vector<NewHands>> hands_by_cases(ports::Records& records, const domain::Lead& lead) {
  std::vector<NewHands> hands;
  HD_TRY(const auto parts, records.cases().history(lead.id));
  for (const domain::CaseLead& part : parts) HD_CHECK(add_hands(records, lead, part, hands));
  std::ranges::stable_sort(hands, {}, [](const NewHands& one) { return one.by.at; });
  return hands;
}

// What took `action` on this lead from the actor: the last act before which they, as what they are
// today, could have done it. None where they never could.
Result<std::optional<TakenBy>> taken_from(ports::Records& records, const access::Actor& actor,
                                          access::Action action, const LeadScene& scene) {
  HD_TRY(const auto hands, hands_by_cases(records, scene.lead));
  Replay replay(records, scene);
  Reach reach;
  const auto ask = [&](const TakenBy& after) {
    reach.is(access::decide(actor, action, replay.facts()).is_allowed, after);
  };
  auto next = hands.begin();
  const auto hand_on = [&](std::optional<Moment> before) {
    for (; next != hands.end() && (!before || next->by.at < *before); ++next) {
      replay.hand_to(next->investigator);
      ask(next->by);
    }
  };
  for (const domain::Event& event : scene.events) {
    hand_on(event.at);
    HD_CHECK(replay.happen(event));
    ask(taken_by(event));
  }
  hand_on({});
  return reach.taken();
}

}  // namespace

Result<Done> authorise_or_tell(ports::Records& records, const access::Actor& actor,
                               access::Action action, const LeadScene& scene) {
  auto allowed = authorise(actor, action, scene.facts());
  if (!is_told_more(allowed)) return allowed;
  HD_TRY(const auto taken, taken_from(records, actor, action, scene));
  return told(records, actor, "lead", taken, std::move(allowed));
}

Result<LeadScene> load_scene_to_act(ports::Records& records, const access::Actor& actor,
                                    access::Action action, domain::LeadId id) {
  HD_TRY(LeadScene scene, load_scene(records, id));
  HD_CHECK(authorise_or_tell(records, actor, action, scene));
  return scene;
}

}  // namespace hd::app
