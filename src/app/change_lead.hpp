// The one form of every step that changes a lead: replay → load → authorise → version → work → save
// → due dates → status for the sender → audit → remember, in one transaction.
#pragma once

#include <functional>

#include "app/authorise.hpp"

namespace hd::app {

// What every such request carries.
struct LeadChange {
  domain::LeadId lead_id;
  std::int64_t version = 0;  // If-Match: the version the caller has seen
  std::string request_key;   // Idempotency-Key: the same key never acts twice
};

// What every such request answers; ids and codes only, so that it can be kept and replayed.
struct LeadOutcome {
  domain::LeadId lead_id;
  std::int64_t version = 0;
  domain::LeadState state = domain::LeadState::received;
};

// A scene while it is being changed.
class LeadWork {
 public:
  LeadWork(ports::Records& records, LeadScene scene, const Caller& caller, access::Action action,
           Moment now)
      : records_(records),
        scene_(std::move(scene)),
        caller_(caller),
        action_(action),
        in_place_of_(access::decide(caller.actor, action, scene_.facts()).in_place_of),
        now_(now) {}

  ports::Records& records() { return records_; }
  domain::Lead& lead() { return scene_.lead; }
  const LeadScene& scene() const { return scene_; }
  LeadScene& scene() { return scene_; }
  Moment now() const { return now_; }

  // An event of this kind by the caller, now; fill in what is particular to it, then happen().
  domain::Event event(domain::EventKind kind) const;
  // Moves the state (conflict when the event does not fit it) and keeps the event, which must be
  // one that this act keeps (app/kept_events.hpp).
  Result<Done> happen(domain::Event event);

 private:
  ports::Records& records_;
  LeadScene scene_;
  const Caller& caller_;
  access::Action action_;
  domain::MemberId in_place_of_;  // who is away, when only that allows the act
  Moment now_;
};

using LeadStep = std::function<Result<Done>(LeadWork&)>;

Result<LeadOutcome> change_lead(const Services& services, const Caller& caller,
                                access::Action action, const LeadChange& change,
                                const LeadStep& step);

// Before key work that must be proven first: checks the same things, writes the audit entry of the
// intention and returns what `look` found, with the proof. A replay is left to change_lead.
template <class T>
struct Intention {
  T found;
  ports::AuditProof proof;
};

Result<Done> check_change(ports::Records& records, const Caller& caller, access::Action action,
                          const LeadChange& change, LeadScene& scene);

template <class F>
auto declare_change(const Services& services, const Caller& caller, access::Action action,
                    const LeadChange& change, F look)
    -> Result<ports::Written<
        typename std::invoke_result_t<F, ports::Records&, const LeadScene&>::value_type>> {
  using R = std::invoke_result_t<F, ports::Records&, const LeadScene&>;
  return services.store.write([&](ports::Records& records) -> R {
    LeadScene scene;
    HD_CHECK(check_change(records, caller, action, change, scene));
    HD_TRY(auto found, look(records, scene));
    HD_CHECK(records.journal().append(audit_of(services, caller, action, scene)));
    return found;
  });
}

// The outcome kept for this request key, if it was answered before; remember_outcome keeps it.
Result<std::optional<LeadOutcome>> kept_outcome(ports::Records& records, const Caller& caller,
                                                const std::string& request_key);
Result<Done> remember_outcome(ports::Records& records, const Caller& caller,
                              const std::string& request_key, const LeadOutcome& outcome,
                              Moment now);
// The same, of a change of one lead.
Result<std::optional<LeadOutcome>> replayed(ports::Records& records, const Caller& caller,
                                            const LeadChange& change);
Result<std::optional<LeadOutcome>> replayed(const Services& services, const Caller& caller,
                                            const LeadChange& change);

}  // namespace hd::app
