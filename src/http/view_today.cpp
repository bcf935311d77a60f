#include "http/view_today.hpp"

namespace hd::http {
namespace {

using Today = app::read_today::Output;
using app::read_today::Task;

// What one does about it: at the duty desk before it is classified, on the lead's page afterwards.
Json action_view(const ViewContext& context, const Task& task) {
  const bool is_at_desk = task.lead.state == domain::LeadState::received || task.returned_by;
  Json action;
  action.set("label", label(context, "task",
                            is_at_desk     ? "classify"
                            : task.of_case ? "see_case"
                                           : "see"));
  action.set("href_kind", is_at_desk ? "duty" : task.of_case ? "case" : "lead");
  return action;
}

// Beside a date that is near stands the date in full; beside a later one what is left.
std::string caption_of(const ViewContext& context, const DueFacts& facts) {
  const Speech& speech = context.speech;
  if (facts.is_at_once) return speech.say("desk.due.since", {moment_words(speech, facts.due_at)});
  const bool is_near = speech.now >= facts.due_at || facts.last_day() == speech.now.local_date();
  if (!is_near) return remaining_words(speech, facts);
  const std::string date = facts.is_hour_limit ? moment_words(speech, facts.due_at)
                                               : date_words(speech, facts.last_day());
  return speech.say("desk.task.limit", {date});
}

// As the row of the law says that it rests on, not another one of the same id.
std::string title_of(const ViewContext& context, const Task& task, const domain::Agency& own) {
  if (task.exact) return task.exact->label.text(context.speech.language);
  return rule_label(context, task.due.rule, own.kind, task.lead.state);
}

std::string citation_of(const ViewContext& context, const Task& task, const domain::Agency& own) {
  if (!task.exact || task.exact->citations.empty())
    return rule_citation(context, task.due.rule, own.kind, task.lead.state);
  return task.exact->citations.front().text(context.speech.language);
}

Json task_view(const ViewContext& context, const Task& task, const domain::Agency& own) {
  const DueFacts facts = facts_of(context, task.due, own);
  Json view;
  view.set("lead_id", task.lead.id.text());
  view.set("number", task.of_case ? task.of_case->number : number_of(task.lead, task.holder, own));
  view.set("case_id", task.of_case ? Json(task.of_case->id.text()) : Json());
  const domain::LeadState state = task.lead.state;
  view.set("due", due_brief_view(context, task.due, own, state));
  view.set("title", title_of(context, task, own));
  std::string caption = caption_of(context, facts);
  const std::string by_law = citation_of(context, task, own);
  if (!by_law.empty()) caption = context.speech.say("desk.task.by_law", {caption, by_law});
  if (task.returned_by) {
    const std::string why = returned_words(context, *task.returned_by, task.return_reason);
    caption = context.speech.say("desk.task.returned", {caption, why});
  }
  view.set("caption", caption);
  view.set("action", action_view(context, task));
  view.set("in_place_of", task.in_place_of ? context.speech.say("desk.in_place_of",
                                                                {person_words(*task.in_place_of)})
                                           : "");
  return view;
}

Json tasks_view(const ViewContext& context, const app::read_today::Tasks& tasks,
                const domain::Agency& own) {
  Json rows(Json::Array{});
  for (const Task& task : tasks.first) rows.push(task_view(context, task, own));
  return rows;
}

// An agreed day ends at midnight, as a day limit does; it is shown by the same signs and never
// among the limits of the law.
Json own_step_view(const ViewContext& context, const app::read_today::OwnStep& step) {
  DueFacts facts;
  facts.due_at = Moment::local(step.due_on.plus_days(1), 0, 0);
  Json view;
  view.set("lead_id", step.lead.id.text());
  view.set("number", step.lead.number);
  view.set("due_day", step.due_on.iso());
  view.set("sign", name_of(sign_of(context.speech, facts)));
  view.set("words", due_words(context.speech, facts));
  view.set("short_words", short_due_words(context.speech, facts));
  return view;
}

Json own_steps_view(const ViewContext& context, const Today& output) {
  Json rows(Json::Array{});
  for (const auto& step : output.own_steps) rows.push(own_step_view(context, step));
  return rows;
}

// "ba việc", in words up to ten.
std::string counted(const Speech& speech, std::string_view thing, std::int64_t count) {
  const std::string number = count <= 10 ? speech.say("desk.number." + std::to_string(count))
                                         : number_words(speech, count);
  const std::string key = "desk.today." + std::string(thing) + (count == 1 ? ".one" : ".many");
  return speech.say(key, {number});
}

// "Một việc quá hạn, ba việc đến hạn hôm nay, bốn điều mới."
std::string summary_of(const Speech& speech, const Today& output, const FreshRows& fresh) {
  std::string words;
  const auto add = [&](std::string_view thing, std::int64_t count) {
    if (count == 0) return;
    if (!words.empty()) words += ", ";
    words += counted(speech, thing, count);
  };
  add("late", output.late.total + fresh.late);
  add("due", output.due_today.total);
  add("fresh", fresh.total);
  if (words.empty()) return speech.say("desk.today.nothing");
  return sentence_case(std::move(words)) + '.';
}

std::string off_name(const ViewContext& context, const calendar::DayInfo& info) {
  if (!info.name.empty()) return context.speech.say("holiday." + info.name);
  return context.speech.say("calendar.day." + std::string(calendar::name_of(info.kind)));
}

Json week_view(const ViewContext& context, const Today& output) {
  Json week(Json::Array{});
  for (const auto& day : output.week) {
    Json row;
    row.set("day", day.date.iso());
    row.set("weekday", short_weekday_words(context.speech, day.date));
    row.set("is_off", !day.is_working);
    row.set("off_name", day.is_working ? "" : off_name(context, day.info));
    row.set("due_count", day.due_count);
    row.set("is_today", day.date == output.now.local_date());
    week.push(std::move(row));
  }
  return week;
}

// "Ngày Văn hóa Việt Nam 24/11" without its date, which stands before it.
std::string name_beside_date(const ViewContext& context, const app::read_today::Day& day) {
  std::string name = off_name(context, day.info);
  const std::string date = ' ' + short_plain_date_words(context.speech, day.date);
  if (name.ends_with(date)) name.resize(name.size() - date.size());
  return name;
}

// The days off of this week that are no ordinary weekend, and the Saturday that is worked.
std::string off_note(const ViewContext& context, const Today& output) {
  std::string note;
  for (const auto& day : output.week) {
    const auto kind = day.info.kind;
    const bool is_plain =
        kind == calendar::DayKind::working_day || kind == calendar::DayKind::weekend;
    if (is_plain) continue;
    if (!note.empty()) note += ' ';
    note += context.speech.say(day.is_working ? "desk.today.worked_note" : "desk.today.off_note",
                               {sentence_case(short_date_words(context.speech, day.date)),
                                name_beside_date(context, day)});
  }
  return note;
}

Json waiting_view(const ViewContext& context, const Today& output) {
  Json waiting(Json::Array{});
  if (output.waiting_for_acceptance > 0) {
    waiting.push(Json()
                     .set("label", context.speech.say("desk.today.waiting_for_acceptance"))
                     .set("count", output.waiting_for_acceptance));
  }
  return waiting;
}

}  // namespace

Json today_view(const ViewContext& context, const Today& output) {
  const CivilDate today = output.now.local_date();
  FreshRows fresh = fresh_rows(context, output);
  Json members(Json::Array{});
  for (const domain::Member& member : output.waiting_for_keys) members.push(member_view(member));
  // What is about an identity runs out within minutes.
  const auto identity = static_cast<std::int64_t>(output.identity.size());
  Json view;
  view.set("date", today.iso());
  view.set("date_words", sentence_case(date_words(context.speech, today)));
  view.set("summary", summary_of(context.speech, output, fresh));
  view.set("late", tasks_view(context, output.late, output.own));
  view.set("due_today", tasks_view(context, output.due_today, output.own));
  view.set("coming", tasks_view(context, output.coming, output.own));
  view.set("totals", Json()
                         .set("late", output.late.total)
                         .set("due_today", output.due_today.total)
                         .set("coming", output.coming.total)
                         .set("asks", output.asks.total)
                         .set("fresh", fresh.total));
  view.set("asks", asks_view(context, output));
  view.set("own_steps", own_steps_view(context, output));
  view.set("fresh", std::move(fresh.rows));
  view.set("week", week_view(context, output));
  view.set("off_note", off_note(context, output));
  view.set("waiting", waiting_view(context, output));
  view.set("waiting_for_keys", std::move(members));
  view.set("counts",
           Json()
               .set("today", output.late.total + fresh.late + output.due_today.total + identity)
               .set("duty", output.unclassified_count)
               .set("notices", output.paper_count)
               .set("leads", output.lead_count)
               .set("alarms", output.alarm_count));
  return view;
}

}  // namespace hd::http
