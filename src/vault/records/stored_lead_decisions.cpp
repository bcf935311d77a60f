// How a lead is settled: proposals.
#include "storage/main/decision_rows.hpp"
#include "vault/records/stored_leads.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::ProposalRow;

Result<domain::Proposal> proposal_of(const ProposalRow& row) {
  domain::Proposal proposal;
  HD_TRY(proposal.id, stored_id<domain::ProposalId>(row.id));
  HD_TRY(proposal.lead_id, stored_id<domain::LeadId>(row.lead_id));
  HD_TRY(proposal.kind, stored_code<domain::DecisionKind>(row.kind));
  proposal.offence = {row.article, row.clause};
  proposal.ground = row.ground;
  HD_TRY(proposal.by, stored_id<domain::MemberId>(row.proposed_by));
  proposal.at = {row.proposed_at};
  proposal.is_answered = row.is_answered;
  return proposal;
}

}  // namespace

Result<Done> StoredLeads::add(const domain::Proposal& proposal, const Bytes& sealed_note) {
  seen_.changes_lead(proposal.lead_id);
  return storage::main_db::insert_proposal(tx_, {proposal.lead_id.text(),
                                                 proposal.id.text(),
                                                 code_text(proposal.kind),
                                                 proposal.offence.article,
                                                 proposal.offence.clause,
                                                 proposal.ground,
                                                 proposal.by.text(),
                                                 proposal.at.seconds,
                                                 proposal.is_answered,
                                                 {sealed_note}});
}

Result<std::optional<domain::Proposal>> StoredLeads::open_proposal(domain::LeadId lead) {
  HD_TRY(const auto row, storage::main_db::open_proposal(tx_, lead.text()));
  return one_of(row, proposal_of);
}

Result<Bytes> StoredLeads::proposal_note(domain::ProposalId id) {
  HD_TRY(const auto row, storage::main_db::find_proposal(tx_, id.text()));
  if (!row) return fail(ErrorCode::not_found, "no such proposal");
  return row->sealed_note.bytes;
}

Result<Done> StoredLeads::answer_proposal(domain::ProposalId id) {
  HD_TRY(const std::int64_t changed, storage::main_db::set_proposal_answered(tx_, id.text()));
  if (changed == 0) return fail(ErrorCode::not_found, "no such proposal");
  return Done{};
}

}  // namespace hd::vault
