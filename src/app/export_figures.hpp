// The figures as tables to take along: on record before they leave.
#pragma once

#include "app/break_down_figure.hpp"
#include "app/read_counted_leads.hpp"
#include "app/read_figure_trend.hpp"
#include "app/read_indicators.hpp"

namespace hd::app::export_figures {

// More leads than this are not put into one file: the question must be narrowed.
inline constexpr std::size_t most_leads = 100'000;

struct Input {
  FigureQuestion question;
  indicators::Pick pick;
};

struct Output {
  read_indicators::Output figures;
  read_figure_trend::Output trend;
  std::vector<break_down_figure::Output> splits;  // by each dimension
  read_counted_leads::Output leads;               // all of them
};

// Errors: invalid_input when there are more leads than go into one file.
Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::export_figures
