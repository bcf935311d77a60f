#include "http/due_words.hpp"

#include <algorithm>
#include <array>

namespace hd::http {
namespace {

constexpr std::int64_t minute_seconds = 60;
constexpr std::int64_t hour_seconds = 60 * minute_seconds;
constexpr std::int64_t day_seconds = 24 * hour_seconds;
constexpr int soon_working_days = 2;
constexpr std::int64_t soon_part = 2;   // half of an hour limit is left
constexpr std::int64_t today_part = 6;  // a sixth is left

// "20 phút", "3 giờ", "2 ngày": the largest whole unit.
std::string span_words(const Speech& speech, std::int64_t seconds) {
  if (seconds < hour_seconds)
    return speech.count("desk.minutes", std::max<std::int64_t>(seconds / minute_seconds, 1));
  if (seconds < 2 * day_seconds) return speech.count("desk.hours", seconds / hour_seconds);
  return speech.count("desk.days", seconds / day_seconds);
}

// "2 giờ 40 phút".
std::string exact_span_words(const Speech& speech, std::int64_t seconds) {
  const std::int64_t minutes = seconds % hour_seconds / minute_seconds;
  if (seconds < hour_seconds || seconds >= day_seconds || minutes == 0)
    return span_words(speech, seconds);
  return span_words(speech, seconds) + ' ' + speech.count("desk.minutes", minutes);
}

std::string overdue_words(const Speech& speech, const DueFacts& due) {
  const std::int64_t late = speech.now.seconds - due.due_at.seconds;
  if (due.is_hour_limit) return speech.say("desk.due.over", {span_words(speech, late)});
  const int days = speech.now.local_date().day_number() - due.last_day().day_number();
  return speech.say("desk.due.over", {speech.count("desk.days", days)});
}

std::string left_words(const Speech& speech, const DueFacts& due) {
  if (due.is_hour_limit) {
    return speech.say("desk.due.left",
                      {exact_span_words(speech, due.due_at.seconds - speech.now.seconds)});
  }
  const CivilDate today = speech.now.local_date();
  if (due.last_day() == today) return speech.say("desk.due.today");
  const int days = speech.calendar.working_days_between(today, due.last_day());
  if (days == 0) return speech.say("desk.due.no_working_day_left");
  return speech.say("desk.due.left", {speech.count("desk.working_days", days)});
}

std::string ended_words(const Speech& speech, const DueFacts& due, bool is_short) {
  const CivilDate on = due.done_at->local_date();
  const std::string when = is_short ? short_date_words(speech, on) : date_words(speech, on);
  return speech.say(due.has_fallen_away ? "desk.due.fallen_away" : "desk.due.done", {when});
}

}  // namespace

std::string_view name_of(DueSign sign) {
  constexpr std::array<std::string_view, 5> names{"late", "today", "soon", "later", "done"};
  return names.at(static_cast<std::size_t>(sign));
}

CivilDate DueFacts::last_day() const {
  return is_hour_limit ? due_at.local_date() : due_at.plus_seconds(-1).local_date();
}

DueSign sign_of(const Speech& speech, const DueFacts& due) {
  if (due.done_at) return DueSign::done;
  const std::int64_t left = due.due_at.seconds - speech.now.seconds;
  if (left <= 0) return DueSign::late;
  if (due.is_hour_limit) {
    const std::int64_t whole = due.limit_hours * hour_seconds;
    if (left <= whole / today_part) return DueSign::today;
    return left <= whole / soon_part ? DueSign::soon : DueSign::later;
  }
  const CivilDate today = speech.now.local_date();
  if (due.last_day() == today) return DueSign::today;
  const int days = speech.calendar.working_days_between(today, due.last_day());
  return days <= soon_working_days ? DueSign::soon : DueSign::later;
}

std::string remaining_words(const Speech& speech, const DueFacts& due) {
  if (due.done_at) return {};
  if (due.is_at_once) return speech.say("desk.due.at_once");
  return speech.now >= due.due_at ? overdue_words(speech, due) : left_words(speech, due);
}

std::string end_words(const Speech& speech, const DueFacts& due) {
  if (due.done_at) return ended_words(speech, due, false);
  if (due.is_at_once) {
    return speech.say("desk.due.at_once_since", {moment_words(speech, due.due_at)});
  }
  return due.is_hour_limit ? moment_words(speech, due.due_at) : date_words(speech, due.last_day());
}

std::string due_words(const Speech& speech, const DueFacts& due) {
  const std::string end = end_words(speech, due);
  return due.done_at || due.is_at_once ? end : end + ", " + remaining_words(speech, due);
}

std::string certain_words(const Speech& speech, const DueFacts& due) {
  if (due.done_at && due.was_late) {
    return speech.say("desk.due.was_late",
                      {due.is_hour_limit ? moment_words(speech, due.due_at)
                                         : date_words(speech, due.last_day())});
  }
  if (due.done_at && due.may_be_late)
    return speech.say("desk.due.may_be_late", {moment_words(speech, due.due_at)});
  if (due.done_at || !due.certain_at) return {};
  // What is gone by is no longer certain: only the interpretation is left.
  const std::string key =
      speech.now >= *due.certain_at ? "desk.due.certain_over" : "desk.due.certain";
  if (due.is_hour_limit) {
    const std::string date = short_date_words(speech, due.certain_at->local_date());
    return speech.say(key, {clock_words(*due.certain_at) + ' ' + date});
  }
  const CivilDate last = due.certain_at->plus_seconds(-1).local_date();
  return speech.say(key + "_day", {short_date_words(speech, last)});
}

std::string short_due_words(const Speech& speech, const DueFacts& due) {
  if (due.done_at) return ended_words(speech, due, true);
  if (due.is_at_once) return speech.say("desk.due.at_once");
  if (speech.now >= due.due_at) return overdue_words(speech, due);
  const CivilDate today = speech.now.local_date();
  if (!due.is_hour_limit) {
    return due.last_day() == today ? speech.say("desk.due.today")
                                   : short_date_words(speech, due.last_day());
  }
  const std::string time = clock_words(due.due_at);
  if (due.last_day() != today) return short_plain_date_words(speech, due.last_day()) + ", " + time;
  const std::int64_t left = due.due_at.seconds - speech.now.seconds;
  return time + ", " + speech.say("desk.due.left", {span_words(speech, left)});
}

}  // namespace hd::http
