#include "app/reassign_lead.hpp"

#include <algorithm>

#include "app/investigators.hpp"
#include "app/lawful.hpp"

namespace hd::app::reassign_lead {
namespace {

Error nothing_to_hand_on() {
  Error error = Error::of(ErrorCode::conflict, "decided, and nothing is owed by who has it");
  error.shown.key = "lead.nothing_to_reassign";
  return error;
}

Result<bool> fits_now(const Services& services, LeadWork& work) {
  HD_TRY(const law::Answer answer, answer_of(services.law, work));
  std::optional<domain::CriminalCase> in;
  if (work.lead().state == domain::LeadState::opened) {
    HD_TRY(in, work.records().cases().of_lead(work.lead().id));
  }
  return is_open(work.scene(), answer, in);
}

}  // namespace

bool is_open(const LeadScene& scene, const law::Answer& answer,
             const std::optional<domain::CriminalCase>& in) {
  const domain::LeadState state = scene.lead.state;
  if (domain::is_being_settled(state) || state == domain::LeadState::suspended) return true;
  const bool goes_with_case =
      in && in->agency_id == scene.lead.agency_id && domain::is_open(in->state);
  if (goes_with_case) return false;
  return std::ranges::any_of(answer.dues, [&](const law::Due& due) {
    return due.state == law::DueState::open && due.agency == scene.lead.agency_id.text() &&
           !is_case_rule(due.rule);
  });
}

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  return change_lead(
      services, caller, access::Action::reassign, input.change,
      [&](LeadWork& work) -> Result<Done> {
        HD_CHECK(
            check_investigator(work.records(), caller, input.investigator_id, "investigator_id"));
        HD_TRY(const bool fits, fits_now(services, work));
        if (!fits) return fail(nothing_to_hand_on());
        if (work.lead().investigator_id == input.investigator_id)
          return fail(Error::field_error("investigator_id", "lead.assigned_already"));
        work.lead().investigator_id = input.investigator_id;
        domain::Event event = work.event(domain::EventKind::officer_replaced);
        event.other_member_id = input.investigator_id;
        event.ground = domain::name_of(input.reason);
        return work.happen(std::move(event));
      });
}

}  // namespace hd::app::reassign_lead
