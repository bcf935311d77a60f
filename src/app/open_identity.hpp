// Mở danh tính người báo tin: for this request only, within the time of an approval, after the act
// is on record.
#pragma once

#include "app/identity.hpp"

namespace hd::app::open_identity {

struct Input {
  domain::LeadId lead_id;
  domain::IdentityRequestId request_id;
};

struct Output {
  std::string contact;  // who they are or how to reach them, as they wrote it
  domain::Member approved_by;
  Moment opened_at;
};

// Errors: not_allowed for another officer's request; conflict unless it is approved now.
Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::open_identity
