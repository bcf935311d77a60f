// How the desk says dates, times and numbers (UX: never a bare ISO date, never only relative).
// Pure: `now` and the calendar are given.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "base/time.hpp"
#include "base/words.hpp"
#include "calendar/calendar.hpp"

namespace hd::http {

// To whom something is said, and when.
struct Speech {
  Language language = Language::vi;
  Moment now;
  const calendar::Calendar& calendar;

  std::string say(std::string_view key) const { return word(key, language); }
  std::string say(std::string_view key, std::initializer_list<std::string_view> arguments) const {
    return phrase(key, language, arguments);
  }
  // "3 ngày làm việc", "1 working day": the key with ".one" or ".many" and the number in {0}.
  std::string count(std::string_view key, std::int64_t number) const;
};

std::string weekday_words(const Speech& speech, CivilDate date);           // "thứ Sáu"
std::string short_weekday_words(const Speech& speech, CivilDate date);     // "Sáu", "CN"
std::string date_words(const Speech& speech, CivilDate date);              // "thứ Sáu 27/11/2026"
std::string short_date_words(const Speech& speech, CivilDate date);        // "thứ Sáu 27/11"
std::string plain_date_words(CivilDate date);                              // "27/11/2026"
std::string short_plain_date_words(const Speech& speech, CivilDate date);  // "27/11"
std::string clock_words(Moment moment);                                    // "14:20"
std::string moment_words(const Speech& speech, Moment moment);  // "14:20 thứ Tư 25/11/2026"
// A receipt whose minute is kept nowhere: "13 giờ thứ Ba 24/11/2026".
std::string hour_words(const Speech& speech, Moment hour);

std::string sentence_case(std::string words);  // its first letter large, if it is a plain one

std::string number_words(const Speech& speech, std::int64_t number);  // "1.184"
std::string tenths_words(const Speech& speech, std::int64_t tenths);  // 884: "88,4", 1000: "100"

}  // namespace hd::http
