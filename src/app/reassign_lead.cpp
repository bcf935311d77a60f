#include "app/reassign_lead.hpp"

#include "app/investigators.hpp"

namespace hd::app::reassign_lead {

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  return change_lead(
      services, caller, access::Action::reassign, input.change,
      [&](LeadWork& work) -> Result<Done> {
        HD_CHECK(
            check_investigator(work.records(), caller, input.investigator_id, "investigator_id"));
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
