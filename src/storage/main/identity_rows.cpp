#include "storage/main/identity_rows.hpp"

namespace hd::storage::main_db {
namespace {

constexpr std::string_view identity_columns =
    "select l.id, i.id, i.agency_id, i.reason, i.requested_by, i.requested_at, i.answered_by, "
    "i.answered_at, i.is_approved, i.signature "
    "from identity_request i join lead l on l.number_order = i.lead_order ";

IdentityRow identity_row(const Row& row) {
  return {row.text(0), row.text(1),    row.text(2), row.text(3),
          row.text(4), row.integer(5), row.text(6), row.optional_integer(7),
          row.flag(8), row.blob(9)};
}

}  // namespace

Result<Done> insert_identity_request(Transaction& tx, const IdentityRow& request) {
  return run_statement(
      tx, R"(
      insert into identity_request (lead_order, id, agency_id, reason, requested_by, requested_at,
                                    answered_by, answered_at, is_approved, signature)
      values ((select number_order from lead where id = $1), $2, $3, $4, $5, $6, $7, $8, $9, $10))",
      {request.lead_id, request.id, request.agency_id, request.reason, request.requested_by,
       request.requested_at, request.answered_by, null_or(request.answered_at),
       flag_value(request.is_approved), request.signature});
}

Result<std::optional<IdentityRow>> find_identity_request(Transaction& tx, const std::string& id) {
  static const std::string sql = std::string(identity_columns) + "where i.id = $1";
  return first_row(tx, sql, {id}, identity_row);
}

Result<std::vector<IdentityRow>> identity_requests_of(Transaction& tx, const std::string& lead_id) {
  static const std::string sql =
      std::string(identity_columns) + "where l.id = $1 order by i.requested_at desc, i.id";
  return all_rows(tx, sql, {lead_id}, identity_row);
}

Result<std::vector<IdentityRow>> identity_requests_since(Transaction& tx,
                                                         const std::string& agency_id,
                                                         std::int64_t since) {
  static const std::string sql =
      std::string(identity_columns) +
      "where i.agency_id = $1 and i.requested_at > $2 order by i.requested_at, i.id";
  return all_rows(tx, sql, {agency_id, since}, identity_row);
}

Result<std::int64_t> answer_identity_request(Transaction& tx, const IdentityRow& request) {
  return tx.execute(R"(
      update identity_request
      set answered_by = $2, answered_at = $3, is_approved = $4, signature = $5
      where id = $1 and answered_at is null)",
                    {request.id, request.answered_by, null_or(request.answered_at),
                     flag_value(request.is_approved), request.signature});
}

}  // namespace hd::storage::main_db
