// What an assumed fact would change, told from two answers. Nothing is changed by asking.
#pragma once

#include <vector>

#include "law/law.hpp"

namespace hd::law {

enum class ChangeKind : std::uint8_t { new_due, moved, done, fallen_away };

// Of moved and done both are there; of new_due only `after`; of fallen_away `after` is null when
// the rule does not run at all any more.
struct DueChange {
  ChangeKind kind = ChangeKind::new_due;
  const Due* before = nullptr;
  const Due* after = nullptr;
};

// Pointers into the two answers.
struct Changes {
  std::vector<DueChange> dues;
  std::vector<const NextStep*> new_steps;
  std::vector<const NextStep*> lost_steps;
  bool empty() const { return dues.empty() && new_steps.empty() && lost_steps.empty(); }
};

Changes changes_between(const Answer& before, const Answer& after);

}  // namespace hd::law
