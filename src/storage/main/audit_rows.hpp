// Entries of the audit chain as they are kept. What the hashes mean: vault/audit_chain.hpp.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct AuditRow {
  std::int64_t number = 0;
  std::int64_t at = 0;
  std::string member_id;  // empty: the system
  std::string agency_id;
  std::string action;
  std::string object_kind;
  std::string object_id;
  std::int64_t protection_class = 0;
  std::string reason;
  Bytes previous_hash;
  Bytes hash;
};

Result<Done> insert_audit(Transaction& tx, const AuditRow& entry);
Result<Done> insert_audits(Transaction& tx, const std::vector<AuditRow>& entries);
Result<std::optional<AuditRow>> last_audit(Transaction& tx);
// number > `number`, in order.
Result<std::vector<AuditRow>> audit_after(Transaction& tx, std::int64_t number, std::int64_t limit);
// Newest first.
Result<std::vector<AuditRow>> audit_of_object(Transaction& tx, const std::string& object_id,
                                              std::int64_t limit);
// The newest by one of these actions.
Result<std::optional<AuditRow>> last_audit_of(Transaction& tx, const std::string& object_id,
                                              const std::vector<std::string>& actions);

}  // namespace hd::storage::main_db
