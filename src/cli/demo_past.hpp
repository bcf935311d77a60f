// Two years of invented work before the demonstration begins: the same at every run, counted back
// from its day.
#pragma once

#include <vector>

#include "cli/demo_people.hpp"
#include "cli/demo_tip.hpp"

namespace hd::cli {

struct DemoTime {
  Moment now;
  int leads = 0;  // of the past, beside those of demo/tips.csv
};

// Errors: malformed for demo/stories.csv and demo/slots.csv.
Result<std::vector<DemoTip>> demo_past(DemoWorld& world, const DemoPeople& people,
                                       const DemoTime& time);

}  // namespace hd::cli
