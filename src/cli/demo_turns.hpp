// Tips that take a turn few tips take (handed back, resumed, annulled, linked, a case suspended or
// transferred): demo/turns.csv tells each act by act.
#pragma once

#include <vector>

#include "base/result.hpp"
#include "cli/demo_tip.hpp"

namespace hd::cli {

// Errors: malformed for demo/turns.csv.
Result<std::vector<DemoTip>> demo_turns(Moment now);

}  // namespace hd::cli
