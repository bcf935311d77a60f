#include "app/break_down_figure.hpp"

#include <algorithm>

#include "app/timetable.hpp"

namespace hd::app::break_down_figure {
namespace {

std::int32_t missing_of(const Line& line) { return line.tally.denominator - line.tally.numerator; }

Result<Done> name_agencies(const Services& services, std::vector<Line>& lines) {
  HD_TRY(const AgencyMap agencies,
         services.store.read([](ports::Records& records) { return agencies_by_id(records); }));
  for (Line& line : lines) line.agency_name = agency_name(agencies, line.text);
  return Done{};
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const FigureScene scene, figure_scene(services, caller, input.question));
  const indicators::Names& names = scene.facts->names(input.by);
  const auto tallies = indicators::breakdown(*scene.facts, scene.period, input.question.narrowing,
                                             {input.measure, input.by});
  Output out{scene.period, {}};
  for (std::size_t key = 0; key < tallies->size(); ++key) {
    const indicators::Tally& tally = (*tallies)[key];
    if (tally.denominator == 0) continue;
    out.lines.push_back({names.text(static_cast<indicators::Key>(key)), {}, tally});
  }
  std::stable_sort(out.lines.begin(), out.lines.end(), [](const Line& a, const Line& b) {
    if (missing_of(a) != missing_of(b)) return missing_of(a) > missing_of(b);
    return a.tally.denominator > b.tally.denominator;
  });
  if (input.by == indicators::Dimension::agency) HD_CHECK(name_agencies(services, out.lines));
  return out;
}

}  // namespace hd::app::break_down_figure
