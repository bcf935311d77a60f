// Leads and all that hangs on one, over main.db.
#pragma once

#include "ports/records.hpp"
#include "vault/records/lead_shelf.hpp"
#include "vault/records/people_shelf.hpp"

namespace hd::vault {

class StoredLeads final : public ports::LeadRecords {
 public:
  // Without a shelf, as in a write that others must not see yet, a list reads where every lead
  // stands.
  StoredLeads(Seen& seen, LeadShelf* shelf, PeopleShelf* people)
      : seen_(seen), tx_(seen.tx()), shelf_(shelf), people_(people) {}

  // stored_leads.cpp
  Result<Done> add(const domain::Lead& lead, const ports::SealedTip& tip,
                   const std::vector<domain::DueDate>& dues) override;
  Result<domain::Lead> find(domain::LeadId id) override;
  Result<std::map<domain::LeadId, domain::Lead>> find(const std::set<domain::LeadId>& ids) override;
  Result<std::optional<domain::LeadId>> lead_of_lookup(const Bytes& lookup_hash) override;
  Result<ports::SealedTip> tip(domain::LeadId lead) override;
  Result<std::map<domain::LeadId, ports::SealedTip>> tips(
      const std::vector<domain::LeadId>& leads) override;
  Result<Bytes> lookup_hash(domain::LeadId lead) override;
  Result<Done> save(domain::Lead& lead) override;
  Result<Done> mark_opened(domain::LeadId id) override;

  // stored_lead_around.cpp
  Result<ports::LeadAround> around(domain::LeadId id, domain::MemberId member) override;

  // stored_lead_lists.cpp
  Result<ports::LeadPage> list(const ports::LeadFilter& filter, const std::string& cursor,
                               int limit) override;
  Result<std::int64_t> count(const ports::LeadFilter& filter) override;
  Result<std::vector<domain::LeadId>> ids(const ports::LeadFilter& filter) override;
  Result<std::set<domain::LeadId>> accepted_once(const std::vector<domain::LeadId>& of) override;
  Result<std::vector<ports::LeadNote>> notes(const std::vector<domain::Lead>& leads) override;

  // stored_lead_course.cpp
  Result<Done> add(const domain::Event& event) override;
  Result<std::vector<domain::Event>> events(domain::LeadId lead) override;
  Result<std::vector<domain::Event>> given_to(domain::MemberId member, Moment since) override;
  Result<Done> replace_dues(domain::LeadId lead, const std::vector<domain::DueDate>& dues) override;
  Result<std::vector<domain::DueDate>> dues(domain::LeadId lead) override;
  Result<std::vector<domain::DueDate>> open_dues(const ports::OpenDues& wanted, int limit) override;
  Result<std::map<CivilDate, std::int64_t>> count_open_dues(const ports::OpenDues& wanted) override;
  Result<std::vector<domain::LeadId>> leads_with(const ports::OpenDues& wanted,
                                                 domain::LeadId behind, int limit) override;
  Result<ports::OwingLeads> owing(Moment due_after, std::int64_t after_place, int limit) override;
  Result<std::vector<std::int64_t>> changed_after(std::int64_t as_of,
                                                  std::string_view but_by) override;
  Result<Done> keep_moved(const std::vector<ports::OwingLead>& leads) override;
  Result<Done> add(const domain::Handover& handover) override;
  Result<std::optional<domain::Handover>> open_handover(domain::LeadId lead) override;
  Result<std::vector<domain::Handover>> handovers(domain::LeadId lead) override;
  Result<Done> save(const domain::Handover& handover) override;

  // stored_lead_decisions.cpp
  Result<Done> add(const domain::Proposal& proposal, const Bytes& sealed_note) override;
  Result<std::optional<domain::Proposal>> open_proposal(domain::LeadId lead) override;
  Result<Bytes> proposal_note(domain::ProposalId id) override;
  Result<Done> answer_proposal(domain::ProposalId id) override;

 private:
  Result<std::shared_ptr<const LeadTable>> table();
  Result<std::vector<ListedLead>> listed(std::span<const std::int64_t> orders);

  Seen& seen_;
  storage::Transaction& tx_;
  LeadShelf* shelf_;
  PeopleShelf* people_;
};

}  // namespace hd::vault
