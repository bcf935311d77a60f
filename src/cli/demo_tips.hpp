// The tips of demo/tips.csv, one in every state, and those of the invented past, all played through
// the use cases in the order of its moments.
#pragma once

#include "cli/demo_past.hpp"

namespace hd::cli {

Result<Done> play_demo_tips(DemoWorld& world, const DemoPeople& people, const DemoTime& time);

}  // namespace hd::cli
