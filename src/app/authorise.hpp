// Authorisation of a use case: the decision of the access room turned into a Result.
#pragma once

#include <vector>

#include "app/services.hpp"

namespace hd::app {

// not_allowed (told as "not found"), password_change_due, or conflict when only the state forbids
// it.
Result<Done> authorise(const access::Actor& actor, access::Action action);
Result<Done> authorise(const access::Actor& actor, access::Action action,
                       const access::LeadFacts& lead);

// Whom the access room decides about.
access::Actor actor_of(const domain::Member& member, const domain::Agency& agency);
Result<Done> authorise(const access::Actor& actor, access::Action action,
                       const access::CaseFacts& of_case);

// The case that a lead stands for in queues, alarms and figures, with what happened to it.
struct CarriedCase {
  domain::CriminalCase file;
  std::vector<domain::CaseEvent> events;  // oldest first
};

// Only an opened lead is in a case, and only one of those of a case stands for it.
Result<std::optional<CarriedCase>> carried_by(ports::Records& records, domain::LeadId lead);

// A lead with what decisions and rules need around it.
struct LeadScene {
  domain::Lead lead;
  domain::Agency holder;
  std::vector<domain::Event> events;  // oldest first
  std::optional<domain::Handover> open_handover;
  std::vector<domain::MemberId> helpers;  // who has an approved step of its plan to do
  std::optional<CarriedCase> carried;

  access::LeadFacts facts() const;
};

Result<LeadScene> load_scene(ports::Records& records, domain::LeadId id);
Result<LeadScene> load_scene_without_case(ports::Records& records, domain::LeadId id);
// load_scene + authorise.
Result<LeadScene> load_scene_for(ports::Records& records, const access::Actor& actor,
                                 access::Action action, domain::LeadId id);

// The entry of the audit chain for `action` of this caller. It says in whose place they act, if
// only that allows it.
ports::AuditEntry audit_of(const Services& services, const Caller& caller, access::Action action,
                           std::string object_kind, std::string object_id);
// The same of an act on a lead.
ports::AuditEntry audit_of(const Services& services, const Caller& caller, access::Action action,
                           const LeadScene& scene);
// In whose place an entry says it was done; none: in their own right.
domain::MemberId in_place_of(const ports::AuditEntry& entry);

}  // namespace hd::app
