// Requests to open who sent a tip, over main.db.
#pragma once

#include "ports/records.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

class StoredIdentity final : public ports::IdentityRecords {
 public:
  explicit StoredIdentity(storage::Transaction& tx) : tx_(tx) {}

  Result<Done> add(const domain::IdentityRequest& request) override;
  Result<ports::IdentityApproval> find(domain::IdentityRequestId id) override;
  Result<std::vector<domain::IdentityRequest>> of(domain::LeadId lead) override;
  Result<std::vector<domain::IdentityRequest>> since(domain::AgencyId agency,
                                                     Moment since) override;
  Result<Done> answer(const ports::IdentityApproval& approval) override;

 private:
  storage::Transaction& tx_;
};

}  // namespace hd::vault
