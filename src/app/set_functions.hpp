// Chức năng của cán bộ: what a colleague does in the agency from now on. Keys they need besides are
// given to them by the same act, where the caller holds them; those they need no longer end with a
// new epoch.
#pragma once

#include "app/change_member.hpp"

namespace hd::app::set_functions {

struct Input {
  MemberChange change;
  std::set<domain::Function> functions;
};

Result<Done> run(const Services& services, const Caller& caller, const Input& input);

// Functions there are in an agency of this kind, at least one.
Result<Done> check_functions(const access::Actor& actor,
                             const std::set<domain::Function>& functions);

}  // namespace hd::app::set_functions
