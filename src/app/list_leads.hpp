// Vụ việc: what is mine or my agency's and still being settled, to accept, to decide, and what was
// opened as a case or ended. The last two narrow to what is mine for whoever does not decide.
#pragma once

#include "app/lead_lines.hpp"
#include "app/lead_narrowing.hpp"

namespace hd::app::list_leads {

enum class Filter : std::uint8_t { mine, agency, to_accept, to_decide, cases, ended };

struct Input {
  Filter filter = Filter::mine;
  std::string cursor;
  LeadNarrowing narrowing = {};
};

// The counts are those of the tabs, narrowed as the page is.
struct Output {
  LeadLines page;
  std::int64_t mine = 0;
  std::int64_t agency = 0;
  std::int64_t to_accept = 0;
  std::int64_t to_decide = 0;
  std::int64_t cases = 0;
  std::int64_t ended = 0;
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::list_leads
