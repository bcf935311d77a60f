// Ghi kết quả một việc trong kế hoạch: what was found, or why it is not done any more. Only what
// was approved is carried out (Circular 28/2020 art. 13(2)).
#pragma once

#include "app/keep_part.hpp"

namespace hd::app::end_step {

struct Input {
  PartChange change;
  domain::PartState outcome = domain::PartState::part_done;  // or part_dropped
  std::string finding;
};

Result<PartOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::end_step
