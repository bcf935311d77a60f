// Days off and working days in Viet Nam, read from data: the Labour Code 2019 arts. 111, 112 fix
// the holidays, the Prime Minister fixes Tết and swaps each year (art. 112(3)). Pure: no clock.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/time.hpp"

namespace hd::calendar {

enum class DayKind : std::uint8_t {
  working_day,
  working_saturday,  // ngày làm bù: worked in exchange for a day off in the week
  weekend,
  public_holiday,  // ngày nghỉ lễ, tết: Labour Code 112(1), Resolution 28/2026/QH16 art. 2
  compensatory,    // ngày nghỉ bù: Labour Code 111(3)
  exchanged,       // ngày nghỉ hoán đổi: a day off in exchange for a working Saturday
};

// Not worked: everything but a working day and a Saturday worked in exchange.
bool is_off(DayKind kind);
// A key "calendar.day.<name>" of words/ for every kind.
std::string_view name_of(DayKind kind);

struct DayInfo {
  DayKind kind = DayKind::working_day;
  std::string
      name;  // "tet", "culture_day", …: key "holiday.<name>" of words/; empty for a plain day
  std::string document;  // id of the paper in law/sources.csv that says so; empty for a plain day
  bool is_announced = false;  // false: the year's calendar, or this day, may still change
};

// Texts of the three tables; `folder` of load() holds them under these names with ".csv".
struct CalendarTables {
  std::string_view holidays;           // date,kind,name,doc,status
  std::string_view working_saturdays;  // date,doc,status
  std::string_view calendar_years;     // year,status,note
};

class Calendar {
 public:
  // Fails with malformed; the private text names file, line and what to do.
  static Result<Calendar> parse(const CalendarTables& tables);
  static Result<Calendar> load(const std::string& folder);

  bool is_working_day(CivilDate date) const;
  DayKind day_kind(CivilDate date) const;
  DayInfo day_info(CivilDate date) const;
  // The first working day on or after / on or before `date`.
  CivilDate working_day_from(CivilDate date) const;
  CivilDate working_day_until(CivilDate date) const;
  // The first working day after / before `date`.
  CivilDate next_working_day(CivilDate date) const;
  CivilDate previous_working_day(CivilDate date) const;
  // Working days d with after < d <= until; 0 when until <= after.
  int working_days_between(CivilDate after, CivilDate until) const;
  // The days of the data that are worked, or not, against their weekday, in order.
  std::vector<std::pair<CivilDate, bool>> special_days() const;
  // True when the days off of the year were not announced or are not in the data.
  bool is_provisional(int year) const;

 private:
  struct Entry {
    DayKind kind = DayKind::working_day;
    std::string name;
    std::string document;
    bool is_announced = false;
  };
  Result<Done> add_holidays(std::string_view text);
  Result<Done> add_working_saturdays(std::string_view text);
  Result<Done> add_years(std::string_view text);
  Result<Done> add(CivilDate date, Entry entry, const std::string& where);

  std::unordered_map<std::int32_t, Entry> entries_;  // by day number
  std::unordered_map<int, bool> announced_;          // by year
};

}  // namespace hd::calendar
