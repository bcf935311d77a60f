#include "calendar/calendar.hpp"

#include <doctest/doctest.h>

using hd::CivilDate;
using hd::calendar::Calendar;
using hd::calendar::CalendarTables;
using hd::calendar::DayKind;

namespace {

CivilDate day(const char* iso) { return *CivilDate::parse_iso(iso); }

Calendar real_calendar() {
  auto calendar = Calendar::load(std::string(HD_SOURCE_DIR) + "/law");
  if (!calendar) FAIL(calendar.error().logged.text);
  return *std::move(calendar);
}

constexpr std::string_view years = "year,status,note\n2026,announced,\n2027,draft,\n";
constexpr std::string_view saturdays =
    "date,for_date,doc,status\n2026-08-22,2026-08-31,x,announced\n";

std::string fault(const CalendarTables& tables) {
  const auto calendar = Calendar::parse(tables);
  return calendar ? "" : calendar.error().logged.text;
}

}  // namespace

TEST_CASE("a weekday works, Saturday and Sunday do not") {
  const Calendar calendar = real_calendar();
  CHECK(calendar.day_kind(day("2026-11-23")) == DayKind::working_day);
  CHECK(calendar.day_kind(day("2026-11-28")) == DayKind::weekend);
  CHECK(calendar.day_kind(day("2026-11-29")) == DayKind::weekend);
}

TEST_CASE("24 November is a day off from 2026 on, not before") {
  const Calendar calendar = real_calendar();
  CHECK(calendar.day_kind(day("2026-11-24")) == DayKind::public_holiday);
  CHECK(calendar.day_info(day("2026-11-24")).name == "culture_day");
  CHECK(calendar.day_info(day("2026-11-24")).document == "resolution-28-2026");
  CHECK(calendar.is_working_day(day("2025-11-24")));
}

TEST_CASE("a swap makes a Saturday work and a Monday a day off") {
  const Calendar calendar = real_calendar();
  CHECK(calendar.day_kind(day("2026-08-22")) == DayKind::working_saturday);
  CHECK(calendar.is_working_day(day("2026-08-22")));
  CHECK(calendar.day_kind(day("2026-08-31")) == DayKind::exchanged);
  CHECK(calendar.day_kind(day("2024-04-29")) == DayKind::exchanged);
  CHECK(calendar.is_working_day(day("2024-05-04")));
  CHECK(calendar.is_working_day(day("2025-04-26")));
  CHECK(calendar.is_working_day(day("2026-01-10")));
}

TEST_CASE("the swap of 23/11 for 28/11/2026 was only proposed") {
  const Calendar calendar = real_calendar();
  CHECK(calendar.is_working_day(day("2026-11-23")));
  CHECK_FALSE(calendar.is_working_day(day("2026-11-28")));
}

TEST_CASE("a holiday on a weekly rest day gives the next working day off") {
  const Calendar calendar = real_calendar();
  CHECK(calendar.day_kind(day("2026-04-26")) == DayKind::weekend);
  CHECK(calendar.day_kind(day("2026-04-27")) == DayKind::compensatory);
}

TEST_CASE("days off of Monday to Friday of each year are as announced") {
  const Calendar calendar = real_calendar();
  const auto days_off = [&](int year) {
    int count = 0;
    const CivilDate end = *CivilDate::of(year, 12, 31);
    for (CivilDate d = *CivilDate::of(year, 1, 1); d <= end; d = d.plus_days(1)) {
      const DayKind kind = calendar.day_kind(d);
      if (kind != DayKind::weekend && !calendar.is_working_day(d)) ++count;
    }
    return count;
  };
  // 2024: 1 + 5 + 1 + 3 + 2; 2025: 1 + 5 + 1 + 3 + 2; 2026: 2 + 5 + 1 + 2 + 3 + 1.
  CHECK(days_off(2024) == 12);
  CHECK(days_off(2025) == 12);
  CHECK(days_off(2026) == 14);
}

TEST_CASE("the next and the previous working day step over Tết") {
  const Calendar calendar = real_calendar();
  CHECK(calendar.next_working_day(day("2026-02-13")) == day("2026-02-23"));
  CHECK(calendar.previous_working_day(day("2026-02-23")) == day("2026-02-13"));
  CHECK(calendar.working_day_from(day("2026-02-13")) == day("2026-02-13"));
  CHECK(calendar.working_day_from(day("2026-02-14")) == day("2026-02-23"));
  CHECK(calendar.working_day_until(day("2026-02-22")) == day("2026-02-13"));
}

