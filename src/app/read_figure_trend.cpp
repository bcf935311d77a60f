#include "app/read_figure_trend.hpp"

namespace hd::app::read_figure_trend {

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const FigureScene scene, figure_scene(services, caller, input.question));
  const auto& narrowing = input.question.narrowing;
  const CivilDate year_end = scene.period.first.plus_days(-1);
  const auto before = indicators::year_as_of(year_end.year(), year_end);
  return Output{scene.period, input.measure,
                *indicators::trend(*scene.facts, scene.period, narrowing, input.measure),
                *indicators::trend(*scene.facts, before, narrowing, input.measure)};
}

}  // namespace hd::app::read_figure_trend
