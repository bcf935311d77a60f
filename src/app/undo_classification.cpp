#include "app/undo_classification.hpp"

#include <algorithm>

#include "app/open_offer.hpp"

namespace hd::app::undo_classification {
namespace {

Result<Done> too_late() {
  Error error = Error::of(ErrorCode::conflict, "the classification can no longer be undone");
  error.shown.key = "classification.too_late_to_undo";
  return fail(std::move(error));
}

Result<Done> check_undoable(LeadWork& work, const Caller& caller) {
  const std::vector<domain::Event> events = domain::standing(work.scene().events);
  const auto is_classified = [](const domain::Event& event) {
    return event.kind == domain::EventKind::classified;
  };
  const auto made = std::ranges::find_if(events, is_classified);
  const bool is_own_first = std::ranges::count_if(events, is_classified) == 1 &&
                            made->member_id == caller.actor.member_id;
  if (!is_own_first || work.now() > made->at.plus_seconds(undo_seconds)) return too_late();
  if (!work.scene().open_handover) return Done{};
  HD_TRY(const auto answers, work.records().dialogue().answers(work.lead().id));
  const bool all_at_tip = std::ranges::all_of(
      answers, [](const ports::SealedAnswer& answer) { return answer.is_sealed_to_tip(); });
  return all_at_tip ? Result<Done>(Done{}) : too_late();
}

}  // namespace

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  return change_lead(services, caller, access::Action::undo_classification, input.change,
                     [&](LeadWork& work) -> Result<Done> {
                       HD_CHECK(check_undoable(work, caller));
                       if (work.scene().open_handover)
                         HD_CHECK(end_offer(work, domain::HandoverState::withdrawn));
                       work.lead().kind = domain::LeadKind::unclassified;
                       work.lead().offence = {};
                       work.lead().urgent = {};
                       return work.happen(work.event(domain::EventKind::classification_undone));
                     });
}

}  // namespace hd::app::undo_classification
