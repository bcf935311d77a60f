// The one form of every step that changes a case: replay → load → authorise → version → work → save
// → due dates → audit → remember, in one transaction.
#pragma once

#include <functional>

#include "app/timetable.hpp"

namespace hd::app {

struct CaseScene {
  CarriedCase carried;
  domain::Agency holder;
  std::vector<domain::CaseLead> leads;  // in the order they were joined, also those that left
  domain::Agency owing = {};            // its term: the holder, or whom it was transferred to

  access::CaseFacts facts() const;
  // The lead that stands for it now, or null.
  const domain::CaseLead* carrier() const;
};

Result<CaseScene> load_case(ports::Records& records, domain::CriminalCaseId id);

// What every such request carries.
struct CaseChange {
  domain::CriminalCaseId case_id;
  std::int64_t version = 0;  // If-Match
  std::string request_key;   // Idempotency-Key
};

struct CaseOutcome {
  domain::CriminalCaseId case_id;
  std::int64_t version = 0;
  domain::CaseState state = domain::CaseState::investigating;
};

// A case while it is being changed.
class CaseWork {
 public:
  CaseWork(ports::Records& records, CaseScene scene, const access::Actor& actor, Moment now)
      : records_(records), scene_(std::move(scene)), actor_(actor), now_(now) {}

  ports::Records& records() { return records_; }
  domain::CriminalCase& file() { return scene_.carried.file; }
  CaseScene& scene() { return scene_; }
  const access::Actor& actor() const { return actor_; }
  Moment now() const { return now_; }

  // An event of this kind by the caller, now; fill in what is particular to it, then happen().
  domain::CaseEvent event(domain::CaseEventKind kind) const;
  // Moves the state (conflict when the event does not fit it) and keeps the event.
  Result<Done> happen(domain::CaseEvent event);

 private:
  ports::Records& records_;
  CaseScene scene_;
  const access::Actor& actor_;
  Moment now_;
};

using CaseStep = std::function<Result<Done>(CaseWork&)>;

Result<CaseOutcome> change_case(const Services& services, const Caller& caller,
                                access::Action action, const CaseChange& change,
                                const CaseStep& step);

// Reckons the due dates anew of the lead that stands for the case; nothing when none does.
Result<Done> refresh_case(ports::Records& records, const law::Law& law, domain::CriminalCaseId id);

}  // namespace hd::app
