// By number, of a lead or a case, and by words in what this person may open anyway. Each search is
// on record, its words are not. A tip that nobody has opened yet is found by its number alone.
#pragma once

#include "app/lead_lines.hpp"
#include "app/list_cases.hpp"

namespace hd::app::search {

struct Input {
  std::string words;  // empty: only prepares, so that the first search need not
};

struct Output {
  std::vector<LeadLine> lines;      // best first, at most page_size
  std::int64_t total = 0;           // how many there are in all
  std::optional<CaseLine> of_case;  // of that number
  std::int64_t in_reach = 0;        // leads whose words can be searched
  std::int64_t waiting = 0;         // of them not prepared yet: ask again
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::search
