// Who sent a tip, class guarded: what asking for it, agreeing to it and opening it have in common.
#pragma once

#include "app/authorise.hpp"

namespace hd::app {

// The grant of class guarded beside the sender's own one.
ports::Grant guarded_beside(ports::Grant grant, const Bytes& sealed_key);

// This member's way to it; none where they hold no key of it.
Result<std::optional<ports::KeyPath>> guarded_path(ports::Records& records, domain::LeadId lead,
                                                   domain::MemberId member);

// A request that may still be of use, as one officer sees it.
struct IdentityLine {
  domain::IdentityRequest request;
  domain::IdentityState state = domain::IdentityState::waiting;
  domain::Member requested_by;
  std::optional<domain::Member> answered_by;
  bool can_answer = false;  // the caller may be the second officer
  bool can_open = false;    // approved for the caller, and not yet lapsed
};

// What the page of a lead shows of it to those who may open the content.
struct IdentityBox {
  bool can_ask = false;
  bool has_second = true;              // there is somebody in the agency who could answer
  std::vector<IdentityLine> requests;  // newest first, of the last hour
};

struct IdentityScene {
  const LeadScene& scene;
  const ports::LeadAround& around;  // as the caller comes to it
};

// None where nobody gave their name or the caller has no business with it.
Result<std::optional<IdentityBox>> identity_box(const Services& services, ports::Records& records,
                                                const Caller& caller, const IdentityScene& of);

// What waits for this caller: requests they may answer, and their own that were approved.
struct IdentityTask {
  domain::Lead lead;
  domain::IdentityRequest request;
};
Result<std::vector<IdentityTask>> identity_tasks(const Services& services, ports::Records& records,
                                                 const Caller& caller);

// Whether anybody else of the agency could answer a request of this caller today.
Result<bool> has_second(const Services& services, ports::Records& records, const IdentityScene& of);

// The request of a lead; not_found when it belongs to another one.
Result<ports::IdentityApproval> find_request(ports::Records& records, domain::LeadId lead,
                                             domain::IdentityRequestId id);

// conflict, told by a text of its own.
tl::unexpected<Error> identity_refused(std::string_view key);

}  // namespace hd::app
