// The members of the caller's agency, to assign one.
#pragma once

#include "app/members.hpp"

namespace hd::app::list_members {

struct Input {
  std::optional<domain::Function> function;
};

struct Output {
  std::vector<Colleague> members;
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::list_members
