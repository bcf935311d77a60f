// 100 / 90 / 90 of one year, as it stands today.
#pragma once

#include "app/authorise.hpp"

namespace hd::app::read_indicators {

struct Input {
  int year = 0;
};

struct Output {
  int year = 0;
  Moment as_of;
  std::vector<indicators::Figure> figures;  // classified, decided, cleared
  std::int64_t carried_over = 0;            // opened cases of earlier years among "cleared"
  std::vector<int> years;                   // that can be asked for, newest first
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::read_indicators
