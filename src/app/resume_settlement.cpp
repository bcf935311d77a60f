#include "app/resume_settlement.hpp"

namespace hd::app::resume_settlement {

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  return change_lead(services, caller, access::Action::resume, input.change, [&](LeadWork& work) {
    return work.happen(work.event(domain::EventKind::decided_resume));
  });
}

}  // namespace hd::app::resume_settlement
