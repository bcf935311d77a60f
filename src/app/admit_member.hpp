// Cấp khoá: an unlocked head or deputy seals the agency's compartment keys to a member who waits.
#pragma once

#include "app/authorise.hpp"

namespace hd::app::admit_member {

struct Input {
  domain::MemberId member_id;
};

Result<Done> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::admit_member
