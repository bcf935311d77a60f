#include "storage/main/decision_rows.hpp"

namespace hd::storage::main_db {
namespace {

ProposalRow proposal_row(const Row& row) {
  return {row.text(0), row.text(1), row.text(2),    row.text(3), row.text(4),
          row.text(5), row.text(6), row.integer(7), row.flag(8), row.sealed(9)};
}

}  // namespace

Result<Done> insert_proposal(Transaction& tx, const ProposalRow& proposal) {
  return run_statement(
      tx, R"(
      insert into proposal (lead_id, id, kind, article, clause, ground, proposed_by, proposed_at,
                            is_answered, sealed_note)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))",
      {proposal.lead_id, proposal.id, proposal.kind, proposal.article, proposal.clause,
       proposal.ground, proposal.proposed_by, proposal.proposed_at,
       flag_value(proposal.is_answered), value_of(proposal.sealed_note)});
}

Result<std::optional<ProposalRow>> open_proposal(Transaction& tx, const std::string& lead_id) {
  return first_row(tx, R"(
      select lead_id, id, kind, article, clause, ground, proposed_by, proposed_at, is_answered,
             sealed_note
      from proposal where lead_id = $1 and is_answered = 0
      order by proposed_at desc, id limit 1)",
                   {lead_id}, proposal_row);
}

Result<std::optional<ProposalRow>> find_proposal(Transaction& tx, const std::string& id) {
  return first_row(tx, R"(
      select lead_id, id, kind, article, clause, ground, proposed_by, proposed_at, is_answered,
             sealed_note
      from proposal where id = $1)",
                   {id}, proposal_row);
}

Result<std::int64_t> set_proposal_answered(Transaction& tx, const std::string& id) {
  return tx.execute("update proposal set is_answered = 1 where id = $1", {id});
}

}  // namespace hd::storage::main_db
