#include "base/time.hpp"

#include <doctest/doctest.h>

using hd::CivilDate;
using hd::Moment;

TEST_CASE("a month later is the same-numbered day, or the last day of a shorter month") {
  const CivilDate last_of_january = *CivilDate::of(2027, 1, 31);
  CHECK(last_of_january.plus_months(1).iso() == "2027-02-28");
  CHECK(CivilDate::of(2028, 1, 31)->plus_months(1).iso() == "2028-02-29");
  CHECK(CivilDate::of(2026, 11, 24)->plus_months(2).iso() == "2027-01-24");
}

TEST_CASE("days that do not exist are refused") {
  CHECK_FALSE(CivilDate::of(2026, 2, 29));
  CHECK_FALSE(CivilDate::of(2026, 11, 31));
  CHECK_FALSE(CivilDate::parse_iso("2026-1-01"));
  CHECK(CivilDate::of(2028, 2, 29));
}

TEST_CASE("24 November 2026 is a Tuesday") {
  CHECK(CivilDate::of(2026, 11, 24)->weekday() == hd::Weekday::tuesday);
}

TEST_CASE("local time is UTC+7") {
  const Moment m = *Moment::parse_rfc3339("2026-11-24T18:30:05Z");
  CHECK(m.rfc3339() == "2026-11-25T01:30:05+07:00");
  CHECK(m.local_date().iso() == "2026-11-25");
  CHECK(m.local_hour() == 1);
  CHECK(m.floor_to_hour().rfc3339() == "2026-11-25T01:00:00+07:00");
  CHECK(Moment::parse_rfc3339(m.rfc3339())->seconds == m.seconds);
}

TEST_CASE("a time of day is read as hour and minute, and nothing else is one") {
  CHECK(hd::ClockTime::parse("14:05")->hour == 14);
  CHECK(hd::ClockTime::parse("14:05")->minute == 5);
  CHECK(hd::ClockTime::parse("00:00")->hour == 0);
  for (const char* text : {"", "24:00", "14:60", "14.05", "9:05", "14:5", "14:05:00", "ab:cd"}) {
    CAPTURE(text);
    CHECK_FALSE(hd::ClockTime::parse(text));
  }
}
