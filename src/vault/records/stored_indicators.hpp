// Facts for the figures, over main.db.
#pragma once

#include "ports/records.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

class StoredIndicators final : public ports::IndicatorRecords {
 public:
  explicit StoredIndicators(storage::Transaction& tx) : tx_(tx) {}

  Result<std::vector<indicators::LeadFact>> lead_facts(int year) override;

 private:
  storage::Transaction& tx_;
};

}  // namespace hd::vault
