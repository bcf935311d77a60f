// Open due dates of one agency, as somebody there may see them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "domain/codes.hpp"
#include "domain/ids.hpp"

namespace hd::ports {

// Who does not see all that the agency owes: whose dues are left out.
struct DueReader {
  std::vector<domain::MemberId> hands;         // they see what these investigate, cases too,
  std::vector<domain::LeadState> desk_states;  // of a lead that nobody investigates
  bool reads_desk = false;                     // such a lead of their agency,
  bool reads_elsewhere = false;                // and what it owes of a lead that it no longer holds
};

struct OpenDues {
  domain::AgencyId agency;
  std::optional<domain::MemberId> investigator;
  std::optional<Moment> after;          // due later than this, …
  Moment until;                         // … and at most then
  std::vector<std::string> rules = {};  // but of count_open_dues: of these alone, or all but these
  bool is_without_rules = false;
  std::optional<DueReader> reader = {};  // none: sees all of them
};

}  // namespace hd::ports
