#include "cli/demo_tips.hpp"

#include <algorithm>
#include <deque>
#include <iterator>

#include "base/check.hpp"
#include "cli/demo_alarms.hpp"
#include "cli/demo_course.hpp"
#include "cli/demo_dates.hpp"
#include "cli/demo_past.hpp"
#include "cli/demo_table.hpp"
#include "cli/demo_turns.hpp"

namespace hd::cli {
namespace {

using domain::LeadState;

constexpr int days_of_alarms = 21;  // before now, that the job of the alarms has run

// The settlement of a tip by the city's agency, up to the state it shall be in now.
void add_settlement(DemoTip& tip, LeadState state, Moment now) {
  const auto reaches = [&](LeadState wanted) { return state >= wanted; };
  DemoDays& days = tip.days;
  days.accepted = days.received.plus_hours(9);
  if (is_about_child(tip.offence.article)) days.child_heard = days.received.plus_hours(11);
  days.assignment_notified = days.received.plus_hours(30);
  if (state == LeadState::verifying || state == LeadState::proposed) {
    days.worked = days.received.plus_hours(32);
  }
  if (!tip.question.empty()) {
    days.asked = days.received.plus_hours(33);
    days.answered = now.plus_hours(-2);
    return;  // its notice to the procuracy is still due: something for today
  }
  days.procuracy_notified = days.received.plus_hours(52);
  if (!reaches(LeadState::proposed)) return;
  days.reported = now.plus_hours(state == LeadState::proposed ? -5 : -52);
  days.proposed = days.reported->plus_seconds(600);
  if (!reaches(LeadState::opened)) return;
  days.decided = now.plus_hours(-30);
  days.decision_sent = now.plus_hours(-28);
  if (state == LeadState::opened) days.identified = now.plus_hours(-6);
}

domain::DecisionKind decision_for(LeadState state) {
  if (state == LeadState::not_opened) return domain::DecisionKind::not_open;
  if (state == LeadState::suspended) return domain::DecisionKind::suspend;
  return domain::DecisionKind::open;
}

DemoTip tip_of(const CsvTable& tips, std::size_t row, Moment now) {
  const auto cell = [&](std::string_view column) { return tips.cell(row, column); };
  const auto state = domain::parse_code<LeadState>(cell("state"));
  HD_ASSERT(state.has_value());
  DemoTip tip;
  tip.id = cell("id");
  tip.unit = cell("unit");
  tip.is_to_city = cell("to_city") == "1";
  tip.is_passed_on = *state >= LeadState::offered;
  tip.danger = cell("danger");
  tip.place = cell("place");
  tip.ongoing = cell("ongoing");
  tip.who = cell("who");
  tip.story = cell("story");
  tip.offence = {cell("article"), cell("clause")};
  if (tip.offence.article.empty()) tip.offence = {"297", "1"};
  tip.decision = decision_for(*state);
  tip.ground = cell("ground");
  tip.question = cell("question");
  tip.answer = cell("answer");
  tip.note = cell("note");
  tip.days.received = now.plus_hours(-std::stoi(cell("hours_ago")));
  if (*state < LeadState::classified) return tip;
  if (*state == LeadState::not_a_crime) {
    tip.days.opened = tip.days.received.plus_hours(1);
    tip.days.not_a_crime_proposed = tip.days.received.plus_hours(2);
    tip.days.not_a_crime_found = tip.days.received.plus_hours(3);
    return tip;
  }
  tip.days.opened = tip.days.received.plus_hours(2);
  tip.days.classified = tip.days.opened->plus_seconds(900);
  if (*state >= LeadState::verifying) add_settlement(tip, *state, now);
  return tip;
}

}  // namespace

Result<Done> play_demo_tips(DemoWorld& world, const DemoPeople& people, const DemoTime& time) {
  HD_TRY(const CsvTable table, demo_table("tips.csv"));
  HD_TRY(std::vector<DemoTip> tips, demo_past(world, people, time));
  HD_TRY(auto turns, demo_turns(time.now));
  std::ranges::move(turns, std::back_inserter(tips));
  for (std::size_t row = 0; row < table.size(); ++row) {
    tips.push_back(tip_of(table, row, time.now));
  }
  std::deque<DemoCourse> courses;
  std::vector<DemoStep> steps;
  for (DemoTip& tip : tips) {
    DemoCourse& course = courses.emplace_back(world, people, std::move(tip));
    for (DemoStep& step : course.steps(time.now)) steps.push_back(std::move(step));
  }
  std::stable_sort(steps.begin(), steps.end(),
                   [](const DemoStep& a, const DemoStep& b) { return a.at < b.at; });
  DemoAlarms alarms(world, people, time.now.plus_hours(-24 * days_of_alarms));
  for (const DemoStep& step : steps) {
    HD_CHECK(alarms.up_to(step.at));
    world.clock.set(step.at);
    HD_CHECK(step.act());
  }
  HD_CHECK(alarms.up_to(time.now));
  world.clock.set(time.now);
  return world.run_jobs();
}

}  // namespace hd::cli
