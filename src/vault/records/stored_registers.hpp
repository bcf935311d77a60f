// The registers of the agencies over main.db.
#pragma once

#include "ports/records.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

class StoredRegisters final : public ports::RegisterRecords {
 public:
  explicit StoredRegisters(storage::Transaction& tx) : tx_(tx) {}

  Result<domain::RegisterPlace> next_place(domain::AgencyId agency, int year) override;
  Result<Done> add(const ports::RegisterEntry& entry) override;
  Result<std::vector<ports::RegisterEntry>> entries_of(domain::LeadId lead) override;
  Result<std::vector<domain::LeadId>> leads_at(domain::RegisterPlace place) override;
  Result<std::vector<ports::RegisterEntry>> entries(const ports::RegisterRange& range,
                                                    domain::RegisterPlace after,
                                                    int limit) override;
  Result<std::int64_t> count(const ports::RegisterRange& range) override;

 private:
  storage::Transaction& tx_;
};

}  // namespace hd::vault
