// Which acts keep which events of a lead. Every act is held to it (LeadWork::happen), so what the
// law starts or ends a duty by can be looked up: tests/unit/app/duties_test.cpp asks it for each
// rule.
#pragma once

#include <vector>

#include "access/decision.hpp"

namespace hd::app {

// Empty: no act of a person, as what the sender or the calendar does.
std::vector<access::Action> acts_that_keep(domain::EventKind kind);

}  // namespace hd::app
