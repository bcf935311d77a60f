// What a lead's page and every decision about a lead ask for, of one lead.
#pragma once

#include <vector>

#include "ports/records.hpp"
#include "storage/transaction.hpp"

namespace hd::vault {

struct LeadCourse {
  std::vector<domain::Event> events;
  std::vector<ports::RegisterEntry> entries;
  std::vector<domain::MemberId> helpers;
  std::vector<ports::Grant> grants;  // oldest first
  ports::LeadAround around;          // without what depends on who asks
};

Result<LeadCourse> read_course(storage::Transaction& tx, domain::LeadId id);

// Each of them alone.
Result<std::vector<domain::Event>> read_events(storage::Transaction& tx, domain::LeadId id);
Result<std::vector<ports::RegisterEntry>> read_entries(storage::Transaction& tx, domain::LeadId id);
Result<std::vector<domain::MemberId>> read_helpers(storage::Transaction& tx, domain::LeadId id);

}  // namespace hd::vault
