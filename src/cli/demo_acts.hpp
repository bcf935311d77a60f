// What happens to an invented tip, act by act, for those who write it whole.
#pragma once

#include <vector>

#include "cli/demo_people.hpp"
#include "cli/demo_tip.hpp"

namespace hd::cli {

// One act of the course: when, by whom, and what it leaves behind.
struct Act {
  Moment at;
  access::Action action = access::Action::take_in;
  const DemoOfficer* by = nullptr;
  std::vector<domain::EventKind> events;
};

// Who has to do with a tip.
struct Hands {
  const DemoOfficer& duty;
  const DemoOfficer& desk_head;  // of the agency that received it
  const DemoOfficer& investigator;
  const DemoOfficer& head;
};

// Oldest first, as far as `now`.
std::vector<Act> acts_of(const DemoTip& tip, const Hands& hands, Moment now);

domain::EventKind decision_event(domain::DecisionKind kind);

}  // namespace hd::cli
