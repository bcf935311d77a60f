#include "law/wording.hpp"

#include <array>
#include <cstdio>

namespace hd::law {
namespace {

constexpr std::array<std::string_view, 6> unit_keys{"at_once",      "hours",  "days",
                                                    "working_days", "months", "months_of_30_days"};

}  // namespace

std::string day_text(CivilDate date) {
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%02d/%02d/%04d", date.day(), date.month(),
                date.year());
  return buffer.data();
}

std::string weekday_text(CivilDate date, Language language) {
  const int weekday = static_cast<int>(date.weekday());
  return word("law.weekday." + std::to_string(weekday), language) + " " + day_text(date);
}

std::string moment_text(Moment at, Language language) {
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%02d:%02d ", at.local_hour(), at.local_minute());
  return buffer.data() + weekday_text(at.local_date(), language);
}

std::string due_text(const Reckoning& reckoning, Language language) {
  if (!reckoning.is_day_limit) return moment_text(reckoning.due_at, language);
  return word("law.explain.day_end", language, weekday_text(reckoning.due_day, language));
}

std::string extent_text(int value, LimitUnit unit, Language language) {
  const std::string key(unit_keys.at(static_cast<std::size_t>(unit)));
  return word("law.unit." + key, language, std::to_string(value));
}

std::string day_kind_text(const DayStep& step, Language language) {
  if (step.day_kind == calendar::DayKind::working_day) return {};
  std::string text = word("calendar.day." + std::string(name_of(step.day_kind)), language);
  if (!step.holiday.empty()) text += ": " + word("holiday." + step.holiday, language);
  return text;
}

std::string step_text(const DayStep& step, Language language) {
  std::string key = "law.day." + std::string(name_of(step.note));
  if (step.note == DayNote::off_at_end && step.number == 0) key += "_month";  // days have numbers
  std::string text = word(key, language, std::to_string(step.number));
  const std::string kind = day_kind_text(step, language);
  return kind.empty() ? text : text + " (" + kind + ")";
}

}  // namespace hd::law
