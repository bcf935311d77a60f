// Somebody leaves the agency: functions and keys end, each compartment they held gets a new epoch,
// and they cannot sign in. Their name stays under what they did. Who comes back is given functions
// anew, and keys by being admitted like anybody who waits for them.
#pragma once

#include "app/change_member.hpp"

namespace hd::app::take_out_member {

struct Input {
  MemberChange change;
};

Result<Done> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::take_out_member

namespace hd::app::take_back_member {

struct Input {
  MemberChange change;
  std::set<domain::Function> functions;
};

Result<Done> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::take_back_member
