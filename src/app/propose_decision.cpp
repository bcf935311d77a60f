#include "app/propose_decision.hpp"

#include "app/decision_terms.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "crypto/random.hpp"

namespace hd::app::propose_decision {
namespace {

constexpr access::Action action = access::Action::propose;

Result<ports::KeyPath> path_to_file(const Services& services, const Caller& caller,
                                    domain::LeadId lead) {
  return services.store.read([&](ports::Records& records) {
    return records.keys().path(lead, ports::ProtectionClass::file, caller.actor.member_id);
  });
}

}  // namespace

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(check_terms(services, {input.kind, input.offence, input.ground}));
  HD_TRY(const std::string note, optional_text(input.note, "note", limits::long_text));
  domain::Proposal proposal;
  proposal.id = crypto::random_id<domain::ProposalTag>();
  proposal.lead_id = input.change.lead_id;
  proposal.kind = input.kind;
  proposal.offence = input.offence;
  proposal.ground = input.ground;
  proposal.by = caller.actor.member_id;
  Bytes sealed_note;
  if (!note.empty()) {
    HD_TRY(const ports::KeyPath path, path_to_file(services, caller, input.change.lead_id));
    HD_TRY(sealed_note,
           services.vault.seal_note(caller.keys, path, "proposal", proposal.id.text(), note));
  }
  return change_lead(services, caller, action, input.change, [&](LeadWork& work) -> Result<Done> {
    HD_CHECK(check_settled_here(work.scene()));
    HD_TRY(const auto open, work.records().leads().open_proposal(work.lead().id));
    if (open) HD_CHECK(work.records().leads().answer_proposal(open->id));  // a new one replaces it
    proposal.at = work.now();
    HD_CHECK(work.records().leads().add(proposal, sealed_note));
    domain::Event event = work.event(domain::EventKind::decision_proposed);
    event.offence = input.offence;
    event.ground = input.ground;
    return work.happen(std::move(event));
  });
}

}  // namespace hd::app::propose_decision
