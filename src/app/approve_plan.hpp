// Phê duyệt kế hoạch: head or deputy approves all that is proposed of it, as they have read it
// (Circular 28/2020 art. 13(1)).
#pragma once

#include "app/keep_part.hpp"

namespace hd::app::approve_plan {

// A part in the version that was read.
struct Seen {
  domain::PartId part_id;
  std::int64_t version = 0;
  auto operator<=>(const Seen&) const = default;
};

struct Input {
  domain::LeadId lead_id;
  std::string request_key;
  std::vector<Seen> parts;
};

// Errors: stale when something else is proposed by now; conflict when nothing is.
Result<PartOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::approve_plan
