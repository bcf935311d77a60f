#include "base/time.hpp"

#include <array>
#include <chrono>
#include <cstdio>

namespace hd {
namespace {

constexpr std::int64_t local_shift_s = 7 * 3600;
constexpr std::int64_t day_s = 86400;

std::chrono::year_month_day ymd(std::int32_t days) {
  return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{days}}};
}

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - ((a % b < 0) ? 1 : 0); }

// Reads exactly `count` digits at `at`; -1 when one is no digit.
int digits(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

}  // namespace

int days_in_month(int year, int month) {
  const auto last = std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} /
                    std::chrono::last;
  return static_cast<int>(static_cast<unsigned>(std::chrono::year_month_day{last}.day()));
}

Result<CivilDate> CivilDate::of(int year, int month, int day) {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 ||
      day > days_in_month(year, month)) {
    return fail(ErrorCode::invalid_input, "no such day");
  }
  const std::chrono::year_month_day date{std::chrono::year{year},
                                         std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  return from_day_number(
      static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count()));
}

Result<CivilDate> CivilDate::parse_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-')
    return fail(ErrorCode::invalid_input, "not a date");
  return of(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
}

Result<ClockTime> ClockTime::parse(std::string_view text) {
  const bool has_form = text.size() == 5 && text[2] == ':';
  const ClockTime time{has_form ? digits(text, 0, 2) : -1, has_form ? digits(text, 3, 2) : -1};
  const bool is_one = time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60;
  if (is_one) return time;
  return fail(ErrorCode::invalid_input, "no time of day");
}

CivilDate CivilDate::from_day_number(std::int32_t days_since_1970) {
  CivilDate date;
  date.days_ = days_since_1970;
  return date;
}

int CivilDate::year() const { return static_cast<int>(ymd(days_).year()); }
int CivilDate::month() const { return static_cast<int>(static_cast<unsigned>(ymd(days_).month())); }
int CivilDate::day() const { return static_cast<int>(static_cast<unsigned>(ymd(days_).day())); }

Weekday CivilDate::weekday() const {
  const std::chrono::weekday w{std::chrono::sys_days{std::chrono::days{days_}}};
  return static_cast<Weekday>(w.iso_encoding());
}

CivilDate CivilDate::plus_months(int months) const {
  const int total = year() * 12 + month() - 1 + months;
  const int y = total / 12;
  const int m = total % 12 + 1;
  const int d = std::min(day(), days_in_month(y, m));
  const std::chrono::year_month_day date{std::chrono::year{y},
                                         std::chrono::month{static_cast<unsigned>(m)},
                                         std::chrono::day{static_cast<unsigned>(d)}};
  return from_day_number(
      static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count()));
}

std::string CivilDate::iso() const {
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", year(), month(), day());
  return buffer.data();
}

Moment Moment::local(CivilDate date, int hour, int minute) {
  return {std::int64_t{date.day_number()} * day_s + hour * 3600 + minute * 60 - local_shift_s};
}

Result<Moment> Moment::parse_rfc3339(std::string_view text) {
  if (text.size() < 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':') {
    return fail(ErrorCode::invalid_input, "not a moment");
  }
  HD_TRY(const CivilDate date, CivilDate::parse_iso(text.substr(0, 10)));
  const int hour = digits(text, 11, 2);
  const int minute = digits(text, 14, 2);
  const int second = digits(text, 17, 2);
  const std::string_view zone = text.substr(19);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
    return fail(ErrorCode::invalid_input, "no such time of day");
  }
  const Moment as_local{local(date, hour, minute).seconds + second};
  if (zone == "+07:00") return as_local;
  if (zone == "Z") return as_local.plus_seconds(local_shift_s);
  return fail(ErrorCode::invalid_input, "time zone other than +07:00 or Z");
}

CivilDate Moment::local_date() const {
  return CivilDate::from_day_number(
      static_cast<std::int32_t>(floor_div(seconds + local_shift_s, day_s)));
}

int Moment::local_hour() const {
  const std::int64_t s = seconds + local_shift_s;
  return static_cast<int>((s - floor_div(s, day_s) * day_s) / 3600);
}

int Moment::local_minute() const {
  const std::int64_t s = seconds + local_shift_s;
  return static_cast<int>((s - floor_div(s, day_s) * day_s) % 3600 / 60);
}

Moment Moment::floor_to_hour() const { return {floor_div(seconds, 3600) * 3600}; }

std::string Moment::rfc3339() const {
  std::array<char, 32> buffer{};
  const std::int64_t s = seconds + local_shift_s;
  const auto second = static_cast<int>(s - floor_div(s, 60) * 60);
  std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02d+07:00", local_hour(), local_minute(),
                second);
  return local_date().iso() + buffer.data();
}

}  // namespace hd
