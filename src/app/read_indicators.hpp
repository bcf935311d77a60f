// 100 / 90 / 90 of one year, as the records stood on a day, beside the same days a year before.
#pragma once

#include "app/figure_question.hpp"

namespace hd::app::read_indicators {

using Input = FigureQuestion;

struct Figure {
  indicators::Measure measure = indicators::Measure::classified;
  indicators::Tally now;
  indicators::Tally before;
};

struct Output {
  indicators::Period period;
  std::vector<Figure> figures;  // classified, decided, cleared
  std::vector<int> years;       // that can be asked for, newest first
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

// Reads what changed since the last figures and lists, so that nobody who asks waits for it.
Result<Done> keep_ready(const Services& services);

}  // namespace hd::app::read_indicators
