// Leads that may tell of the same matter, in an open transaction.
#pragma once

#include <vector>

#include "base/result.hpp"
#include "domain/lead.hpp"

namespace hd::ports {

class DuplicateRecords {
 public:
  virtual ~DuplicateRecords() = default;
  // Once for each pair, whichever is named first; a second time fails with conflict.
  virtual Result<Done> link(const domain::DuplicateLink&) = 0;
  virtual Result<Done> unlink(domain::LeadId, domain::LeadId) = 0;  // fails with not_found
  virtual Result<std::vector<domain::DuplicateLink>> of(domain::LeadId) = 0;  // oldest first
  // Of the same place, received within these days, with a number near its own; the nearest first.
  virtual Result<std::vector<domain::LeadId>> near(domain::LeadId, int days, int limit) = 0;
};

}  // namespace hd::ports
