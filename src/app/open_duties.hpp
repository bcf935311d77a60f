// Everything somebody owes now or soon, with whom to tell of it.
#pragma once

#include <map>

#include "alarms/difference.hpp"
#include "app/timetable.hpp"

namespace hd::app {

class OpenDuties {
 public:
  OpenDuties(const Services& services, ports::Records& records)
      : services_(services), records_(records) {}

  // Due up to `until`.
  Result<std::vector<alarms::OpenDuty>> up_to(Moment until);
  // Whom there is to tell for this agency.
  Result<const alarms::Staff*> staff_of(domain::AgencyId agency);

 private:
  Result<Done> add_limits(const domain::Agency& agency, Moment until);
  Result<Done> add_waiting(std::string_view code,
                           const Result<std::vector<ports::Waiting>>& waiting, Moment until);
  Result<Done> add(alarms::Duty duty);
  Result<std::vector<domain::Member>> members_of(domain::AgencyKind kind);
  Result<Done> add_stand_ins(domain::AgencyId agency, alarms::Staff& staff);

  const Services& services_;
  ports::Records& records_;
  std::vector<domain::Agency> agencies_;
  std::map<domain::AgencyKind, std::vector<domain::Member>> by_kind_;
  std::map<domain::AgencyId, std::vector<domain::StandIn>> stand_ins_;
  std::map<domain::AgencyId, alarms::Staff> staff_;
  std::vector<alarms::OpenDuty> open_;
};

}  // namespace hd::app
