// The course of each invented tip, played through the use cases in the order of its moments.
#pragma once

#include "cli/demo_people.hpp"

namespace hd::cli {

Result<Done> play_demo_tips(DemoWorld& world, const DemoPeople& people, Moment now);

}  // namespace hd::cli
