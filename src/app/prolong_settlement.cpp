#include "app/prolong_settlement.hpp"

#include "app/lawful.hpp"

namespace hd::app::prolong_settlement {

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  return change_lead(services, caller, access::Action::prolong, input.change,
                     [&](LeadWork& work) -> Result<Done> {
                       domain::Event event = work.event(domain::EventKind::settlement_prolonged);
                       event.ground = domain::name_of(input.reason);
                       event.until = input.until;
                       HD_TRY(const law::Answer before, answer_of(services.law, work));
                       HD_CHECK(check_later(before, input.until));
                       HD_CHECK(check_lawful(services.law, work, event));
                       return work.happen(std::move(event));
                     });
}

}  // namespace hd::app::prolong_settlement
