#include "vault/records/stored_identity.hpp"

#include "storage/main/identity_rows.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::IdentityRow;

Result<domain::IdentityRequest> request_of(const IdentityRow& row) {
  domain::IdentityRequest request;
  HD_TRY(request.id, stored_id<domain::IdentityRequestId>(row.id));
  HD_TRY(request.lead_id, stored_id<domain::LeadId>(row.lead_id));
  HD_TRY(request.agency_id, stored_id<domain::AgencyId>(row.agency_id));
  HD_TRY(request.reason, stored_code<domain::IdentityReason>(row.reason));
  HD_TRY(request.requested_by, stored_id<domain::MemberId>(row.requested_by));
  request.requested_at = {row.requested_at};
  HD_TRY(request.answered_by, stored_optional_id<domain::MemberId>(row.answered_by));
  request.answered_at = stored_moment(row.answered_at);
  request.is_approved = row.is_approved;
  return request;
}

IdentityRow identity_row_of(const domain::IdentityRequest& request, const Bytes& signature) {
  return {request.lead_id.text(),
          request.id.text(),
          request.agency_id.text(),
          code_text(request.reason),
          request.requested_by.text(),
          request.requested_at.seconds,
          optional_id_text(request.answered_by),
          seconds_of(request.answered_at),
          request.is_approved,
          signature};
}

}  // namespace

Result<Done> StoredIdentity::add(const domain::IdentityRequest& request) {
  return storage::main_db::insert_identity_request(tx_, identity_row_of(request, {}));
}

Result<ports::IdentityApproval> StoredIdentity::find(domain::IdentityRequestId id) {
  HD_TRY(const auto row, storage::main_db::find_identity_request(tx_, id.text()));
  if (!row) return fail(ErrorCode::not_found, "no such request");
  ports::IdentityApproval approval;
  HD_TRY(approval.request, request_of(*row));
  approval.signature = row->signature;
  return approval;
}

Result<std::vector<domain::IdentityRequest>> StoredIdentity::of(domain::LeadId lead) {
  HD_TRY(const auto rows, storage::main_db::identity_requests_of(tx_, lead.text()));
  return each_of(rows, request_of);
}

Result<std::vector<domain::IdentityRequest>> StoredIdentity::since(domain::AgencyId agency,
                                                                   Moment since) {
  HD_TRY(const auto rows,
         storage::main_db::identity_requests_since(tx_, agency.text(), since.seconds));
  return each_of(rows, request_of);
}

Result<Done> StoredIdentity::answer(const ports::IdentityApproval& approval) {
  HD_TRY(const std::int64_t changed,
         storage::main_db::answer_identity_request(
             tx_, identity_row_of(approval.request, approval.signature)));
  if (changed == 0) return fail(ErrorCode::stale, "this request is answered");
  return Done{};
}

}  // namespace hd::vault
