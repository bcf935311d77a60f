// How the entries of the audit chain hang together: each one's hash covers its number, the hash of
// the entry before it and all its fields.
#pragma once

#include "ports/audit.hpp"
#include "storage/main/audit_rows.hpp"
#include "vault/audit_head.hpp"

namespace hd::vault {

// SHA-256 over "hd-audit", the number, the previous hash and the fields, each with its length.
// `number` is given apart so that a misplaced entry can be tried under other numbers.
AuditHash entry_hash(const storage::main_db::AuditRow& entry, std::int64_t number);

// The row of an entry that follows `previous` (none: it is the first).
storage::main_db::AuditRow chained(const ports::AuditEntry& entry,
                                   const std::optional<storage::main_db::AuditRow>& previous);
Result<ports::AuditEntry> entry_of(const storage::main_db::AuditRow& row);

// Errors: internal when the stored hash has another length.
Result<AuditHash> stored_hash(const storage::main_db::AuditRow& row);

}  // namespace hd::vault
