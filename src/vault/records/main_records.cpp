#include "vault/records/main_records.hpp"

#include <algorithm>
#include <set>

#include "storage/main/case_rows.hpp"
#include "storage/main/people_rows.hpp"

namespace hd::vault {

Result<Done> MainRecords::check_told() {
  HD_CHECK(check_people_told());
  return check_leads_told();
}

Result<Done> MainRecords::check_people_told() const {
  if (!seen_.has_changed_people()) return Done{};
  const auto& told = journal_.appended().entries;
  const bool is_told = std::ranges::any_of(told, [](const ports::AuditEntry& entry) {
    return storage::main_db::tells_of_people(entry.object_kind);
  });
  if (is_told) return Done{};
  return fail(ErrorCode::internal, "people were changed, and the audit chain does not tell it");
}

// An entry about a case tells of the leads that it carries or carried.
Result<Done> MainRecords::check_leads_told() {
  std::set<std::string> untold;
  for (const domain::LeadId lead : seen_.changed_leads()) untold.insert(lead.text());
  const auto& told = journal_.appended().entries;
  for (const ports::AuditEntry& entry : told) {
    if (entry.object_kind == "lead") untold.erase(entry.object_id);
  }
  for (const ports::AuditEntry& entry : told) {
    if (untold.empty()) break;
    if (entry.object_kind != "case") continue;
    HD_TRY(const auto rows, storage::main_db::case_leads_of(seen_.tx(), entry.object_id));
    for (const auto& row : rows) untold.erase(row.lead_id);
  }
  if (untold.empty()) return Done{};
  return fail(ErrorCode::internal,
              "lead " + *untold.begin() + " was changed, and the audit chain does not tell it");
}

}  // namespace hd::vault
