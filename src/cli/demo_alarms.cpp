#include "cli/demo_alarms.hpp"

#include <algorithm>

#include "app/open_duties.hpp"
#include "app/raise_alarms.hpp"
#include "app/read_alarms.hpp"
#include "app/see_alarms.hpp"

namespace hd::cli {
namespace {

constexpr int first_look = 8;  // in the morning and after noon
constexpr int second_look = 14;
constexpr int look_minute = 20;

Moment next_look(Moment after) {
  const CivilDate day = after.local_date();
  for (const int hour : {first_look, second_look}) {
    const Moment look = Moment::local(day, hour, look_minute);
    if (look > after) return look;
  }
  return Moment::local(day.plus_days(1), first_look, look_minute);
}

std::vector<domain::AlarmId> unseen_by(const app::read_alarms::Output& page) {
  std::vector<domain::AlarmId> ids;
  for (const auto& line : page.lines) {
    const bool is_news = std::ranges::any_of(line.told, [&](const auto& one) {
      return one.member.id == page.reader && !one.told.seen_at;
    });
    if (is_news) ids.push_back(line.alarm.id);
  }
  return ids;
}

}  // namespace

Result<Done> DemoAlarms::run_jobs(Moment at) {
  world_.clock.set(at);
  ran_at_ = at;
  for (bool is_more = true; is_more;) {
    HD_TRY(const auto raised, app::raise_alarms::run(world_.desk()));
    is_more = raised.is_more;
  }
  return Done{};
}

// Of what is owed now, the first telling that still lies ahead.
Result<std::optional<Moment>> DemoAlarms::next_planned(Moment until) {
  const app::Services desk = world_.desk();
  const Moment horizon = alarms::horizon(until, desk.province.alarm_ladder(), desk.law.calendar());
  return desk.store.read([&](ports::Records& records) -> Result<std::optional<Moment>> {
    app::OpenDuties duties(desk, records);
    HD_TRY(const auto open, duties.up_to(horizon));
    std::optional<Moment> next;
    for (const alarms::OpenDuty& duty : open) {
      for (const alarms::Telling& telling : duty.tellings) {
        const bool is_ahead = telling.at > ran_at_ && telling.at <= until;
        if (is_ahead && (!next || telling.at < *next)) next = telling.at;
      }
    }
    return next;
  });
}

Result<Done> DemoAlarms::let_officers_look(Moment at) {
  world_.clock.set(at);
  for (const std::string& code : people_.codes()) {
    const app::Caller& caller = people_.officer(code).caller;
    app::read_alarms::Input page;
    do {
      HD_TRY(const auto read, app::read_alarms::run(world_.desk(), caller, page));
      HD_CHECK(app::see_alarms::run(world_.desk(), caller, {unseen_by(read)}));
      page.cursor = read.next_cursor;
    } while (!page.cursor.empty());
  }
  return Done{};
}

Result<Done> DemoAlarms::up_to(Moment until) {
  if (until < from_) return Done{};
  HD_CHECK(run_jobs(std::max(world_.clock.now(), from_)));
  for (;;) {
    const Moment look = next_look(looks_at_);
    HD_TRY(const auto next, next_planned(std::min(until, look)));
    if (next) {
      HD_CHECK(run_jobs(*next));
    } else if (look <= until) {
      HD_CHECK(let_officers_look(look));
      looks_at_ = look;
    } else {
      return Done{};
    }
  }
}

}  // namespace hd::cli
