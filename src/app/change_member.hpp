// The one form of every act that changes a member of the caller's agency: load → check → keys →
// save + audit. Whoever loses the keys of a compartment loses them with a new epoch of it.
#pragma once

#include <functional>
#include <optional>

#include "app/authorise.hpp"

namespace hd::app {

struct MemberChange {
  domain::MemberId member_id;
  std::int64_t version = 0;  // If-Match: the version the caller has seen
  // In the place of those of a slip, of whoever has not arrived.
  std::optional<ports::MemberKeyRecord> new_slip_keys = {};
};

// Sets what shall be true of the member; an error refuses it.
using MemberStep = std::function<Result<Done>(domain::Member&)>;

// Errors: not_allowed for somebody of another agency; stale; conflict for the caller themself, whom
// somebody else must change, and when the caller lacks the keys that must be renewed.
Result<domain::Member> change_member(const Services& services, const Caller& caller,
                                     access::Action action, const MemberChange& change,
                                     const MemberStep& step);

}  // namespace hd::app
