// Where a lead must go if it is classified so, by when, and why. Changes nothing.
#pragma once

#include "app/timetable.hpp"

namespace hd::app::route_lead {

struct Input {
  domain::LeadId lead_id;
  domain::Offence offence;
  domain::UrgentGrounds urgent = {};
};

struct Output {
  law::Routing routing;
  law::Offence offence;                     // the gravest clause when the clause is unknown
  std::optional<domain::Agency> to_agency;  // none: must go on, but no such agency is set up
  std::optional<law::Due> due;              // the limit it must be passed on by
  domain::Agency from_agency;
  // Keys of words/ "law.ask.<ground>": what decides between 24 hours and 7 days, whether answered
  // or not; empty when the offence alone decides. Of them the ones that are still open.
  std::vector<std::string> asks;
  std::vector<std::string> open_asks;
  bool asks_victim_age = false;  // the offence does not say by itself that the victim is under 18
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::route_lead
