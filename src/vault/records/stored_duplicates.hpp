#pragma once

#include "ports/duplicates.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

class StoredDuplicates final : public ports::DuplicateRecords {
 public:
  explicit StoredDuplicates(storage::Transaction& tx) : tx_(tx) {}

  Result<Done> link(const domain::DuplicateLink& link) override;
  Result<Done> unlink(domain::LeadId one, domain::LeadId other) override;
  Result<std::vector<domain::DuplicateLink>> of(domain::LeadId lead) override;
  Result<std::vector<domain::LeadId>> near(domain::LeadId lead, int days, int limit) override;

 private:
  storage::Transaction& tx_;
};

}  // namespace hd::vault
