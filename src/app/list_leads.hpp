// Vụ việc: what is mine, my agency's, to accept, to decide.
#pragma once

#include "app/lead_lines.hpp"

namespace hd::app::list_leads {

enum class Filter : std::uint8_t { mine, agency, to_accept, to_decide };

struct Input {
  Filter filter = Filter::mine;
  std::string cursor;
};

struct Output {
  LeadLines page;
  std::int64_t mine = 0;
  std::int64_t agency = 0;
  std::int64_t to_accept = 0;
  std::int64_t to_decide = 0;
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::list_leads
