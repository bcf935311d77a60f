#include "app/set_functions.hpp"

#include <algorithm>

#include "app/admit_member.hpp"
#include "app/new_agency.hpp"

namespace hd::app::set_functions {

Result<Done> check_functions(const access::Actor& actor,
                             const std::set<domain::Function>& functions) {
  if (functions.empty()) return fail(Error::field_error("functions", "setup.function_needed"));
  const auto known = domain::functions_in(actor.agency_kind);
  if (!std::ranges::includes(known, functions))
    return fail(Error::field_error("functions", "member.function_not_here"));
  domain::Member wanted;
  wanted.functions = functions;
  if (!leads(wanted) || access::names_leaders(actor)) return Done{};
  return fail(Error::field_error("functions", "member.leaders_in_own_right"));
}

Result<Done> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(check_functions(caller.actor, input.functions));
  HD_TRY(const domain::Member after,
         change_member(services, caller, access::Action::set_functions, input.change,
                       [&](domain::Member& member) -> Result<Done> {
                         if (member.left_at) return fail(ErrorCode::not_found, "has left");
                         member.functions = input.functions;
                         return Done{};
                       }));
  if (after.must_change_password) return Done{};  // admitted once they have keys of their own
  const bool may_admit = access::decide(caller.actor, access::Action::admit_member).is_allowed;
  if (!may_admit) return Done{};
  return admit_member::run(services, caller, {after.id});
}

}  // namespace hd::app::set_functions
