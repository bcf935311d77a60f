#pragma once

#include "ports/duplicates.hpp"
#include "vault/records/seen.hpp"

namespace hd::vault {

class StoredDuplicates final : public ports::DuplicateRecords {
 public:
  explicit StoredDuplicates(Seen& seen) : seen_(seen), tx_(seen.tx()) {}

  Result<Done> link(const domain::DuplicateLink& link) override;
  Result<Done> unlink(domain::LeadId one, domain::LeadId other) override;
  Result<std::vector<domain::DuplicateLink>> of(domain::LeadId lead) override;
  Result<std::vector<domain::LeadId>> near(domain::LeadId lead, int days, int limit) override;

 private:
  Seen& seen_;
  storage::Transaction& tx_;
};

}  // namespace hd::vault
