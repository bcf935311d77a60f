// Hand-overs of a lead from one agency to another.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct HandoverRow {
  std::string lead_id;
  std::string id;
  std::string from_agency_id;
  std::string to_agency_id;
  std::string state;
  std::string reason;
  std::int64_t offered_at = 0;
  std::optional<std::int64_t> answered_at;
};

Result<Done> insert_handover(Transaction& tx, const HandoverRow& handover);
// State and moment of the answer; returns the number of rows changed: 0 or 1.
Result<std::int64_t> answer_handover(Transaction& tx, const HandoverRow& handover);
// Oldest first.
Result<std::vector<HandoverRow>> handovers_of(Transaction& tx, const std::string& lead_id);
// The one in state "offered".
Result<std::optional<HandoverRow>> open_handover(Transaction& tx, const std::string& lead_id);

}  // namespace hd::storage::main_db
