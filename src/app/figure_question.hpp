// What the pages of figures are asked: a year, as the records stood on a day, and whose leads.
#pragma once

#include "app/authorise.hpp"
#include "indicators/count.hpp"

namespace hd::app {

inline constexpr int first_figure_year = 2025;  // the first year of Law 53/2024/QH15

struct FigureQuestion {
  std::optional<int> year;         // none: that of the day
  std::optional<CivilDate> as_of;  // none: today
  indicators::Narrowing narrowing;
};

// Errors: invalid_input with the field year or as_of, for a year that nobody counts, a day to come
// and a day before the year.
Result<indicators::Period> period_of(const FigureQuestion& question, CivilDate today);

// The facts and the period that is asked about, for someone who may see figures.
struct FigureScene {
  std::shared_ptr<const indicators::Table> facts;
  indicators::Period period;
};
Result<FigureScene> figure_scene(const Services& services, const Caller& caller,
                                 const FigureQuestion& question);

}  // namespace hd::app
