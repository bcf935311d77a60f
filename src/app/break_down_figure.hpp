// One figure for each agency, commune, article, source or channel.
#pragma once

#include "app/figure_question.hpp"

namespace hd::app::break_down_figure {

struct Input {
  FigureQuestion question;
  indicators::Measure measure = indicators::Measure::classified;
  indicators::Dimension by = indicators::Dimension::agency;
};

struct Line {
  std::string text;         // of the dimension, empty: not known
  std::string agency_name;  // of an agency
  indicators::Tally tally;
};

struct Output {
  indicators::Period period;
  std::vector<Line> lines;  // most missing first; without those that have no lead in the figure
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::break_down_figure
