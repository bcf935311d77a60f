// Thêm cán bộ: somebody who was never in the agency comes in, with a slip to arrive with. Keys of
// the agency are given to them afterwards, once they have keys of their own (admit_member). While
// they have not arrived the slip can be made anew; the old one opens nothing from then on.
#pragma once

#include "app/newcomer.hpp"

namespace hd::app::add_member {

struct Input {
  NewPerson person;
};

// Errors: not_allowed; fields "name", "rank", "code", "functions".
Result<Slip> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::add_member

namespace hd::app::renew_slip {

struct Input {
  domain::MemberId member_id;
  std::int64_t version = 0;
};

// Errors: not_allowed; stale; conflict when they have arrived.
Result<Slip> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::renew_slip

namespace hd::app {

// Whether somebody who leads the agency has keys of their own, so that they act there from then on.
Result<bool> has_arrived_head(ports::Records& records, domain::AgencyId agency);

// Whether there is a committee of which that is true.
Result<bool> has_arrived_committee(ports::Records& records);

}  // namespace hd::app
