// Hàng chờ trực ban of the caller's agency.
#pragma once

#include "app/lead_lines.hpp"
#include "app/lead_narrowing.hpp"

namespace hd::app::read_queue {

enum class Filter : std::uint8_t { unclassified, danger, waiting, all };

struct Input {
  Filter filter = Filter::unclassified;
  std::string cursor;
  LeadNarrowing narrowing = {};
};

// The counts are those of the tabs, narrowed as the page is.
struct Output {
  LeadLines page;
  std::int64_t unclassified = 0;
  std::int64_t danger = 0;
  std::int64_t waiting = 0;
  std::int64_t all = 0;
};

// What waits for the duty desk to say where it belongs: new tips, and what was passed on and came
// back.
ports::LeadFilter to_classify(const Caller& caller);

// The row of this lead, while it is at the desk of the caller's agency and the caller works there.
Result<std::optional<LeadLine>> line_at_desk(ports::Records& records, const Caller& caller,
                                             const domain::Lead& lead);

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::read_queue