TEST_CASE("working days between two days leave out the first and count the last") {
  const Calendar calendar = real_calendar();
  CHECK(calendar.working_days_between(day("2026-11-23"), day("2026-11-27")) == 3);
  CHECK(calendar.working_days_between(day("2026-08-20"), day("2026-08-24")) == 3);
  CHECK(calendar.working_days_between(day("2026-11-27"), day("2026-11-23")) == 0);
}

TEST_CASE("a year that is not announced is provisional, and one without data too") {
  const Calendar calendar = real_calendar();
  CHECK_FALSE(calendar.is_provisional(2026));
  CHECK(calendar.is_provisional(2027));
  CHECK(calendar.is_provisional(2031));
  CHECK_FALSE(calendar.day_info(day("2027-02-08")).is_announced);
  CHECK(calendar.day_info(day("2026-02-17")).is_announced);
}

TEST_CASE("a wrong table is refused with file, line and advice") {
  const auto holidays = [](std::string_view rows) {
    return "date,kind,name,doc,status\n" + std::string(rows);
  };
  const std::string bad_date = holidays("2026-02-30,public,tet,x,announced\n");
  CHECK(fault({bad_date, saturdays, years}).find("\nholidays.csv:2: '2026-02-30'") !=
        std::string::npos);
  CHECK(fault({bad_date, saturdays, years}).find("holidays.csv:2: “2026-02-30”") == 0);
  const std::string bad_kind = holidays("2026-02-17,free,tet,x,announced\n");
  CHECK(fault({bad_kind, saturdays, years}).find("write public, compensatory") !=
        std::string::npos);
  const std::string weekend = holidays("2026-02-14,public,tet,x,announced\n");
  CHECK(fault({weekend, saturdays, years}).find("Saturday or Sunday") != std::string::npos);
  const std::string twice =
      holidays("2026-02-17,public,tet,x,draft\n2026-02-17,public,tet,x,draft\n");
  CHECK(fault({twice, saturdays, years}).find("holidays.csv:3") == 0);
  const std::string status = holidays("2026-02-17,public,tet,x,maybe\n");
  CHECK(fault({status, saturdays, years}).find("announced or draft") != std::string::npos);
  const std::string columns = "date,kind\n2026-02-17,public\n";
  CHECK(fault({columns, saturdays, years}).find("column name is missing") != std::string::npos);
  const std::string good = holidays(
      "2026-02-17,public,tet,x,announced\n2026-08-31,exchanged,national_day,x,announced\n");
  CHECK(fault({good, "date,for_date,doc,status\n2026-08-21,,x,announced\n", years})
            .find("worked anyway") != std::string::npos);
  CHECK(fault({good, saturdays, "year,status,note\n26,announced,\n"}).find("no year") !=
        std::string::npos);
  CHECK(fault({good, saturdays, years}).empty());
  // What is worked on a day off is worked for a day that is given in exchange, and for no other.
  for (const char* for_date : {"2026-08-30", "2026-02-17", "2026-08-28"}) {
    const std::string swapped =
        "date,for_date,doc,status\n2026-08-22," + std::string(for_date) + ",x,announced\n";
    CHECK(fault({good, swapped, years}).find("no exchanged day off") != std::string::npos);
  }
}

// Labour Code 112(1): 11 days; 12 with 24 November, Resolution 28/2026/QH16, in force 1-7-2026. A
// day of them that meets a weekend comes back as a compensatory day (111(3)), 24 November excepted.
TEST_CASE(
    "an announced year has its 11 or 12 days off, and as many worked Saturdays as swapped days") {
  const Calendar calendar = real_calendar();
  for (const int year : {2024, 2025, 2026}) {
    REQUIRE_FALSE(calendar.is_provisional(year));
    int holidays = 0;
    int swapped = 0;
    int saturdays = 0;
    for (CivilDate date = *CivilDate::of(year, 1, 1); date.year() == year;
         date = date.plus_days(1)) {
      const DayKind kind = calendar.day_kind(date);
      holidays += kind == DayKind::public_holiday || kind == DayKind::compensatory ? 1 : 0;
      swapped += kind == DayKind::exchanged ? 1 : 0;
      saturdays += kind == DayKind::working_saturday ? 1 : 0;
    }
    CHECK_MESSAGE(holidays == (year < 2026 ? 11 : 12), year);
    CHECK_MESSAGE(swapped == saturdays, year);
  }
}
