#include "cli/demo_tips.hpp"

#include <algorithm>
#include <deque>

#include "base/embedded.hpp"
#include "cli/demo_course.hpp"

namespace hd::cli {
namespace {

Result<CsvTable> tips_table() {
  for (const EmbeddedFile& file : hd_demo_files()) {
    if (file.name == "tips.csv") return CsvTable::parse(file.content, file.name);
  }
  return fail(ErrorCode::internal, "demo/tips.csv is not embedded");
}

}  // namespace

Result<Done> play_demo_tips(DemoWorld& world, const DemoPeople& people, Moment now) {
  HD_TRY(const CsvTable tips, tips_table());
  std::deque<DemoCourse> courses;
  std::vector<DemoStep> steps;
  for (std::size_t row = 0; row < tips.size(); ++row) {
    DemoCourse& course = courses.emplace_back(world, people, tips, row);
    for (DemoStep& step : course.steps(now)) steps.push_back(std::move(step));
  }
  std::stable_sort(steps.begin(), steps.end(),
                   [](const DemoStep& a, const DemoStep& b) { return a.at < b.at; });
  for (const DemoStep& step : steps) {
    world.clock.set(step.at);
    HD_CHECK(step.act());
  }
  world.clock.set(now);
  return world.run_jobs();
}

}  // namespace hd::cli
