#include "app/plan_verification.hpp"

#include <algorithm>

#include "app/investigators.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"

namespace hd::app::plan_verification {
namespace {

constexpr access::Action action = access::Action::plan_verification;
constexpr int longest_years = 2;

using domain::PartKind;
using domain::PartState;

// The first of its kind, once: a second is a new version of it.
Result<Done> check_is_first(const Services& services, domain::LeadId lead) {
  HD_TRY(const auto marks,
         services.store.read([&](ports::Records& records) { return records.parts().marks(lead); }));
  const bool is_there = std::ranges::any_of(
      marks, [](const domain::LeadPart& mark) { return mark.kind == PartKind::lead_plan; });
  if (is_there) return fail(ErrorCode::stale, "the lead has a plan");
  return Done{};
}

}  // namespace

Result<PartOutcome> run(const Services& services, const Caller& caller, const Purpose& input) {
  PartDraft draft;
  draft.kind = PartKind::lead_plan;
  draft.state = PartState::part_proposed;
  HD_TRY(draft.content.text, required_text(input.text, "text", limits::long_text));
  const bool is_new = input.change.part_id.is_none();
  HD_TRY(const bool is_replay, was_kept(services, caller, input.change));
  if (is_new && !is_replay) HD_CHECK(check_is_first(services, input.change.lead_id));
  return keep_part(services, caller, action, input.change, draft);
}

Result<PartOutcome> run(const Services& services, const Caller& caller, const Step& input) {
  PartDraft draft;
  draft.kind = PartKind::plan_step;
  draft.state = PartState::part_proposed;
  draft.follows = {PartState::part_proposed, PartState::part_approved};
  HD_TRY(draft.content.title, required_text(input.what, "what", limits::long_text));
  const CivilDate today = services.clock.now().local_date();
  if (input.until < today) return fail(Error::field_error("until", "plan.day_has_been"));
  if (input.until > today.plus_months(12 * longest_years))
    return fail(Error::field_error("until", "input.wrong_kind"));
  draft.for_member = input.who;
  draft.due_on = input.until;
  HD_CHECK(services.store.read([&](ports::Records& records) {
    return check_investigator(records, caller, input.who, "who");
  }));
  return keep_part(services, caller, action, input.change, draft);
}

}  // namespace hd::app::plan_verification
