#include "app/decide_lead.hpp"

#include "app/case_leads.hpp"
#include "app/decision_terms.hpp"
#include "app/lawful.hpp"

namespace hd::app::decide_lead {

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(check_terms(services, {input.kind, input.offence, input.ground}));
  return change_lead(
      services, caller, access::Action::decide, input.change, [&](LeadWork& work) -> Result<Done> {
        HD_CHECK(check_settled_here(work.scene()));
        HD_TRY(const auto proposal, work.records().leads().open_proposal(work.lead().id));
        if (proposal) HD_CHECK(work.records().leads().answer_proposal(proposal->id));
        domain::Event event = work.event(event_of(input.kind));
        event.ground = input.ground;
        HD_CHECK(check_lawful(services.law, work, event));
        if (input.kind == domain::DecisionKind::open) {
          event.offence = input.offence;
          work.lead().offence = input.offence;
        }
        HD_CHECK(work.happen(std::move(event)));
        if (input.kind != domain::DecisionKind::open) return Done{};
        return input.joined_case ? join_case(work, caller.actor, *input.joined_case)
                                 : open_case(work, input.offence);
      });
}

}  // namespace hd::app::decide_lead
