// Marks what the caller was told of and has now before them as seen.
#pragma once

#include "app/services.hpp"

namespace hd::app::see_alarms {

struct Input {
  std::vector<domain::AlarmId> alarms;
};

// What the caller was never told of is passed by.
Result<Done> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::see_alarms
