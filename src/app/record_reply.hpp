// Quyết định của Viện kiểm sát: what the procuracy decided about a request to extend (CPC 147(2)),
// or that it annulled the suspension (CPC 148(2)). Kept by the settling agency when the paper
// reaches it, for its limits run from then.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::record_reply {

struct Reply {
  domain::EventKind kind = domain::EventKind::procuracy_prolonged;
  std::optional<CivilDate> until;        // of an extension; none: as long as the law allows
  std::optional<CivilDate> received_on;  // when the paper came, if that was not today
};

struct Input {
  LeadChange change;
  Reply reply;
};

// The three papers that are kept this way.
bool is_reply(domain::EventKind kind);

// Keeps it in an act of its own, or of the procuracy itself. Errors: conflict when nothing was
// asked for, or when the law does not allow it.
Result<Done> keep(const law::Law& law, LeadWork& work, const Reply& reply);

// Errors: conflict when nothing was asked for, or nothing is suspended.
Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::record_reply
