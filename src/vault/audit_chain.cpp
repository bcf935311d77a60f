#include "vault/audit_chain.hpp"

#include <algorithm>

#include "crypto/hash.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {

using storage::main_db::AuditRow;

AuditHash entry_hash(const AuditRow& entry, std::int64_t number) {
  const auto big_endian = [](std::int64_t value) {
    return crypto::be64(static_cast<std::uint64_t>(value));
  };
  return crypto::sha256(crypto::length_prefixed(
      {"hd-audit", big_endian(number), entry.previous_hash, big_endian(entry.at), entry.member_id,
       entry.agency_id, entry.action, entry.object_kind, entry.object_id,
       big_endian(entry.protection_class), entry.reason}));
}

AuditRow chained(const ports::AuditEntry& entry, const std::optional<AuditRow>& previous) {
  AuditRow row;
  row.number = previous ? previous->number + 1 : 1;
  row.at = entry.at.seconds;
  row.member_id = optional_id_text(entry.member_id);
  row.agency_id = optional_id_text(entry.agency_id);
  row.action = entry.action;
  row.object_kind = entry.object_kind;
  row.object_id = entry.object_id;
  row.protection_class = static_cast<std::int64_t>(entry.cls);
  row.reason = entry.reason;
  row.previous_hash = previous ? previous->hash : Bytes(AuditHash{}.size(), 0);
  const AuditHash hash = entry_hash(row, row.number);
  row.hash = Bytes(hash.begin(), hash.end());
  return row;
}

Result<ports::AuditEntry> entry_of(const AuditRow& row) {
  ports::AuditEntry entry;
  entry.at = {row.at};
  HD_TRY(entry.member_id, stored_optional_id<domain::MemberId>(row.member_id));
  HD_TRY(entry.agency_id, stored_optional_id<domain::AgencyId>(row.agency_id));
  entry.action = row.action;
  entry.object_kind = row.object_kind;
  entry.object_id = row.object_id;
  HD_TRY(entry.cls, stored_class(row.protection_class));
  entry.reason = row.reason;
  return entry;
}

Result<AuditHash> stored_hash(const AuditRow& row) {
  AuditHash hash{};
  if (row.hash.size() != hash.size()) return fail(not_readable("audit hash"));
  std::copy(row.hash.begin(), row.hash.end(), hash.begin());
  return hash;
}

}  // namespace hd::vault
