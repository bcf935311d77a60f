// By what figures can be narrowed: the agencies, communes, articles, sources and channels of leads.
#pragma once

#include "app/authorise.hpp"

namespace hd::app::read_figure_choices {

struct Choice {
  std::string text;         // of the dimension, empty: not known
  std::string agency_name;  // of an agency
};

struct Output {
  std::array<std::vector<Choice>, indicators::dimension_count> choices;
};

Result<Output> run(const Services& services, const Caller& caller);

}  // namespace hd::app::read_figure_choices
