// Civil dates and moments. Viet Nam has been UTC+7 without change since 13 June 1975, so local time
// is a fixed shift and no time-zone database is needed. Nothing here reads the wall clock.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace hd {

enum class Weekday : std::uint8_t {
  monday = 1,
  tuesday,
  wednesday,
  thursday,
  friday,
  saturday,
  sunday
};

// A day of the Gregorian calendar, 1900-01-01 to 2199-12-31.
class CivilDate {
 public:
  CivilDate() = default;  // 1970-01-01
  static Result<CivilDate> of(int year, int month, int day);
  static Result<CivilDate> parse_iso(std::string_view text);  // 2026-11-24
  static CivilDate from_day_number(std::int32_t days_since_1970);

  int year() const;
  int month() const;
  int day() const;
  Weekday weekday() const;
  std::int32_t day_number() const { return days_; }
  CivilDate plus_days(int days) const { return from_day_number(days_ + days); }
  // The same-numbered day `months` later, or the last day of that month when it has none.
  CivilDate plus_months(int months) const;
  std::string iso() const;  // 2026-11-24
  auto operator<=>(const CivilDate&) const = default;

 private:
  std::int32_t days_ = 0;
};

int days_in_month(int year, int month);

// An hour and minute of some day.
struct ClockTime {
  int hour = 0;
  int minute = 0;
  static Result<ClockTime> parse(std::string_view text);  // 14:05
};

// A point in time: whole seconds since 1970-01-01T00:00Z.
struct Moment {
  std::int64_t seconds = 0;

  // Local wall time in Viet Nam.
  static Moment local(CivilDate date, int hour, int minute);
  static Result<Moment> parse_rfc3339(std::string_view text);  // 2026-11-24T09:10:00+07:00 or Z
  CivilDate local_date() const;
  int local_hour() const;
  int local_minute() const;
  Moment plus_seconds(std::int64_t s) const { return {seconds + s}; }
  Moment plus_hours(int h) const { return {seconds + std::int64_t{h} * 3600}; }
  Moment floor_to_hour() const;  // the local hour it lies in; UTC+7 has no half hours
  std::string rfc3339() const;   // always with +07:00
  auto operator<=>(const Moment&) const = default;
};

}  // namespace hd
