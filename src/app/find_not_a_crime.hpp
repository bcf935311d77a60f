// What came in is no tip about a crime (Circular 28/2020 art. 7(2)(d)): proposed at the desk, found
// so by whoever heads the agency, and taken back the same way.
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::find_not_a_crime {

struct Input {
  LeadChange change;
  std::string ground;  // a code of law/not_a_crime_grounds.csv
};

// Changes no state and stops no clock.
Result<LeadOutcome> propose(const Services& services, const Caller& caller, const Input& input);
Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);
// Back to the desk as it was; the limits run as if it had never been found so.
Result<LeadOutcome> undo(const Services& services, const Caller& caller, const LeadChange& change);

}  // namespace hd::app::find_not_a_crime
