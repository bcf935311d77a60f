// Proposals how to settle a lead.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct ProposalRow {
  std::string lead_id;
  std::string id;
  std::string kind;
  std::string article;
  std::string clause;
  std::string ground;
  std::string proposed_by;
  std::int64_t proposed_at = 0;
  bool is_answered = false;
  Sealed sealed_note;  // may be empty
};

Result<Done> insert_proposal(Transaction& tx, const ProposalRow& proposal);
// The newest one without an answer.
Result<std::optional<ProposalRow>> open_proposal(Transaction& tx, const std::string& lead_id);
Result<std::optional<ProposalRow>> find_proposal(Transaction& tx, const std::string& id);
Result<std::int64_t> set_proposal_answered(Transaction& tx, const std::string& id);

}  // namespace hd::storage::main_db
