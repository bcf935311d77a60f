#include "app/read_today.hpp"

#include "app/read_alarms.hpp"

namespace hd::app::read_today {
namespace {

using domain::LeadState;

constexpr int coming_days = 14;
constexpr int first_rows = 10;
constexpr int task_rows = 50;

// Whose due dates these are: an investigator sees their own, who decides sees the agency's.
std::optional<domain::MemberId> only_own(const access::Actor& actor) {
  const bool is_plain_investigator = actor.functions.contains(domain::Function::investigator) &&
                                     !access::decides(actor) &&
                                     !actor.functions.contains(domain::Function::duty_officer);
  if (is_plain_investigator) return actor.member_id;
  return std::nullopt;
}

// The first tasks of a span, and how many it has in all.
Result<Tasks> tasks_of(ports::Records& records, const ports::OpenDues& wanted) {
  Tasks tasks;
  HD_TRY(const auto dues, records.leads().open_dues(wanted, task_rows));
  std::set<domain::LeadId> ids;
  for (const domain::DueDate& due : dues) ids.insert(due.lead_id);
  HD_TRY(const auto leads, records.leads().find(ids));
  for (const domain::DueDate& due : dues) {
    const domain::Lead& lead = leads.at(due.lead_id);
    HD_TRY(domain::Agency holder, records.people().agency(lead.agency_id));
    tasks.first.push_back({lead, due, std::move(holder)});
  }
  tasks.total = static_cast<std::int64_t>(dues.size());
  if (dues.size() < task_rows) return tasks;
  HD_TRY(const auto by_day, records.leads().count_open_dues(wanted));
  tasks.total = 0;
  for (const auto& [day, count] : by_day) tasks.total += count;
  return tasks;
}

Result<Done> fill_tasks(ports::Records& records, const Caller& caller, Output& out) {
  const CivilDate today = out.now.local_date();
  // A day limit ends at 24:00 of its last day, CPC 134(1).
  const Moment end_of_today = Moment::local(today.plus_days(1), 0, 0);
  const Moment end = Moment::local(today.plus_days(coming_days), 0, 0);
  const auto span = [&](std::optional<Moment> after, Moment until) {
    return ports::OpenDues{caller.actor.agency_id, only_own(caller.actor), after, until};
  };
  HD_TRY(out.late, tasks_of(records, span({}, out.now)));
  HD_TRY(out.due_today, tasks_of(records, span(out.now, end_of_today)));
  HD_TRY(out.coming, tasks_of(records, span(end_of_today, end)));
  HD_TRY(out.due_by_day, records.leads().count_open_dues(span(out.now, end)));
  return Done{};
}

Result<std::vector<domain::Lead>> first_of(ports::Records& records,
                                           const ports::LeadFilter& filter) {
  HD_TRY(ports::LeadPage page, records.leads().list(filter, {}, first_rows));
  return std::move(page.leads);
}

Result<Done> fill_new(ports::Records& records, const Caller& caller, Output& out) {
  const access::Actor& actor = caller.actor;
  HD_TRY(const auto unread, records.dialogue().unread(actor.agency_id, only_own(actor), task_rows));
  std::set<domain::LeadId> ids;
  for (const ports::UnreadAnswer& answer : unread) ids.insert(answer.lead_id);
  HD_TRY(const auto leads, records.leads().find(ids));
  for (const ports::UnreadAnswer& answer : unread) {
    out.answers.push_back({leads.at(answer.lead_id), answer.received_at});
  }
  if (access::decides(actor)) {
    ports::LeadFilter offered;
    offered.offered_to = actor.agency_id;
    HD_TRY(const auto waiting, first_of(records, offered));
    for (const domain::Lead& lead : waiting) {
      HD_TRY(domain::Agency giver, records.people().agency(lead.agency_id));
      out.to_accept.push_back({lead, std::move(giver)});
    }
    ports::LeadFilter proposed;
    proposed.holder = actor.agency_id;
    proposed.states = {LeadState::proposed};
    HD_TRY(out.to_decide, first_of(records, proposed));
  }
  if (access::decide(actor, access::Action::read_queue).is_allowed) {
    ports::LeadFilter queue;
    queue.holder = actor.agency_id;
    queue.states = {LeadState::received};
    HD_TRY(out.unclassified, first_of(records, queue));
    HD_TRY(out.unclassified_count, records.leads().count(queue));
    queue.states = {LeadState::offered};
    HD_TRY(out.waiting_for_acceptance, records.leads().count(queue));
  }
  return Done{};
}

Result<Done> fill_counts(ports::Records& records, const Caller& caller, Output& out) {
  ports::LeadFilter mine;
  mine.holder = caller.actor.agency_id;
  mine.states = {LeadState::verifying, LeadState::proposed};
  mine.investigator = only_own(caller.actor);
  HD_TRY(out.lead_count, records.leads().count(mine));
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
    HD_CHECK(fill_tasks(records, caller, out));
    HD_CHECK(fill_new(records, caller, out));
    HD_TRY(out.identity, identity_tasks(services, records, caller));
    HD_CHECK(fill_counts(records, caller, out));
    fill_week(services.law.calendar(), out);
    return out;
  });
}

}  // namespace hd::app::read_today
