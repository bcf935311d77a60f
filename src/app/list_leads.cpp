#include "app/list_leads.hpp"

namespace hd::app::list_leads {
namespace {

using domain::LeadState;

ports::LeadFilter filter_of(const Caller& caller, Filter filter) {
  ports::LeadFilter wanted;
  switch (filter) {
    case Filter::mine:
      wanted.holder = caller.actor.agency_id;
      wanted.investigator = caller.actor.member_id;
      break;
    case Filter::agency:
      wanted.holder = caller.actor.agency_id;
      break;
    case Filter::to_accept:
      wanted.offered_to = caller.actor.agency_id;
      break;
    case Filter::to_decide:
      wanted.holder = caller.actor.agency_id;
      wanted.states = {LeadState::proposed};
      break;
  }
  return wanted;
}

bool decides(const access::Actor& actor) {
  return actor.functions.contains(domain::Function::head) ||
         actor.functions.contains(domain::Function::deputy);
}

// An investigator sees what is assigned to them; the rest belongs to who decides.
Result<Done> authorise_filter(const access::Actor& actor, Filter filter) {
  HD_CHECK(authorise(actor, access::Action::read_today));
  if (filter == Filter::mine || decides(actor)) return Done{};
  return fail(ErrorCode::not_allowed, "list_leads: not_your_function");
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise_filter(caller.actor, input.filter));
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    Output out;
    auto& leads = records.leads();
    HD_TRY(out.page, lines_of(records, filter_of(caller, input.filter), input.cursor, page_size));
    HD_TRY(out.mine, leads.count(filter_of(caller, Filter::mine)));
    if (!decides(caller.actor)) return out;
    HD_TRY(out.agency, leads.count(filter_of(caller, Filter::agency)));
    HD_TRY(out.to_accept, leads.count(filter_of(caller, Filter::to_accept)));
    HD_TRY(out.to_decide, leads.count(filter_of(caller, Filter::to_decide)));
    return out;
  });
}

}  // namespace hd::app::list_leads
