// What is checked before any handler runs. Each guard fills its part of the call.
#pragma once

#include "http/call.hpp"

namespace hd::http {

// What needs no store. Errors: forged (another site, wrong CSRF token), not_signed_in,
// password_change_due, too_large, malformed.
Result<Done> pass_guards(Call& call);

// Functions change, stand-ins begin and end, people leave: what a session knew is asked anew,
// behind Door::session. Signing out goes on while the store is broken.
Result<Done> refresh_actor(Call& call);

}  // namespace hd::http
