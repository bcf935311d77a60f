#include "app/find_not_a_crime.hpp"

#include <algorithm>

namespace hd::app::find_not_a_crime {
namespace {

Result<Done> check_ground(const Services& services, const std::string& code) {
  const bool is_known = std::ranges::any_of(
      services.law.not_a_crime_grounds(), [&](const law::Ground& one) { return one.code == code; });
  if (is_known) return Done{};
  return fail(Error::field_error("ground", "decision.ground_needed"));
}

Result<LeadOutcome> happen(const Services& services, const Caller& caller, const Input& input,
                           std::pair<access::Action, domain::EventKind> act) {
  HD_CHECK(check_ground(services, input.ground));
  return change_lead(services, caller, act.first, input.change, [&](LeadWork& work) {
    domain::Event event = work.event(act.second);
    event.ground = input.ground;
    const bool is_proposed = act.second == domain::EventKind::not_a_crime_proposed;
    work.lead().not_a_crime_ground = is_proposed ? input.ground : std::string();
    return work.happen(std::move(event));
  });
}

}  // namespace

Result<LeadOutcome> propose(const Services& services, const Caller& caller, const Input& input) {
  return happen(services, caller, input,
                {access::Action::propose_not_a_crime, domain::EventKind::not_a_crime_proposed});
}

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  return happen(services, caller, input,
                {access::Action::find_not_a_crime, domain::EventKind::found_not_a_crime});
}

Result<LeadOutcome> undo(const Services& services, const Caller& caller, const LeadChange& change) {
  return change_lead(services, caller, access::Action::undo_not_a_crime, change,
                     [&](LeadWork& work) -> Result<Done> {
                       HD_CHECK(work.happen(work.event(domain::EventKind::not_a_crime_undone)));
                       // What was classified before stays so: only the finding is taken back.
                       if (work.lead().kind != domain::LeadKind::unclassified)
                         work.lead().state = domain::LeadState::classified;
                       return Done{};
                     });
}

}  // namespace hd::app::find_not_a_crime
