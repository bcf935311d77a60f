#include "app/end_step.hpp"

#include "app/lost_reach.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"

namespace hd::app::end_step {
namespace {

constexpr access::Action action = access::Action::end_step;

using domain::PartState;

// Who only helps with a lead ends the steps that are theirs.
Result<Done> check_is_theirs(const Services& services, const Caller& caller,
                             const PartChange& change) {
  return services.store.read([&](ports::Records& records) -> Result<Done> {
    HD_TRY(const LeadScene scene, load_scene_to_act(records, caller.actor, action, change.lead_id));
    const bool plans =
        access::decide(caller.actor, access::Action::plan_verification, scene.facts()).is_allowed;
    if (plans) return Done{};
    HD_TRY(const auto marks, records.parts().marks(change.lead_id));
    for (const domain::LeadPart& mark : marks) {
      const bool is_theirs = mark.id == change.part_id && mark.version == change.version &&
                             mark.for_member == caller.actor.member_id;
      if (is_theirs) return Done{};
    }
    return fail(ErrorCode::not_allowed, "a step of somebody else");
  });
}

}  // namespace

Result<PartOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  const bool is_end =
      input.outcome == PartState::part_done || input.outcome == PartState::part_dropped;
  if (!is_end) return fail(Error::field_error("outcome", "input.wrong_kind"));
  PartDraft draft;
  draft.kind = domain::PartKind::plan_step;
  draft.state = input.outcome;
  draft.follows = {PartState::part_approved};
  if (input.outcome == PartState::part_dropped) draft.follows.push_back(PartState::part_proposed);
  draft.keeps_terms = true;
  HD_TRY(draft.content.text, required_text(input.finding, "finding", limits::long_text));
  HD_TRY(const bool is_replay, was_kept(services, caller, input.change));
  if (!is_replay) HD_CHECK(check_is_theirs(services, caller, input.change));
  return keep_part(services, caller, action, input.change, draft);
}

}  // namespace hd::app::end_step
