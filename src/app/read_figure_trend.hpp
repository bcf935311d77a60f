// One figure at the end of each month, beside the year before.
#pragma once

#include "app/figure_question.hpp"

namespace hd::app::read_figure_trend {

struct Input {
  FigureQuestion question;
  indicators::Measure measure = indicators::Measure::classified;
};

struct Output {
  indicators::Period period;
  indicators::Measure measure = indicators::Measure::classified;
  std::vector<indicators::Tally> now;     // January first, as far as the period goes
  std::vector<indicators::Tally> before;  // the whole year before
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::read_figure_trend
