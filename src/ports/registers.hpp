// The registers of the agencies (sổ tiếp nhận).
#pragma once

#include <string>
#include <vector>

#include "base/time.hpp"
#include "domain/ids.hpp"
#include "domain/register_number.hpp"

namespace hd::ports {

struct RegisterEntry {
  domain::AgencyId agency_id;
  domain::LeadId lead_id;
  domain::RegisterPlace place;
  std::string number;  // as the pattern of that day wrote it
  Moment entered_at;   // when this agency received it
};

// The entries of one agency made in [from, until).
struct RegisterRange {
  domain::AgencyId agency_id;
  Moment from;
  Moment until;
};

class RegisterRecords {
 public:
  virtual ~RegisterRecords() = default;
  // The next place in the register of this agency: without gaps, and given back when the
  // transaction is undone.
  virtual Result<domain::RegisterPlace> next_place(domain::AgencyId, int year) = 0;
  virtual Result<Done> add(const RegisterEntry&) = 0;
  // In the order of entry; one for each agency that received the lead.
  virtual Result<std::vector<RegisterEntry>> entries_of(domain::LeadId) = 0;
  // What has this place in the register of any agency.
  virtual Result<std::vector<domain::LeadId>> leads_at(domain::RegisterPlace) = 0;
  // In the order of numbers, those after `after`.
  virtual Result<std::vector<RegisterEntry>> entries(const RegisterRange&,
                                                     domain::RegisterPlace after, int limit) = 0;
  virtual Result<std::int64_t> count(const RegisterRange&) = 0;
};

}  // namespace hd::ports
