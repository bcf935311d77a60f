// Agencies, members, stand-ins and who holds which keys, some hundred rows that every request asks
// for: read once and then kept as new as the transaction that asks. What changes any of them
// appends an audit entry about the member in the same transaction.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

#include "domain/people.hpp"
#include "vault/records/seen.hpp"

namespace hd::vault {

// Who of an agency holds keys of a compartment of it, by member: the epochs.
struct CompartmentHolders {
  domain::AgencyId agency_id;
  domain::CompartmentFunction function = domain::CompartmentFunction::intake;
  std::map<domain::MemberId, std::set<std::int32_t>> epochs;
};

struct PeopleTable {
  std::vector<domain::Agency> agencies;  // by kind, unit code and name
  std::map<domain::AgencyId, domain::Agency> agency_by_id;
  std::map<domain::MemberId, domain::Member> members;             // those who left too
  std::map<domain::AgencyId, std::vector<domain::Member>> staff;  // who has not left; by code
  std::vector<domain::StandIn> stand_ins;  // that nobody has ended; by first day
  std::map<domain::CompartmentId, CompartmentHolders> holders;
};

Result<std::shared_ptr<const PeopleTable>> read_people(storage::Transaction& tx);

class PeopleShelf {
 public:
  // As new as what the transaction sees, or newer.
  Result<std::shared_ptr<const PeopleTable>> current(Seen& seen);

 private:
  std::mutex mutex_;
  std::int64_t audit_number_ = -1;  // of the table; -1: nothing was read
  std::shared_ptr<const PeopleTable> table_;
};

}  // namespace hd::vault
