// Criminal cases in an open transaction.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "domain/criminal_case.hpp"
#include "domain/register_number.hpp"

namespace hd::ports {

// Which cases a list wants. Empty members do not narrow.
struct CaseFilter {
  std::optional<domain::AgencyId> holder;
  std::optional<domain::MemberId> investigator;
  std::vector<domain::CaseState> states;
  // Transferred to this agency, which has not accepted them; their state says that it waits.
  std::optional<domain::AgencyId> waits_at;
  bool is_sent_back = false;  // to its holder, and nothing has happened in it since
};

struct CasePage {
  std::vector<domain::CriminalCase> cases;
  std::string next_cursor;  // empty at the end
};

// All calls fail with storage_failed when the database does; find with not_found.
class CaseRecords {
 public:
  virtual ~CaseRecords() = default;
  virtual Result<std::string> next_number(int year) = 0;  // "VA 0001/2026", without gaps
  virtual Result<Done> add(const domain::CriminalCase&) = 0;
  virtual Result<domain::CriminalCase> find(domain::CriminalCaseId) = 0;
  // By its number, in one notation: "VA 0001/2026".
  virtual Result<std::optional<domain::CriminalCase>> of_number(domain::RegisterPlace) = 0;
  // The one that the lead is in now.
  virtual Result<std::optional<domain::CriminalCase>> of_lead(domain::LeadId) = 0;
  // As version + 1 if its stored version is the given one, else fails with stale. Afterwards
  // version is the new one.
  virtual Result<Done> save(domain::CriminalCase&) = 0;
  // None: nothing is due.
  virtual Result<Done> set_next_due(domain::CriminalCaseId, std::optional<Moment>) = 0;
  // The earliest open due date first, then the number. `limit` rows at most.
  virtual Result<CasePage> list(const CaseFilter&, const std::string& cursor, int limit) = 0;
  virtual Result<std::int64_t> count(const CaseFilter&) = 0;

  // Fails with conflict when the lead is in a case.
  virtual Result<Done> join(const domain::CaseLead&) = 0;
  // Keeps since when it has left and on which days it stands for the case.
  virtual Result<Done> save(const domain::CaseLead&) = 0;
  virtual Result<std::vector<domain::CaseLead>> leads(domain::CriminalCaseId) = 0;  // oldest first
  virtual Result<std::vector<domain::CaseLead>> history(domain::LeadId) = 0;        // oldest first

  virtual Result<Done> add(const domain::CaseEvent&) = 0;
  virtual Result<std::vector<domain::CaseEvent>> events(
      domain::CriminalCaseId) = 0;  // oldest first
};

}  // namespace hd::ports
