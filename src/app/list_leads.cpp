#include "app/list_leads.hpp"

namespace hd::app::list_leads {
namespace {

using domain::LeadState;

// Suspended is not ended: it waits for its reason to pass.
const std::vector<LeadState>& unfinished() {
  static const std::vector<LeadState> states{LeadState::received, LeadState::classified,
                                             LeadState::offered,  LeadState::verifying,
                                             LeadState::proposed, LeadState::suspended};
  return states;
}

// What is assigned to this person, and to those they stand in for today.
void narrow_to_hands(const access::Actor& actor, ports::LeadFilter& wanted) {
  wanted.investigator = actor.member_id;
  for (const access::Absent& absent : actor.stands_in_for) {
    wanted.or_investigators.push_back(absent.member_id);
  }
}

ports::LeadFilter filter_of(const Caller& caller, Filter filter) {
  ports::LeadFilter wanted;
  switch (filter) {
    case Filter::mine:
      wanted.holder = caller.actor.agency_id;
      narrow_to_hands(caller.actor, wanted);
      wanted.states = unfinished();
      break;
    case Filter::agency:
      wanted.holder = caller.actor.agency_id;
      wanted.states = unfinished();
      break;
    case Filter::to_accept:
      wanted.offered_to = caller.actor.agency_id;
      break;
    case Filter::to_decide:
      wanted.holder = caller.actor.agency_id;
      wanted.states = {LeadState::proposed};
      break;
    case Filter::cases:
    case Filter::ended:
      wanted.holder = caller.actor.agency_id;
      if (!access::decides(caller.actor)) narrow_to_hands(caller.actor, wanted);
      wanted.states = filter == Filter::cases
                          ? std::vector{LeadState::opened}
                          : std::vector{LeadState::not_opened, LeadState::not_a_crime};
      break;
  }
  return wanted;
}

// An investigator sees what is assigned to them; the rest belongs to who decides.
Result<Done> authorise_filter(const access::Actor& actor, Filter filter) {
  HD_CHECK(authorise(actor, access::Action::read_today));
  const bool is_own = filter == Filter::mine || filter == Filter::cases || filter == Filter::ended;
  if (is_own || access::decides(actor)) return Done{};
  return fail(ErrorCode::not_allowed, "list_leads: not_your_function");
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise_filter(caller.actor, input.filter));
  const Moment now = services.clock.now();
  const auto filter = [&](Filter tab) {
    return narrowed(filter_of(caller, tab), input.narrowing, now);
  };
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    Output out;
    auto& leads = records.leads();
    HD_TRY(out.page, lines_of(records, filter(input.filter), input.cursor, page_size));
    HD_TRY(out.mine, leads.count(filter(Filter::mine)));
    HD_TRY(out.cases, leads.count(filter(Filter::cases)));
    HD_TRY(out.ended, leads.count(filter(Filter::ended)));
    if (!access::decides(caller.actor)) return out;
    HD_TRY(out.agency, leads.count(filter(Filter::agency)));
    HD_TRY(out.to_accept, leads.count(filter(Filter::to_accept)));
    HD_TRY(out.to_decide, leads.count(filter(Filter::to_decide)));
    return out;
  });
}

}  // namespace hd::app::list_leads
