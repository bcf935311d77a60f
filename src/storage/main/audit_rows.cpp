#include "storage/main/audit_rows.hpp"

namespace hd::storage::main_db {
namespace {

AuditRow audit_row(const Row& row) {
  return {row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5),
          row.text(6),    row.integer(7), row.text(8), row.blob(9), row.blob(10)};
}

}  // namespace

Result<Done> insert_audit(Transaction& tx, const AuditRow& entry) {
  return run_statement(
      tx, R"(
      insert into audit (number, at, member_id, agency_id, action, object_kind, object_id,
                         protection_class, reason, previous_hash, hash)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))",
      {entry.number, entry.at, entry.member_id, entry.agency_id, entry.action, entry.object_kind,
       entry.object_id, entry.protection_class, entry.reason, entry.previous_hash, entry.hash});
}

Result<Done> insert_audits(Transaction& tx, const std::vector<AuditRow>& entries) {
  std::vector<Values> rows;
  for (const AuditRow& entry : entries) {
    rows.push_back({entry.number, entry.at, entry.member_id, entry.agency_id, entry.action,
                    entry.object_kind, entry.object_id, entry.protection_class, entry.reason,
                    entry.previous_hash, entry.hash});
  }
  return insert_rows(tx, R"(
      insert into audit (number, at, member_id, agency_id, action, object_kind, object_id,
                         protection_class, reason, previous_hash, hash) values )",
                     std::move(rows));
}

Result<std::optional<AuditRow>> last_audit(Transaction& tx) {
  return first_row(tx, R"(
      select number, at, member_id, agency_id, action, object_kind, object_id, protection_class,
             reason, previous_hash, hash
      from audit order by number desc limit 1)",
                   {}, audit_row);
}

Result<std::vector<AuditRow>> audit_after(Transaction& tx, std::int64_t number,
                                          std::int64_t limit) {
  return all_rows(tx, R"(
      select number, at, member_id, agency_id, action, object_kind, object_id, protection_class,
             reason, previous_hash, hash
      from audit where number > $1 order by number limit $2)",
                  {number, limit}, audit_row);
}

Result<std::vector<AuditRow>> audit_of_object(Transaction& tx, const std::string& object_id,
                                              std::int64_t limit) {
  return all_rows(tx, R"(
      select number, at, member_id, agency_id, action, object_kind, object_id, protection_class,
             reason, previous_hash, hash
      from audit where object_id = $1 order by number desc limit $2)",
                  {object_id, limit}, audit_row);
}

Result<std::optional<AuditRow>> last_audit_of(Transaction& tx, const std::string& object_id,
                                              const std::vector<std::string>& actions) {
  Values values{object_id};
  const std::string these = in_these(actions, values);
  return first_row(tx,
                   R"(
      select number, at, member_id, agency_id, action, object_kind, object_id, protection_class,
             reason, previous_hash, hash
      from audit where object_id = $1 and action )" +
                       these + " order by number desc limit 1",
                   values, audit_row);
}

}  // namespace hd::storage::main_db
