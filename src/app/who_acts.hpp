// Who a member is for the access room, today: their functions, and in whose place they act.
#pragma once

#include "app/services.hpp"

namespace hd::app {

// Errors: not_signed_in for somebody who has left.
Result<access::Actor> actor_of(ports::Records& records, domain::MemberId id, CivilDate today);

namespace who_acts {

// The same for a session that already is: asked with every request, so that what was taken from
// somebody, or ran out, ends at once.
Result<access::Actor> run(const Services& services, domain::MemberId id);

}  // namespace who_acts
}  // namespace hd::app
