// The registers of the agencies over main.db.
#pragma once

#include "ports/records.hpp"
#include "vault/records/lead_shelf.hpp"

namespace hd::vault {

class StoredRegisters final : public ports::RegisterRecords {
 public:
  // shelf: of a transaction that only reads.
  StoredRegisters(Seen& seen, LeadShelf* shelf) : seen_(seen), tx_(seen.tx()), shelf_(shelf) {}

  Result<domain::RegisterPlace> next_place(domain::AgencyId agency, int year) override;
  Result<Done> add(const ports::RegisterEntry& entry) override;
  Result<std::vector<ports::RegisterEntry>> entries_of(domain::LeadId lead) override;
  Result<std::vector<domain::LeadId>> leads_at(domain::RegisterPlace place) override;
  Result<std::vector<ports::RegisterEntry>> entries(const ports::RegisterRange& range,
                                                    domain::RegisterPlace after,
                                                    int limit) override;
  Result<std::int64_t> count(const ports::RegisterRange& range) override;

 private:
  Seen& seen_;
  storage::Transaction& tx_;
  LeadShelf* shelf_;
};

}  // namespace hd::vault
