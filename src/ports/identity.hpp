// Requests to open who sent a tip, with the answers of second officers.
#pragma once

#include <vector>

#include "base/bytes.hpp"
#include "domain/identity.hpp"

namespace hd::ports {

// An approval as its giver signed it (Vault::sign_approval).
struct IdentityApproval {
  domain::IdentityRequest request;
  Bytes signature;  // empty for a refusal
};

class IdentityRecords {
 public:
  virtual ~IdentityRecords() = default;
  virtual Result<Done> add(const domain::IdentityRequest&) = 0;
  virtual Result<IdentityApproval> find(domain::IdentityRequestId) = 0;
  virtual Result<std::vector<domain::IdentityRequest>> of(domain::LeadId) = 0;  // newest first
  // Made in this agency after `since`, oldest first.
  virtual Result<std::vector<domain::IdentityRequest>> since(domain::AgencyId, Moment since) = 0;
  // Keeps the answer; stale when the request was answered before.
  virtual Result<Done> answer(const IdentityApproval&) = 0;
};

}  // namespace hd::ports
