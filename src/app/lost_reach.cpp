#include "app/lost_reach.hpp"

#include <fmt/format.h>

#include "base/words.hpp"

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
  access::LeadFacts facts() const { return scene_.facts(); }

 private:
  ports::Records& records_;
  LeadScene scene_;
};

// "Đại uý Lê Thị San Hô, 14:20 23/11/2026"; of another agency its name alone.
Result<std::string> who_and_when(ports::Records& records, const access::Actor& actor,
                                 const domain::Event& event) {
  const CivilDate day = event.at.local_date();
  const std::string when = fmt::format("{:02}:{:02} {}/{}/{}", event.at.local_hour(),
                                       event.at.local_minute(), day.day(), day.month(), day.year());
  if (event.agency_id.is_none()) return when;
  if (event.agency_id != actor.agency_id || event.member_id.is_none()) {
    HD_TRY(const domain::Agency agency, records.people().agency(event.agency_id));
    return agency.name + ", " + when;
  }
  HD_TRY(const domain::Member member, records.people().member(event.member_id));
  return (member.rank.empty() ? member.name : member.rank + ' ' + member.name) + ", " + when;
}

}  // namespace

Result<std::optional<domain::Event>> taken_away_by(ports::Records& records,
                                                   const access::Actor& actor,
                                                   access::Action action, const LeadScene& scene) {
  std::optional<domain::Event> taken;
  Replay replay(records, scene);
  bool could = false;
  for (const domain::Event& event : scene.events) {
    HD_CHECK(replay.happen(event));
    const bool can = access::decide(actor, action, replay.facts()).is_allowed;
    if (could && !can) taken = event;
    could = can;
  }
  return taken;
}

Result<Done> authorise_or_tell(ports::Records& records, const access::Actor& actor,
                               access::Action action, const LeadScene& scene) {
  auto allowed = authorise(actor, action, scene.facts());
  if (allowed || allowed.error().code == ErrorCode::password_change_due) return allowed;
  HD_TRY(const auto taken, taken_away_by(records, actor, action, scene));
  if (!taken) return allowed;
  Error error = Error::of(ErrorCode::conflict, allowed.error().logged.text);
  error.shown.key = "lead.taken." + std::string(domain::name_of(taken->kind));
  if (!has_word(error.shown.key)) error.shown.key = "lead.taken";
  HD_TRY(error.shown.argument, who_and_when(records, actor, *taken));
  return fail(std::move(error));
}

Result<LeadScene> load_scene_to_act(ports::Records& records, const access::Actor& actor,
                                    access::Action action, domain::LeadId id) {
  HD_TRY(LeadScene scene, load_scene(records, id));
  HD_CHECK(authorise_or_tell(records, actor, action, scene));
  return scene;
}

}  // namespace hd::app
