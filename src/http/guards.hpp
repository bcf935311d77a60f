// What is checked before any handler runs. Each guard fills its part of the call.
#pragma once

#include "http/call.hpp"

namespace hd::http {

// Errors: forged (another site, wrong CSRF token), not_signed_in, password_change_due, too_large,
// malformed.
Result<Done> pass_guards(Call& call);

}  // namespace hd::http
