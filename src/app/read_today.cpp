#include "app/read_today.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "app/exact_rules.hpp"
#include "app/first_dues.hpp"
#include "app/lead_lines.hpp"
#include "app/read_alarms.hpp"
#include "app/today_fresh.hpp"
#include "app/today_scope.hpp"

namespace hd::app::read_today {
namespace {

constexpr int coming_days = 14;
constexpr int task_rows = 50;

// The colleague who is away and whose lead this is.
Result<std::optional<domain::Member>> stood_in_for(ports::Records& records,
                                                   const access::Actor& actor,
                                                   const domain::Lead& lead) {
  std::optional<domain::Member> absent;
  const bool is_own = lead.investigator_id.is_none() || lead.investigator_id == actor.member_id;
  if (is_own || !access::hands_of(actor).contains(lead.investigator_id)) return absent;
  HD_TRY(absent, records.people().member(lead.investigator_id));
  return absent;
}

// The first tasks of a span, and how many it has in all, by one query.
Result<Tasks> tasks_of(const Services& services, ports::Records& records, const Caller& caller,
                       const ports::OpenDues& wanted) {
  Tasks tasks;
  HD_TRY(const auto dues, first_dues(records, wanted, task_rows));
  std::set<domain::LeadId> ids;
  for (const domain::DueDate& due : dues) ids.insert(due.lead_id);
  HD_TRY(const auto leads, records.leads().find(ids));
  HD_TRY(const auto back, returned(records, leads));
  ExactRules rules(services, records);
  for (const domain::DueDate& due : dues) {
    const domain::Lead& lead = leads.at(due.lead_id);
    Task task{lead, due, {}, {}};
    if (is_case_rule(due.rule)) {
      HD_TRY(task.of_case, records.cases().of_lead(due.lead_id));
      if (!task.of_case) continue;
      HD_TRY(const bool is_read, reads(records, caller.actor, *task.of_case));
      if (!is_read) continue;
    } else {
      HD_TRY(const bool is_theirs, may_read(records, caller, lead));
      if (!is_theirs) continue;
    }
    ++tasks.total;
    if (const auto at = back.find(lead.id); at != back.end()) {
      task.returned_by = at->second.returned_by;
      task.return_reason = at->second.return_reason;
    }
    HD_TRY(task.holder, records.people().agency(lead.agency_id));
    HD_TRY(task.exact, rules.behind({due.lead_id, due.rule, due.agency_id, due.due_at}));
    HD_TRY(task.in_place_of, stood_in_for(records, caller.actor, lead));
    tasks.first.push_back(std::move(task));
  }
  if (dues.size() < task_rows) return tasks;
  HD_TRY(const auto by_day, records.leads().count_open_dues(wanted));
  tasks.total = 0;
  for (const auto& [day, count] : by_day) tasks.total += count;
  return tasks;
}

// The same of everybody whose tasks these are.
Result<Tasks> tasks_within(const Services& services, ports::Records& records, const Caller& caller,
                           ports::OpenDues wanted) {
  Tasks all;
  for (const auto& member : whose(caller.actor)) {
    wanted.investigator = member;
    HD_TRY(Tasks some, tasks_of(services, records, caller, wanted));
    std::ranges::move(some.first, std::back_inserter(all.first));
    all.total += some.total;
  }
  std::ranges::stable_sort(all.first, {}, [&](const Task& task) {
    const bool is_last = std::ranges::count(wanted.rules, task.due.rule) > 0;
    return std::pair(is_last, task.due.due_at);
  });
  return all;
}

Result<Done> fill_tasks(const Services& services, ports::Records& records, const Caller& caller,
                        Output& out) {
  const CivilDate today = out.now.local_date();
  // A day limit ends at 24:00 of its last day, CPC 134(1).
  const Moment end_of_today = Moment::local(today.plus_days(1), 0, 0);
  const Moment end = Moment::local(today.plus_days(coming_days), 0, 0);
  const auto reader = due_reader(caller.actor);
  const auto span = [&](std::optional<Moment> after, Moment until) {
    return ports::OpenDues{caller.actor.agency_id, std::nullopt, after, until, {}, false, reader};
  };
  ports::OpenDues late = span({}, out.now);
  late.rules = unsure_at_once(services.law);
  HD_TRY(out.late, tasks_within(services, records, caller, std::move(late)));
  HD_TRY(out.due_today, tasks_within(services, records, caller, span(out.now, end_of_today)));
  HD_TRY(out.coming, tasks_within(services, records, caller, span(end_of_today, end)));
  for (const auto& member : whose(caller.actor)) {
    ports::OpenDues wanted = span(out.now, end);
    wanted.investigator = member;
    HD_TRY(const auto by_day, records.leads().count_open_dues(wanted));
    for (const auto& [day, count] : by_day) out.due_by_day[day] += count;
  }
  return Done{};
}

Result<Done> fill_counts(ports::Records& records, const Caller& caller, Output& out) {
  ports::LeadFilter mine;
  mine.holder = caller.actor.agency_id;
  mine.states = {domain::LeadState::verifying, domain::LeadState::proposed};
  for (const auto& member : whose(caller.actor)) {
    mine.investigator = member;
    HD_TRY(const std::int64_t count, records.leads().count(mine));
    out.lead_count += count;
  }
  HD_TRY(out.alarm_count, read_alarms::count_open(records, caller.actor));
  if (!access::decides(caller.actor)) return Done{};
  HD_TRY(const auto colleagues, colleagues_of(records, caller.actor.agency_id));
  for (const Colleague& colleague : colleagues) {
    const bool waits = !colleague.has_keys && !colleague.member.must_change_password &&
                       colleague.member.id != caller.actor.member_id;
    if (waits) out.waiting_for_keys.push_back(colleague.member);
  }
  return Done{};
}

void fill_week(const calendar::Calendar& calendar, Output& out) {
  const CivilDate today = out.now.local_date();
  const CivilDate monday = today.plus_days(1 - static_cast<int>(today.weekday()));
  for (int i = 0; i < 7; ++i) {
    Day day;
    day.date = monday.plus_days(i);
    day.info = calendar.day_info(day.date);
    day.is_working = calendar.is_working_day(day.date);
    const auto due = out.due_by_day.find(day.date);
    if (due != out.due_by_day.end()) day.due_count = static_cast<int>(due->second);
    out.week.push_back(std::move(day));
  }
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller) {
  HD_CHECK(authorise(caller.actor, access::Action::read_today));
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    Output out;
    out.now = services.clock.now();
    HD_TRY(out.own, records.people().agency(caller.actor.agency_id));
    HD_CHECK(fill_tasks(services, records, caller, out));
    HD_TRY(out.asks, extension_asks(services, records, caller));
    TodayFresh fresh(services, records, caller);
    HD_CHECK(fresh.fill(out));
    HD_CHECK(fill_counts(records, caller, out));
    fill_week(services.law.calendar(), out);
    return out;
  });
}

}  // namespace hd::app::read_today
