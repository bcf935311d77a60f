#include "app/read_today.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "access/parts.hpp"
#include "app/first_dues.hpp"
#include "app/read_alarms.hpp"
#include "app/read_queue.hpp"

namespace hd::app::read_today {
namespace {

using domain::LeadState;

constexpr int coming_days = 14;
constexpr int first_rows = 10;
constexpr int task_rows = 50;
constexpr int most_counted = 2'000;

// Whose due dates these are: an investigator sees their own and those of the colleagues they stand
// in for, who decides sees the agency's.
using Whose = std::vector<std::optional<domain::MemberId>>;
Whose whose(const access::Actor& actor) {
  const bool is_plain_investigator = access::has(actor, domain::Function::investigator) &&
                                     !access::takes_in(actor) &&
                                     actor.agency_kind != domain::AgencyKind::procuracy;
  if (!is_plain_investigator) return {std::nullopt};
  const auto hands = access::hands_of(actor);
  return {hands.begin(), hands.end()};
}

// Whoever is on duty sees what the agency owes, but no case.
bool reads(const access::Actor& actor, const domain::CriminalCase& file) {
  const access::CaseFacts facts{file.state, file.agency_id, file.investigator_id};
  return access::decide(actor, access::Action::read_case, facts).is_allowed;
}

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

// What this person cannot open is no work of theirs: the duty desk does not follow what the
// investigators do.
Result<bool> may_read(ports::Records& records, const Caller& caller, const domain::Lead& lead) {
  access::LeadFacts facts;
  if (lead.agency_id == caller.actor.agency_id) {
    facts.state = lead.state;
    facts.holder = lead.agency_id;
    facts.holder_kind = caller.actor.agency_kind;
    facts.investigator = lead.investigator_id;
  } else {
    HD_TRY(const LeadScene scene, load_scene(records, lead.id));
    facts = scene.facts();
  }
  return access::sees(caller.actor, access::Part::course, facts).is_allowed;
}

// The first tasks of a span, and how many it has in all. Of what somebody may see in part only the
// part is counted.
Result<Tasks> tasks_of(ports::Records& records, const Caller& caller,
                       const ports::OpenDues& wanted) {
  Tasks tasks;
  // Whoever sees only a part of what the agency owes is told how many of that there are.
  const bool sees_all = wanted.investigator || access::decides(caller.actor);
  const int most = sees_all ? task_rows : most_counted;
  HD_TRY(const auto dues, first_dues(records, wanted, most));
  std::set<domain::LeadId> ids;
  for (const domain::DueDate& due : dues) ids.insert(due.lead_id);
  HD_TRY(const auto leads, records.leads().find(ids));
  HD_TRY(const auto back, returned(records, leads));
  for (const domain::DueDate& due : dues) {
    const domain::Lead& lead = leads.at(due.lead_id);
    Task task{lead, due, {}};
    if (const auto at = back.find(lead.id); at != back.end()) {
      task.returned_by = at->second.returned_by;
      task.return_reason = at->second.return_reason;
    }
    if (is_case_rule(due.rule)) {
      HD_TRY(task.of_case, records.cases().of_lead(due.lead_id));
      if (!task.of_case || !reads(caller.actor, *task.of_case)) continue;
    } else {
      HD_TRY(const bool is_theirs, may_read(records, caller, lead));
      if (!is_theirs) continue;
    }
    HD_TRY(task.holder, records.people().agency(lead.agency_id));
    HD_TRY(task.in_place_of, stood_in_for(records, caller.actor, lead));
    tasks.first.push_back(std::move(task));
  }
  tasks.total = static_cast<std::int64_t>(tasks.first.size());
  if (tasks.first.size() > task_rows) tasks.first.resize(task_rows);
  if (!sees_all || dues.size() < task_rows) return tasks;
  HD_TRY(const auto by_day, records.leads().count_open_dues(wanted));
  tasks.total = 0;
  for (const auto& [day, count] : by_day) tasks.total += count;
  return tasks;
}

// The same of everybody whose tasks these are.
Result<Tasks> tasks_within(ports::Records& records, const Caller& caller, ports::OpenDues wanted) {
  Tasks all;
  for (const auto& member : whose(caller.actor)) {
    wanted.investigator = member;
    HD_TRY(Tasks some, tasks_of(records, caller, wanted));
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
  const auto span = [&](std::optional<Moment> after, Moment until) {
    return ports::OpenDues{caller.actor.agency_id, std::nullopt, after, until, {}, false};
  };
  ports::OpenDues late = span({}, out.now);
  late.rules = unsure_at_once(services.law);
  HD_TRY(out.late, tasks_within(records, caller, std::move(late)));
  HD_TRY(out.due_today, tasks_within(records, caller, span(out.now, end_of_today)));
  HD_TRY(out.coming, tasks_within(records, caller, span(end_of_today, end)));
  for (const auto& member : whose(caller.actor)) {
    ports::OpenDues wanted = span(out.now, end);
    wanted.investigator = member;
    HD_TRY(const auto by_day, records.leads().count_open_dues(wanted));
    for (const auto& [day, count] : by_day) out.due_by_day[day] += count;
  }
  return Done{};
}

Result<std::vector<domain::Lead>> first_of(ports::Records& records,
                                           const ports::LeadFilter& filter) {
  HD_TRY(ports::LeadPage page, records.leads().list(filter, {}, first_rows));
  return std::move(page.leads);
}

Result<Done> fill_own_steps(ports::Records& records, const Caller& caller, Output& out) {
  const CivilDate until = out.now.local_date().plus_days(coming_days);
  HD_TRY(const auto steps, records.parts().owed_by(caller.actor.member_id, until));
  for (const domain::LeadPart& step : steps) {
    HD_TRY(domain::Lead lead, records.leads().find(step.lead_id));
    const bool is_theirs =
        lead.agency_id == caller.actor.agency_id && domain::is_being_settled(lead.state);
    if (is_theirs) out.own_steps.push_back({std::move(lead), *step.due_on});
  }
  return Done{};
}

Result<Done> fill_mentions(ports::Records& records, const Caller& caller, Output& out) {
  HD_TRY(const auto unread, records.parts().unread(caller.actor.member_id));
  for (const domain::Mention& mention : unread) {
    auto scene =
        load_scene_for(records, caller.actor, access::Action::open_casework, mention.lead_id);
    if (!scene && scene.error().code == ErrorCode::not_allowed) continue;  // it went elsewhere
    if (!scene) return fail(scene.error());
    out.mentions.push_back({std::move(scene->lead), mention.at});
  }
  return Done{};
}

Result<Done> fill_answers(ports::Records& records, const Caller& caller,
                          std::optional<domain::MemberId> investigator, Output& out) {
  HD_TRY(const auto unread,
         records.dialogue().unread(caller.actor.agency_id, investigator, task_rows));
  std::set<domain::LeadId> ids;
  for (const ports::UnreadAnswer& answer : unread) ids.insert(answer.lead_id);
  HD_TRY(const auto leads, records.leads().find(ids));
  for (const ports::UnreadAnswer& answer : unread) {
    const domain::Lead& lead = leads.at(answer.lead_id);
    HD_TRY(const bool is_theirs, may_read(records, caller, lead));
    if (is_theirs) out.answers.push_back({lead, answer.received_at});
  }
  return Done{};
}

// A request that is not confirmed either stands among the requests alone.
Result<Done> fill_papers(ports::Records& records, const Caller& caller, Output& out) {
  if (!access::decide(caller.actor, access::Action::read_notices).is_allowed) return Done{};
  const domain::AgencyId own = caller.actor.agency_id;
  std::set<domain::NoticeId> shown;
  const auto first_papers = [&](ports::NoticeState state) -> Result<std::vector<Paper>> {
    std::vector<Paper> papers;
    HD_TRY(const auto page, records.notices().list(own, state, {}, first_rows));
    for (const ports::Notice& notice : page.notices) {
      if (!shown.insert(notice.id).second) continue;
      HD_TRY(domain::Lead lead, records.leads().find(notice.lead_id));
      HD_TRY(domain::Agency sender, records.people().agency(lead.agency_id));
      papers.push_back({notice, std::move(lead), std::move(sender)});
    }
    return papers;
  };
  HD_TRY(out.to_answer, first_papers(ports::NoticeState::to_answer));
  HD_TRY(out.to_confirm, first_papers(ports::NoticeState::waiting));
  for (const auto state : {ports::NoticeState::to_answer, ports::NoticeState::waiting}) {
    HD_TRY(const std::int64_t count, records.notices().count(own, state));
    out.paper_count += count;
  }
  return Done{};
}

Result<Done> fill_new(ports::Records& records, const Caller& caller, Output& out) {
  const access::Actor& actor = caller.actor;
  for (const auto& member : whose(actor)) HD_CHECK(fill_answers(records, caller, member, out));
  if (access::decides(actor)) {
    ports::LeadFilter offered;
    offered.offered_to = actor.agency_id;
    HD_TRY(const auto waiting, first_of(records, offered));
    for (const domain::Lead& lead : waiting) {
      HD_TRY(domain::Agency giver, records.people().agency(lead.agency_id));
      out.to_accept.push_back({lead, std::move(giver)});
    }
    HD_TRY(out.cases_to_accept, cases_to_accept(records, caller, first_rows));
    ports::LeadFilter proposed;
    proposed.holder = actor.agency_id;
    proposed.states = {LeadState::proposed};
    HD_TRY(out.to_decide, first_of(records, proposed));
  }
  if (access::decide(actor, access::Action::read_queue).is_allowed) {
    ports::LeadFilter queue = read_queue::to_classify(caller);
    HD_TRY(out.unclassified, first_of(records, queue));
    HD_TRY(out.unclassified_count, records.leads().count(queue));
    queue.states = {LeadState::offered};  // to others
    HD_TRY(out.waiting_for_acceptance, records.leads().count(queue));
  }
  return Done{};
}

Result<Done> fill_counts(ports::Records& records, const Caller& caller, Output& out) {
  ports::LeadFilter mine;
  mine.holder = caller.actor.agency_id;
  mine.states = {LeadState::verifying, LeadState::proposed};
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
    HD_CHECK(fill_own_steps(records, caller, out));
    HD_CHECK(fill_mentions(records, caller, out));
    HD_CHECK(fill_new(records, caller, out));
    HD_CHECK(fill_papers(records, caller, out));
    HD_TRY(out.identity, identity_tasks(services, records, caller));
    HD_CHECK(fill_counts(records, caller, out));
    fill_week(services.law.calendar(), out);
    return out;
  });
}

}  // namespace hd::app::read_today
