// A due date of the law room with the reckoning behind it: "vì sao ngày này?".
#include "http/views.hpp"

namespace hd::http {
namespace {

using law::DayNote;

std::string_view kind_of(DayNote note) {
  switch (note) {
    case DayNote::start_not_counted:
    case DayNote::expiry_not_counted:
      return "start";
    case DayNote::counted:
    case DayNote::counted_though_off:
    case DayNote::whole_months:
      return "counted";
    case DayNote::skipped:
      return "skipped";
    case DayNote::off_at_end:
    case DayNote::rolled_over:
      return "rolled";
    case DayNote::same_number:
    case DayNote::end_of_month:
    case DayNote::end:
    case DayNote::rolled_end:
    case DayNote::ordered_end:
      return "end";
  }
  return "counted";
}

// "ngày thứ 1, nghỉ vẫn tính (Ngày Văn hóa Việt Nam 24/11)".
std::string step_words(const ViewContext& context, const law::DayStep& step) {
  const Speech& speech = context.speech;
  std::string key = "law.day." + std::string(law::name_of(step.note));
  if (step.note == DayNote::off_at_end && step.number == 0) key += "_month";  // days have numbers
  std::string words = speech.say(key, {std::to_string(step.number)});
  const bool is_plain = step.day_kind == calendar::DayKind::working_day;
  const bool is_just_weekend = step.day_kind == calendar::DayKind::weekend;
  if (is_plain || is_just_weekend) return words;
  const std::string why =
      step.holiday.empty()
          ? speech.say("calendar.day." + std::string(calendar::name_of(step.day_kind)))
          : speech.say("holiday." + step.holiday);
  return words + " (" + why + ')';
}

Json days_view(const ViewContext& context, const law::Reckoning& reckoning) {
  Json days(Json::Array{});
  for (const law::DayStep& step : reckoning.steps) {
    Json day;
    day.set("day", step.date.iso());
    day.set("weekday", short_weekday_words(context.speech, step.date));
    day.set("words", step_words(context, step));
    day.set("kind", kind_of(step.note));
    days.push(std::move(day));
  }
  return days;
}

std::string date_of(const ViewContext& context, const law::Reckoning& reckoning) {
  return reckoning.is_day_limit ? date_words(context.speech, reckoning.due_day)
                                : moment_words(context.speech, reckoning.due_at);
}

Json beside_view(const ViewContext& context, const law::Alternative& other) {
  const Language language = context.speech.language;
  Json view;
  view.set("label", other.label.text(language));
  view.set("due_day", other.reckoning.due_day.iso());
  view.set("words", date_of(context, other.reckoning) + ", " +
                        context.speech.say("law.beside." + std::string(law::name_of(other.why))));
  view.set("citation", citation_view(other.citation, language));
  return view;
}

std::string length_words(const ViewContext& context, const law::Due& due) {
  constexpr std::string_view units[]{"at_once",      "hours",  "days",
                                     "working_days", "months", "months_of_30_days"};
  return context.speech.say("law.unit." + std::string(units[static_cast<std::size_t>(due.unit)]),
                            {std::to_string(due.value)});
}

std::string start_words(const ViewContext& context, const law::Due& due) {
  const Speech& speech = context.speech;
  if (!due.expiry_of.empty()) return speech.say("law.explain.expiry_of", {due.expiry_of});
  const std::string when = due.started_by.precision == law::Precision::hour
                               ? hour_words(speech, due.started_at)
                               : moment_words(speech, due.started_at);
  return speech.say("law.fact." + std::string(law::name_of(due.started_by.kind))) + ", " + when;
}

// A limit counted backwards moves to the working day before, which is the stricter side.
bool rolls_back(const law::Due& due) { return *due.reckoning.unrolled > due.reckoning.due_day; }

// Length and start, why the rule applies, and what the roll over days off changed.
std::string why_words(const ViewContext& context, const law::Due& due) {
  const Speech& speech = context.speech;
  std::string why =
      speech.say("desk.why.count", {length_words(context, due), start_words(context, due)});
  if (!due.because.empty()) why += ' ' + speech.say("desk.why.because", {speech.say(due.because)});
  if (due.ground) {
    const Language language = speech.language;
    why += ' ' + speech.say("desk.why.ground", {due.ground->label.text(language),
                                                due.ground->citation.text(language)});
  }
  if (due.reckoning.unrolled) {
    const bool is_sure = due.roll_status == law::Status::confirmed;
    const std::string key = rolls_back(due) ? "desk.why.rolled_back" : "desk.why.rolled";
    why += ' ' + speech.say(is_sure ? key : key + "_draft",
                            {date_words(speech, *due.reckoning.unrolled)});
  }
  if (due.reckoning.is_provisional) why += ' ' + speech.say("desk.why.provisional");
  const std::string& note = due.note.text(speech.language);
  if (!note.empty()) why += ' ' + speech.say("desk.why.note", {note});
  return why;
}

std::string_view roll_status_of(const law::Due& due) {
  if (!due.reckoning.unrolled) return "none";
  return due.roll_status == law::Status::confirmed ? "confirmed" : "draft";
}

// The last day before it moved to a later one.
Json certain_day(const law::Due& due) {
  const bool is_later = due.reckoning.unrolled && !rolls_back(due);
  return is_later ? Json(due.reckoning.unrolled->iso()) : Json();
}

}  // namespace

DueFacts facts_of(const law::Due& due) {
  DueFacts facts;
  facts.due_at = due.reckoning.due_at;
  facts.is_hour_limit = !due.reckoning.is_day_limit;
  facts.limit_hours = due.unit == law::LimitUnit::hours ? due.value : 0;
  if (due.state != law::DueState::open) facts.done_at = due.done_at;
  facts.has_fallen_away = due.state == law::DueState::fallen_away;
  facts.is_at_once = due.unit == law::LimitUnit::at_once;
  facts.certain_at = due.certain_at();
  const bool is_numbered = due.unit != law::LimitUnit::at_once;
  facts.was_late = due.state == law::DueState::done && is_numbered && due.was_late();
  facts.may_be_late = due.may_be_late();
  return facts;
}

Json due_brief_view(const ViewContext& context, const law::Due& due) {
  const DueFacts facts = facts_of(due);
  Json view;
  view.set("rule", due.rule);
  view.set("label", due.label.text(context.speech.language));
  view.set("due_at", facts.due_at.rfc3339());
  view.set("due_day", facts.last_day().iso());
  view.set("is_hour_limit", facts.is_hour_limit);
  view.set("sign", name_of(sign_of(context.speech, facts)));
  view.set("words", due_words(context.speech, facts));
  view.set("short_words", short_due_words(context.speech, facts));
  view.set("holder", due.holder.text(context.speech.language));
  view.set("done_at", facts.done_at ? Json(facts.done_at->rfc3339()) : Json());
  set_sureness(context, {due.status == law::Status::draft, due.reckoning.is_provisional}, facts,
               view);
  return view;
}

Json due_view(const ViewContext& context, const law::Due& due) {
  const Language language = context.speech.language;
  Json beside(Json::Array{});
  for (const law::Alternative& other : due.beside) beside.push(beside_view(context, other));
  Json view = due_brief_view(context, due);
  view.set("duty", due.duty);
  view.set("citation", due.citations.empty() ? citation_view({}, language)
                                             : citation_view(due.citations.front(), language));
  view.set("date_words", end_words(context.speech, facts_of(due)));
  view.set("roll_status", roll_status_of(due));
  view.set("certain_before", certain_day(due));
  view.set("started_by",
           context.speech.say("law.fact." + std::string(law::name_of(due.started_by.kind))));
  view.set("started_at", due.started_at.rfc3339());
  view.set("why", why_words(context, due));
  view.set("days", days_view(context, due.reckoning));
  view.set("beside", std::move(beside));
  return view;
}

// What happened otherwise than the law allows: it is done, and must not be overlooked.
Json doubts_view(const ViewContext& context, const law::Answer& answer) {
  const Speech& speech = context.speech;
  Json doubts(Json::Array{});
  for (const law::Doubt& doubt : answer.doubts) {
    std::string words = speech.say("law.fact." + std::string(law::name_of(doubt.fact))) + ", " +
                        moment_words(speech, doubt.at) + ": " +
                        speech.say("law.doubt." + std::string(law::name_of(doubt.kind)));
    if (doubt.day) words += " (" + date_words(speech, *doubt.day) + ')';
    doubts.push(Json()
                    .set("words", words)
                    .set("citation", doubt.citation
                                         ? citation_view(*doubt.citation, speech.language)
                                         : Json()));
  }
  return doubts;
}

}  // namespace hd::http
