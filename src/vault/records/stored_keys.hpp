// Compartments, wraps and grants over main.db.
#pragma once

#include <map>

#include "ports/records.hpp"
#include "vault/records/seen.hpp"

namespace hd::vault {

class StoredKeys final : public ports::KeyRecords {
 public:
  explicit StoredKeys(Seen& seen) : seen_(seen), tx_(seen.tx()) {}

  Result<Done> add(const ports::CompartmentKeyRecord& record) override;
  Result<std::vector<ports::CompartmentKeyRecord>> compartments_of(
      domain::AgencyId agency) override;
  Result<ports::CompartmentKeyRecord> compartment(domain::CompartmentId id) override;
  Result<Done> add(const ports::CompartmentWrap& wrap) override;
  Result<std::optional<ports::CompartmentWrap>> wrap_of(domain::CompartmentId compartment,
                                                        domain::MemberId member) override;
  Result<std::vector<ports::CompartmentWrap>> wraps_of(domain::CompartmentId compartment,
                                                       domain::MemberId member) override;
  Result<Done> remove_wraps(domain::CompartmentId compartment, domain::MemberId member) override;
  Result<Done> add(const ports::Grant& grant) override;
  Result<std::vector<ports::Grant>> grants_of(domain::LeadId lead) override;
  Result<Done> keep_state(const ports::Grant& grant) override;
  Result<ports::KeyPath> path(domain::LeadId lead, ports::ProtectionClass cls,
                              domain::MemberId member) override;
  Result<std::map<domain::LeadId, ports::KeyPath>> paths(const std::vector<domain::LeadId>& leads,
                                                         ports::ProtectionClass cls,
                                                         domain::MemberId member) override;

 private:
  Seen& seen_;
  storage::Transaction& tx_;
  // Read once in a transaction, since every step of a batch asks for them.
  std::map<domain::CompartmentId, ports::CompartmentKeyRecord> newest_;
  std::map<domain::AgencyId, std::vector<ports::CompartmentKeyRecord>> of_agency_;
};

}  // namespace hd::vault
