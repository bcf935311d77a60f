#include "app/read_indicators.hpp"

namespace hd::app::read_indicators {

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const FigureScene scene, figure_scene(services, caller, input));
  Output out;
  out.period = scene.period;
  const int this_year = services.clock.now().local_date().year();
  for (int year = this_year; year >= first_figure_year; --year) out.years.push_back(year);
  const auto tallies = indicators::overview(*scene.facts, scene.period, input.narrowing);
  for (const indicators::Measure measure : indicators::measures) {
    const auto at = static_cast<std::size_t>(measure);
    out.figures.push_back({measure, (*tallies)[at], (*tallies)[at + indicators::measures.size()]});
  }
  return out;
}

Result<Done> keep_ready(const Services& services) {
  return services.store.read([](ports::Records& records) -> Result<Done> {
    HD_CHECK(records.indicators().facts());
    HD_CHECK(records.leads().count({}));
    return Done{};
  });
}

}  // namespace hd::app::read_indicators
