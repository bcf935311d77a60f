// Criminal cases between the domain and their rows.
#pragma once

#include "ports/cases.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

class StoredCases final : public ports::CaseRecords {
 public:
  explicit StoredCases(storage::Transaction& tx) : tx_(tx) {}

  Result<std::string> next_number(int year) override;
  Result<Done> add(const domain::CriminalCase& criminal_case) override;
  Result<domain::CriminalCase> find(domain::CriminalCaseId id) override;
  Result<std::optional<domain::CriminalCase>> of_number(domain::RegisterPlace place) override;
  Result<std::optional<domain::CriminalCase>> of_lead(domain::LeadId lead) override;
  Result<Done> save(domain::CriminalCase& criminal_case) override;
  Result<Done> set_next_due(domain::CriminalCaseId id, std::optional<Moment> due) override;
  Result<ports::CasePage> list(const ports::CaseFilter& filter, const std::string& cursor,
                               int limit) override;
  Result<std::int64_t> count(const ports::CaseFilter& filter) override;

  Result<Done> join(const domain::CaseLead& lead) override;
  Result<Done> save(const domain::CaseLead& lead) override;
  Result<std::vector<domain::CaseLead>> leads(domain::CriminalCaseId id) override;
  Result<std::vector<domain::CaseLead>> history(domain::LeadId lead) override;

  Result<Done> add(const domain::CaseEvent& event) override;
  Result<std::vector<domain::CaseEvent>> events(domain::CriminalCaseId id) override;

 private:
  storage::Transaction& tx_;
};

}  // namespace hd::vault
