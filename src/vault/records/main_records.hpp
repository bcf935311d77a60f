// The records of one open transaction of main.db.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "ports/records.hpp"
#include "storage/main/audit_rows.hpp"
#include "storage/transaction.hpp"
#include "vault/records/fact_shelf.hpp"
#include "vault/records/stored_alarms.hpp"
#include "vault/records/stored_cases.hpp"
#include "vault/records/stored_dialogue.hpp"
#include "vault/records/stored_digests.hpp"
#include "vault/records/stored_duplicates.hpp"
#include "vault/records/stored_filters.hpp"
#include "vault/records/stored_identity.hpp"
#include "vault/records/stored_journal.hpp"
#include "vault/records/stored_keys.hpp"
#include "vault/records/stored_leads.hpp"
#include "vault/records/stored_notices.hpp"
#include "vault/records/stored_outgoing.hpp"
#include "vault/records/stored_parts.hpp"
#include "vault/records/stored_people.hpp"
#include "vault/records/stored_registers.hpp"

namespace hd::vault {

// What is kept ready in memory, the same for all transactions that only read.
struct Shelves {
  FactShelf facts;
  LeadShelf leads;
  PeopleShelf people;
};

class MainRecords final : public ports::Records {
 public:
  // shelves: of a transaction that only reads. audit_number: how far the chain goes in it, where
  // that is known already.
  explicit MainRecords(storage::Transaction& tx, Shelves* shelves = nullptr,
                       std::optional<std::int64_t> audit_number = {})
      : seen_(tx, audit_number),
        people_(seen_, shelves == nullptr ? nullptr : &shelves->people),
        keys_(seen_),
        leads_(seen_, shelves == nullptr ? nullptr : &shelves->leads,
               shelves == nullptr ? nullptr : &shelves->people),
        registers_(seen_, shelves == nullptr ? nullptr : &shelves->leads),
        cases_(tx),
        duplicates_(seen_),
        dialogue_(seen_),
        parts_(seen_, shelves == nullptr ? nullptr : &shelves->leads),
        outgoing_(tx),
        journal_(tx),
        indicators_(seen_, shelves == nullptr ? nullptr : &shelves->facts),
        alarms_(tx),
        digests_(tx),
        filters_(tx),
        identity_(tx),
        notices_(tx) {}

  ports::PeopleRecords& people() override { return people_; }
  ports::KeyRecords& keys() override { return keys_; }
  ports::LeadRecords& leads() override { return leads_; }
  ports::RegisterRecords& registers() override { return registers_; }
  ports::CaseRecords& cases() override { return cases_; }
  ports::DuplicateRecords& duplicates() override { return duplicates_; }
  ports::DialogueRecords& dialogue() override { return dialogue_; }
  ports::PartRecords& parts() override { return parts_; }
  ports::OutgoingRecords& outgoing() override { return outgoing_; }
  ports::JournalRecords& journal() override { return journal_; }
  ports::IndicatorRecords& indicators() override { return indicators_; }
  ports::AlarmRecords& alarms() override { return alarms_; }
  ports::DigestRecords& digests() override { return digests_; }
  ports::FilterRecords& filters() override { return filters_; }
  ports::IdentityRecords& identity() override { return identity_; }
  ports::NoticeRecords& notices() override { return notices_; }

  const AppendedAudit& appended_audit() const { return journal_.appended(); }
  // Errors: internal, when a change is not told by which others know that people or leads are not
  // as they were.
  Result<Done> check_told();

 private:
  Result<Done> check_people_told() const;
  Result<Done> check_leads_told();

  Seen seen_;
  StoredPeople people_;
  StoredKeys keys_;
  StoredLeads leads_;
  StoredRegisters registers_;
  StoredCases cases_;
  StoredDuplicates duplicates_;
  StoredDialogue dialogue_;
  StoredParts parts_;
  StoredOutgoing outgoing_;
  StoredJournal journal_;
  StoredIndicators indicators_;
  StoredAlarms alarms_;
  StoredDigests digests_;
  StoredFilters filters_;
  StoredIdentity identity_;
  StoredNotices notices_;
};

}  // namespace hd::vault
