#include "app/decide_lead.hpp"

#include "app/decision_terms.hpp"
#include "app/lawful.hpp"
#include "crypto/random.hpp"

namespace hd::app::decide_lead {
namespace {

Result<Done> open_case(LeadWork& work, const domain::Offence& offence) {
  domain::CriminalCase opened;
  opened.id = crypto::random_id<domain::CriminalCaseTag>();
  opened.lead_id = work.lead().id;
  opened.agency_id = work.lead().agency_id;
  opened.offence = offence;
  opened.opened_on = work.now().local_date();
  return work.records().leads().add(opened);
}

}  // namespace

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(check_terms(services, {input.kind, input.offence, input.ground}));
  return change_lead(
      services, caller, access::Action::decide, input.change, [&](LeadWork& work) -> Result<Done> {
        HD_TRY(const auto proposal, work.records().leads().open_proposal(work.lead().id));
        if (proposal) HD_CHECK(work.records().leads().answer_proposal(proposal->id));
        domain::Event event = work.event(event_of(input.kind));
        event.ground = input.ground;
        HD_CHECK(check_lawful(services.law, work, event));
        if (input.kind == domain::DecisionKind::open) {
          event.offence = input.offence;
          work.lead().offence = input.offence;
          HD_CHECK(open_case(work, input.offence));
        }
        return work.happen(std::move(event));
      });
}

}  // namespace hd::app::decide_lead
