// Where a lead must go if it is classified so, by when, and why. Changes nothing.
#pragma once

#include "app/timetable.hpp"

namespace hd::app::route_lead {

struct Input {
  domain::LeadId lead_id;
  domain::Offence offence;
};

struct Output {
  law::Routing routing;
  law::Offence offence;                     // the gravest clause when the clause is unknown
  std::optional<domain::Agency> to_agency;  // none: must go on, but no such agency is set up
  std::optional<law::Due> due;              // the limit it must be passed on by
  domain::Agency from_agency;
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::route_lead
