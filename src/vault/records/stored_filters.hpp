// Saved filters over main.db.
#pragma once

#include "ports/records.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

class StoredFilters final : public ports::FilterRecords {
 public:
  explicit StoredFilters(storage::Transaction& tx) : tx_(tx) {}

  Result<std::vector<ports::SavedFilter>> of(domain::MemberId member,
                                             ports::LeadList list) override;
  Result<Done> put(domain::MemberId member, const ports::SavedFilter& filter) override;
  Result<Done> remove(domain::MemberId member, const ports::SavedFilter& filter) override;

 private:
  storage::Transaction& tx_;
};

}  // namespace hd::vault
