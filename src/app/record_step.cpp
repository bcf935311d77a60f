#include "app/record_step.hpp"

namespace hd::app::record_step {

bool is_recordable(domain::EventKind kind) {
  switch (kind) {
    case domain::EventKind::procuracy_notified_of_acceptance:
    case domain::EventKind::assignment_notified:
    case domain::EventKind::reporter_told_of_acceptance:
    case domain::EventKind::child_statement_taken:
    case domain::EventKind::closing_report_made:
    case domain::EventKind::decision_sent_to_procuracy:
    case domain::EventKind::reporter_told:
      return true;
    default:
      return false;
  }
}

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  if (!is_recordable(input.step))
    return fail(Error::field_error("step", "lead.step_not_recordable"));
  return change_lead(services, caller, access::Action::record_step, input.change,
                     [&](LeadWork& work) -> Result<Done> {
                       if (domain::is_recorded(work.scene().events, input.step))
                         return fail(ErrorCode::conflict, "step already recorded");
                       return work.happen(work.event(input.step));
                     });
}

}  // namespace hd::app::record_step
