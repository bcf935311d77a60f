// What hangs on a lead, as its page counts it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/criminal_case.hpp"
#include "domain/people.hpp"

namespace hd::ports {

// An agency with an active grant of the content, and how many there hold keys.
struct KeyHolders {
  domain::AgencyId agency_id;
  domain::CompartmentFunction function = domain::CompartmentFunction::intake;
  std::int64_t members = 0;
};

// What hangs on a lead, as one member comes to it.
struct LeadAround {
  bool has_parts = false;
  bool has_proposal = false;  // one that waits
  bool has_duplicates = false;
  bool has_identity_requests = false;
  bool opens_content = false;             // the member holds a key to it
  bool opens_identity = false;            // the same, once a second officer approves
  std::vector<domain::MemberId> seconds;  // others with a key of the compartment it opens by
  // The one it belongs to now. To show, not to change: another lead that joined it since makes its
  // version higher, and nothing else of it other.
  std::optional<domain::CriminalCase> criminal_case;
  std::int64_t unread_answers = 0;
  std::vector<KeyHolders> readers;  // the oldest grant first
};

}  // namespace hd::ports
