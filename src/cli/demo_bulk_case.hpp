// The case of an invented lead that is written whole.
#pragma once

#include "app/authorise.hpp"
#include "cli/demo_acts.hpp"
#include "law/law.hpp"

namespace hd::cli {

// What happens to it, oldest first, and who takes it where another agency has to investigate.
struct CaseCourse {
  std::vector<CaseStep> steps;
  domain::Member city_head = {};
  domain::Member city_investigator = {};
};

// A lead that was decided "open" has a case of its own, up to where its course has come; nothing
// for any other. The lead is kept already.
Result<Done> keep_case(ports::Records& records, const law::Law& law, const app::LeadScene& scene,
                       const CaseCourse& course);

}  // namespace hd::cli
