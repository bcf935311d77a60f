// Who was told of what and when. An empty cell says when it will be filled.
#include <array>

#include "http/views.hpp"

namespace hd::http {
namespace {

using app::read_alarms::Line;
using law::LadderStep;
using law::LadderUnit;
using law::Rung;

constexpr std::int64_t punctual_seconds = 5 * 60;

DueFacts facts_of(const ViewContext& context, const Line& line) {
  const ports::Alarm& alarm = line.alarm;
  DueFacts facts;
  facts.due_at = alarm.duty.key.due_at;
  facts.is_hour_limit = alarm.duty.is_hour_limit;
  facts.limit_hours = (alarm.duty.key.due_at.seconds - alarm.duty.started_at.seconds) / 3600;
  facts.done_at = alarm.closed_at;
  facts.is_at_once = is_at_once(context, alarm.duty.key.code);
  if (line.due) facts.certain_at = line.due->certain_at;
  return facts;
}

// "14:00" today, "07:00 2/11" on another day.
std::string brief_moment(const Speech& speech, Moment moment) {
  const std::string clock = clock_words(moment);
  if (moment.local_date() == speech.now.local_date()) return clock;
  return clock + ' ' + short_plain_date_words(speech, moment.local_date());
}

// With the moment it should have been told, when the program was off then.
std::string told_words(const Speech& speech, const ports::Told& told) {
  const std::string words = brief_moment(speech, told.told_at);
  if (told.told_at.seconds - told.planned_at.seconds < punctual_seconds) return words;
  return speech.say("desk.alarm.told_late", {words, brief_moment(speech, told.planned_at)});
}

Json recipient_view(const Speech& speech, const app::read_alarms::Recipient& one, bool is_closed) {
  const ports::Told& told = one.told;
  Json view;
  view.set("name", one.member.name);
  view.set("words", told_words(speech, told));
  view.set("mail_words",
           told.mailed_at ? speech.say("desk.alarm.mailed", {brief_moment(speech, *told.mailed_at)})
                          : std::string());
  view.set("seen_words", told.seen_at
                             ? speech.say("desk.alarm.seen", {brief_moment(speech, *told.seen_at)})
                             : std::string());
  view.set("is_over", told.ended_at.has_value() && !is_closed);
  return view;
}

std::string empty_words(const Speech& speech, const Line& line, Rung rung) {
  if (line.alarm.closed_at) return speech.say("desk.alarm.not_needed");
  const Moment at = line.planned.at(static_cast<std::size_t>(rung));
  if (at <= speech.now) return speech.say("desk.alarm.telling_now");
  if (at.local_date() == speech.now.local_date())
    return speech.say("desk.alarm.told_today", {clock_words(at)});
  return speech.say("desk.alarm.told_on",
                    {clock_words(at), short_date_words(speech, at.local_date())});
}

Json rung_view(const Speech& speech, const Line& line, Rung rung) {
  Json told(Json::Array{});
  for (const auto& one : line.told) {
    if (one.told.rung != rung) continue;
    told.push(recipient_view(speech, one, line.alarm.closed_at.has_value()));
  }
  Json view;
  view.set("words", told.as_array()->empty() ? empty_words(speech, line, rung) : "");
  view.set("told", std::move(told));
  return view;
}

std::string title_of(const ViewContext& context, const Line& line) {
  const std::string& code = line.alarm.duty.key.code;
  if (code == alarms::accept_handover) {
    return context.speech.say(
        line.of_case ? "desk.alarm.accept_case" : "desk.alarm.accept_handover", {line.giver.name});
  }
  if (code == alarms::read_answer) return context.speech.say("desk.alarm.read_answer");
  if (line.paper) {
    const std::string what = label(context, "notice", domain::name_of(*line.paper));
    return context.speech.say("desk.alarm." + code, {what});
  }
  if (line.exact) return line.exact->label.text(context.speech.language);
  return rule_label(context, code, line.agency.kind, line.lead_state);
}

// Of a duty that fell away since, what its rule alone says.
Sureness sureness_of(const ViewContext& context, const Line& line) {
  if (line.due) return {line.due->is_draft, line.due->is_provisional};
  return {is_draft_rule(context, line.alarm.duty.key.code, line.agency.kind), false};
}

std::string due_words_of(const Speech& speech, const DueFacts& facts) {
  if (facts.is_at_once) return speech.say("desk.due.since", {moment_words(speech, facts.due_at)});
  return facts.is_hour_limit ? moment_words(speech, facts.due_at)
                             : date_words(speech, facts.last_day());
}

// "chỉ có 2 người để báo", where what is late cannot be known to three.
std::string few_words(const Speech& speech, const Line& line) {
  const auto people = static_cast<std::int64_t>(line.people_to_tell);
  const bool is_enough = line.people_to_tell >= alarms::people_who_must_know;
  return is_enough || line.alarm.closed_at ? std::string()
                                           : speech.count("desk.alarm.few_people", people);
}

bool is_mine_unseen(const Line& line, domain::MemberId me) {
  for (const auto& one : line.told) {
    if (one.told.member_id == me && !one.told.seen_at) return true;
  }
  return false;
}

Json line_view(const ViewContext& context, domain::MemberId me, const Line& line) {
  const Speech& speech = context.speech;
  const DueFacts facts = facts_of(context, line);
  Json view;
  view.set("id", line.alarm.id.text());
  view.set("lead_id", line.may_read_lead ? Json(line.alarm.duty.key.lead_id.text()) : Json());
  view.set("case_id", line.may_read_case ? Json(line.of_case->id.text()) : Json());
  view.set("number", line.of_case ? line.of_case->number : line.number);
  view.set("title", title_of(context, line));
  view.set("agency_name", line.agency.name);
  view.set("sign", name_of(sign_of(speech, facts)));
  view.set("words", line.alarm.closed_at ? speech.say("desk.alarm.closed",
                                                      {brief_moment(speech, *line.alarm.closed_at)})
                                         : remaining_words(speech, facts));
  view.set("due_words", due_words_of(speech, facts));
  set_sureness(context, sureness_of(context, line), facts, view);
  for (const Rung rung : law::all_rungs) {
    view.set(law::name_of(rung), rung_view(speech, line, rung));
  }
  view.set("few_words", few_words(speech, line));
  view.set("is_mine_unseen", is_mine_unseen(line, me));
  return view;
}

std::string step_words(const Speech& speech, const LadderStep& step) {
  const Moment clock = Moment::local({}, step.clock_minutes / 60, step.clock_minutes % 60);
  const std::string value = number_words(speech, step.value);
  switch (step.unit) {
    case LadderUnit::working_days_before:
      return speech.say("desk.ladder.before",
                        {speech.count("desk.working_days", step.value), clock_words(clock)});
    case LadderUnit::days_after:
      if (step.value == 0) return speech.say("desk.ladder.on_the_day", {clock_words(clock)});
      return speech.say("desk.ladder.days_after",
                        {speech.count("desk.days", step.value), clock_words(clock)});
    case LadderUnit::percent:
      return speech.say("desk.ladder.percent", {value});
    case LadderUnit::minutes_after:
      if (step.value == 0) return speech.say("desk.ladder.on_the_minute");
      return speech.say("desk.ladder.minutes_after", {speech.count("desk.minutes", step.value)});
  }
  return {};
}

// The ladder in words, as the data of the province has it.
Json ladder_view(const ViewContext& context) {
  const Speech& speech = context.speech;
  const law::AlarmLadder& ladder = context.province.alarm_ladder();
  const auto sentence = [&](std::string_view key, const std::array<LadderStep, 3>& steps) {
    return speech.say(key, {step_words(speech, steps[0]), step_words(speech, steps[1]),
                            step_words(speech, steps[2])});
  };
  Json lines(Json::Array{});
  lines.push(sentence("desk.ladder.days", ladder.day));
  lines.push(sentence("desk.ladder.hours", ladder.hour));
  lines.push(speech.say("desk.ladder.inner",
                        {speech.count("desk.hours", ladder.accept_hours),
                         speech.count("desk.working_days", ladder.read_working_days),
                         speech.count("desk.working_days", ladder.confirm_working_days),
                         speech.count("desk.working_days", ladder.answer_working_days)}));
  lines.push(speech.say("desk.ladder.three"));
  return lines;
}

}  // namespace

Json alarms_view(const ViewContext& context, bool sends_mail,
                 const app::read_alarms::Output& output) {
  Json rows(Json::Array{});
  for (const Line& line : output.lines) rows.push(line_view(context, output.reader, line));
  Json view;
  view.set("rows", std::move(rows));
  view.set(
      "counts",
      Json().set("open", output.open).set("unseen", output.unseen).set("closed", output.closed));
  view.set("mail", Json().set("is_on", sends_mail).set("address", output.mail_address));
  view.set("ladder_words", ladder_view(context));
  view.set("next_cursor", text_or_null(output.next_cursor));
  return view;
}

}  // namespace hd::http
