#include "app/identify_offender.hpp"

namespace hd::app::identify_offender {

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  return change_lead(services, caller, access::Action::identify_offender, input.change,
                     [&](LeadWork& work) -> Result<Done> {
                       HD_TRY(auto opened, work.records().leads().criminal_case(work.lead().id));
                       if (!opened || opened->offender_identified_on) {
                         return fail(ErrorCode::conflict, "no case, or already cleared");
                       }
                       opened->offender_identified_on = work.now().local_date();
                       HD_CHECK(work.records().leads().save(*opened));
                       return work.happen(work.event(domain::EventKind::offender_identified));
                     });
}

}  // namespace hd::app::identify_offender
