// What the daily work has added to some invented tips: notes, people, a plan, documents.
#pragma once

#include "cli/demo_people.hpp"

namespace hd::cli {

struct DemoWork {
  std::string tip;  // its id in demo/tips.csv
  domain::LeadId lead;
  const DemoOfficer& investigator;
  const DemoOfficer& head;
};

// Everything of demo/casework.csv for this tip, at the moment of the world's clock.
Result<Done> play_casework(DemoWorld& world, const DemoWork& work);

}  // namespace hd::cli
