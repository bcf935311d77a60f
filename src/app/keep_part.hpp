// The one form of everything that the daily work adds to a lead: replay → load → authorise → seal →
// keep → audit → remember. A part has a version of its own: who adds a note need not have seen what
// somebody else changed of the lead meanwhile.
#pragma once

#include "app/authorise.hpp"

namespace hd::app {

// What every such request carries.
struct PartChange {
  domain::LeadId lead_id;
  domain::PartId part_id;    // none: a new one
  std::int64_t version = 0;  // If-Match: the version of the part that the caller has seen
  std::string request_key;   // Idempotency-Key: the same key never acts twice
};

// What is to be kept; id, version, author and moment are added.
struct PartDraft {
  domain::PartKind kind = domain::PartKind::lead_note;
  domain::PartState state = domain::PartState::part_recorded;
  domain::MemberId for_member;
  std::optional<CivilDate> due_on;
  domain::PartContent content;
  std::vector<domain::MemberId> mentions;
  ports::IncomingFile* file = nullptr;     // of a document, whole
  std::vector<domain::PartState> follows;  // what the version before may be; empty: anything
  bool keeps_terms = false;                // who and until when stay as they were
};

struct PartOutcome {
  domain::PartId part_id;
  std::int64_t version = 0;
};

// Errors: stale when the part has another version by now; not_found for a part that is not of this
// lead and kind; those of authorise.
Result<PartOutcome> keep_part(const Services& services, const Caller& caller, access::Action action,
                              const PartChange& change, const PartDraft& draft);

// The pieces of it, for what keeps several parts in one act.
Result<std::optional<PartOutcome>> kept_part(ports::Records& records, const Caller& caller,
                                             const std::string& request_key);
Result<bool> was_kept(const Services& services, const Caller& caller, const PartChange& change);
struct KeptAct {
  access::Action action;
  const PartChange& change;
  PartOutcome outcome;
};
Result<Done> put_on_record(const Services& services, ports::Records& records, const Caller& caller,
                           const KeptAct& act);

// The newest version of each part, in the order in which the parts were begun.
std::vector<ports::SealedPart> newest_of(std::vector<ports::SealedPart> all);

// Members of the agency that holds the lead who may open its file, without the caller.
Result<std::vector<domain::Member>> other_readers(ports::Records& records, const Caller& caller,
                                                  const LeadScene& scene);

}  // namespace hd::app
