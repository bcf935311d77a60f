// Filters of lists that somebody keeps under a name.
#pragma once

#include <string>
#include <vector>

#include "domain/ids.hpp"

namespace hd::ports {

enum class LeadList : std::uint8_t { queue, leads };

struct SavedFilter {
  LeadList list = LeadList::leads;
  std::string name;
  std::string query;  // of the address of the list
};

class FilterRecords {
 public:
  virtual ~FilterRecords() = default;
  virtual Result<std::vector<SavedFilter>> of(domain::MemberId, LeadList) = 0;  // by name
  virtual Result<Done> put(domain::MemberId, const SavedFilter&) = 0;
  virtual Result<Done> remove(domain::MemberId, const SavedFilter&) = 0;  // by its name
};

}  // namespace hd::ports
