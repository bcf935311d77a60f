#include "vault/records/main_records.hpp"

#include <algorithm>

#include "storage/main/people_rows.hpp"

namespace hd::vault {

Result<Done> MainRecords::check_told() const {
  if (!seen_.has_changed_people()) return Done{};
  const auto& told = journal_.appended().entries;
  const bool is_told = std::ranges::any_of(told, [](const ports::AuditEntry& entry) {
    return storage::main_db::tells_of_people(entry.object_kind);
  });
  if (is_told) return Done{};
  return fail(ErrorCode::internal, "people were changed, and the audit chain does not tell it");
}

}  // namespace hd::vault
