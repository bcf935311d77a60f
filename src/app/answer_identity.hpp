// Đồng ý hay từ chối mở danh tính: a second officer of the same agency, who could open the tip too,
// answers; an approval is signed with their key and holds for domain::identity_minutes.
#pragma once

#include "app/identity.hpp"

namespace hd::app::answer_identity {

struct Input {
  domain::LeadId lead_id;
  domain::IdentityRequestId request_id;
  bool approves = false;
};

// The request as answered. Errors: conflict for one's own request, one that was answered or has
// lapsed, and for a member without the key that the requester would use.
Result<domain::IdentityRequest> run(const Services& services, const Caller& caller,
                                    const Input& input);

}  // namespace hd::app::answer_identity
