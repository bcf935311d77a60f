// Kế hoạch kiểm tra, xác minh (Circular 28/2020 art. 13(1)): what the investigator in charge means
// to find out, and the steps with who does each until when. Nothing of it is carried out before it
// is approved, and a change is approved again (art. 13(2)).
#pragma once

#include "app/keep_part.hpp"

namespace hd::app::plan_verification {

// Purpose, requirements, what is known: art. 13(1)(a)(b). One for a lead.
struct Purpose {
  PartChange change;
  std::string text;
};
Result<PartOutcome> run(const Services& services, const Caller& caller, const Purpose& input);

// What is done, by whom, until when: art. 13(1)(c)(d)(e). The day is an agreement, no limit of law.
struct Step {
  PartChange change;
  std::string what;
  domain::MemberId who;
  CivilDate until;
};
Result<PartOutcome> run(const Services& services, const Caller& caller, const Step& input);

}  // namespace hd::app::plan_verification
