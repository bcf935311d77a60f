// Requests to open who sent a tip, and their answers.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct IdentityRow {
  std::string lead_id;
  std::string id;
  std::string agency_id;
  std::string reason;
  std::string requested_by;
  std::int64_t requested_at = 0;
  std::string answered_by;  // empty: nobody yet
  std::optional<std::int64_t> answered_at;
  bool is_approved = false;
  Bytes signature;  // of who approved
};

Result<Done> insert_identity_request(Transaction& tx, const IdentityRow& request);
Result<std::optional<IdentityRow>> find_identity_request(Transaction& tx, const std::string& id);
// Of one lead, newest first.
Result<std::vector<IdentityRow>> identity_requests_of(Transaction& tx, const std::string& lead_id);
// Of one agency, requested after `since`, oldest first.
Result<std::vector<IdentityRow>> identity_requests_since(Transaction& tx,
                                                         const std::string& agency_id,
                                                         std::int64_t since);
// Keeps the answer of a request that has none. Returns the number of rows changed: 0 or 1.
Result<std::int64_t> answer_identity_request(Transaction& tx, const IdentityRow& request);

}  // namespace hd::storage::main_db
