// Quyết định của Viện kiểm sát: what the procuracy decided about a request to extend (CPC 147(2)),
// or that it annulled the suspension (CPC 148(2)). Kept by the settling agency when the paper
// reaches it, for its limits run from then.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::record_reply {

struct Input {
  LeadChange change;
  domain::EventKind reply = domain::EventKind::procuracy_prolonged;
  std::optional<CivilDate> until;  // of an extension; none: as long as the law allows
};

// The three papers that are kept this way.
bool is_reply(domain::EventKind kind);

// Errors: conflict when nothing was asked for, or nothing is suspended.
Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::record_reply
