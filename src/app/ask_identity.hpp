// Đề nghị mở danh tính người báo tin: an officer says why, and waits for a second one.
#pragma once

#include "app/identity.hpp"

namespace hd::app::ask_identity {

struct Input {
  domain::LeadId lead_id;
  domain::IdentityReason reason = domain::IdentityReason::tell_reporter;
};

// The request; asked again while one waits or is approved, it is that one.
// Errors: conflict when nobody gave a name, or this member holds no key of it.
Result<domain::IdentityRequest> run(const Services& services, const Caller& caller,
                                    const Input& input);

}  // namespace hd::app::ask_identity
