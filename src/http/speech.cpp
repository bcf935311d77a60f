#include "http/speech.hpp"

#include <cstdlib>

namespace hd::http {
namespace {

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string weekday_number(CivilDate date) {
  return std::to_string(static_cast<int>(date.weekday()));
}

std::string day_and_month(CivilDate date) {
  return std::to_string(date.day()) + '/' + std::to_string(date.month());
}

}  // namespace

std::string Speech::count(std::string_view key, std::int64_t number) const {
  const std::string full = std::string(key) + (number == 1 ? ".one" : ".many");
  return phrase(full, language, {number_words(*this, number)});
}

std::string weekday_words(const Speech& speech, CivilDate date) {
  return speech.say("law.weekday." + weekday_number(date));
}

std::string short_weekday_words(const Speech& speech, CivilDate date) {
  return speech.say("desk.weekday." + weekday_number(date));
}

std::string plain_date_words(CivilDate date) {
  return day_and_month(date) + '/' + std::to_string(date.year());
}

std::string date_words(const Speech& speech, CivilDate date) {
  return weekday_words(speech, date) + ' ' + plain_date_words(date);
}

std::string short_plain_date_words(const Speech& speech, CivilDate date) {
  const bool is_this_year = date.year() == speech.now.local_date().year();
  return is_this_year ? day_and_month(date) : plain_date_words(date);
}

std::string short_date_words(const Speech& speech, CivilDate date) {
  return weekday_words(speech, date) + ' ' + short_plain_date_words(speech, date);
}

std::string clock_words(Moment moment) {
  return two_digits(moment.local_hour()) + ':' + two_digits(moment.local_minute());
}

std::string moment_words(const Speech& speech, Moment moment) {
  return clock_words(moment) + ' ' + date_words(speech, moment.local_date());
}

std::string hour_words(const Speech& speech, Moment hour) {
  return speech.say("desk.hour_of_day",
                    {std::to_string(hour.local_hour()), date_words(speech, hour.local_date())});
}

std::string sentence_case(std::string words) {
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') {
    words.front() = static_cast<char>(words.front() - 32);
  }
  return words;
}

std::string number_words(const Speech& speech, std::int64_t number) {
  const char mark = speech.language == Language::vi ? '.' : ',';
  const std::string digits = std::to_string(std::abs(number));
  std::string words = number < 0 ? "-" : "";
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) words.push_back(mark);
    words.push_back(digits[i]);
  }
  return words;
}

std::string tenths_words(const Speech& speech, std::int64_t tenths) {
  const char mark = speech.language == Language::vi ? ',' : '.';
  if (tenths % 10 == 0) return number_words(speech, tenths / 10);
  return number_words(speech, tenths / 10) + mark + std::to_string(std::abs(tenths % 10));
}

}  // namespace hd::http
