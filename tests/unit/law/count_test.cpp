// Counting edge cases: Criminal Procedure Code 134(1), Civil Code 147 and 148.
#include "law/count.hpp"

#include <doctest/doctest.h>

using hd::CivilDate;
using hd::Moment;
using namespace hd::law;

namespace {

const hd::calendar::Calendar& calendar() {
  static const auto loaded = *hd::calendar::Calendar::load(std::string(HD_SOURCE_DIR) + "/law");
  return loaded;
}

CivilDate day(const char* iso) { return *CivilDate::parse_iso(iso); }
Moment at(const char* iso, int hour, int minute) { return Moment::local(day(iso), hour, minute); }

Reckoning count(int value, LimitUnit unit, const char* from, Roll roll = Roll::next_working_day) {
  return reckon({value, unit, at(from, 9, 30), Direction::after, roll, false}, calendar());
}

}  // namespace

TEST_CASE("hours run from the minute, through nights and days off") {
  const Reckoning r = reckon({24, LimitUnit::hours, at("2026-11-27", 17, 40)}, calendar());
  CHECK(r.due_at == at("2026-11-28", 17, 40));
  CHECK_FALSE(r.is_day_limit);
  CHECK(r.steps.empty());
  CHECK_FALSE(r.unrolled.has_value());
}

TEST_CASE("at once is due when it starts") {
  const Reckoning r = reckon({0, LimitUnit::at_once, at("2026-11-27", 2, 17)}, calendar());
  CHECK(r.due_at == at("2026-11-27", 2, 17));
  CHECK_FALSE(r.is_day_limit);
}

TEST_CASE("the first day is not counted and the last ends at 24:00") {
  const Reckoning r = count(3, LimitUnit::days, "2026-11-23");
  CHECK(r.due_day == day("2026-11-26"));
  CHECK(r.due_at == at("2026-11-27", 0, 0));
  REQUIRE(r.steps.size() == 4);
  CHECK(r.steps[0].note == DayNote::start_not_counted);
  CHECK(r.steps[0].number == 0);
  CHECK(r.steps[1].note == DayNote::counted_though_off);
  CHECK(r.steps[1].holiday == "culture_day");
  CHECK(r.steps[1].number == 1);
  CHECK(r.steps[2].note == DayNote::counted);
  CHECK(r.steps[3].note == DayNote::end);
  CHECK(r.steps[3].number == 3);
  CHECK(r.skipped.empty());
}

TEST_CASE("a rule may count its first day") {
  const Reckoning r =
      reckon({3, LimitUnit::days, at("2026-11-23", 9, 30), Direction::after, Roll::none, true},
             calendar());
  CHECK(r.due_day == day("2026-11-25"));
  const Reckoning wd = reckon(
      {2, LimitUnit::working_days, at("2026-11-23", 9, 30), Direction::after, Roll::none, true},
      calendar());
  CHECK(wd.due_day == day("2026-11-25"));
}

TEST_CASE("the minute of receipt does not change a limit in days") {
  const auto end = [](int hour, int minute) {
    return reckon({3, LimitUnit::days, at("2026-12-07", hour, minute)}, calendar()).due_day;
  };
  CHECK(end(0, 0) == day("2026-12-10"));
  CHECK(end(23, 59) == day("2026-12-10"));
}

TEST_CASE("an end on a day off moves on and keeps the day it moved from") {
  const Reckoning r = count(20, LimitUnit::days, "2026-11-23");
  CHECK(r.due_day == day("2026-12-14"));
  CHECK(r.unrolled == day("2026-12-13"));
  CHECK(r.steps.back().note == DayNote::rolled_end);
  CHECK(r.steps[r.steps.size() - 2].note == DayNote::off_at_end);
  CHECK(r.skipped.size() == 1);
}

TEST_CASE("without a roll a limit may end on a Sunday") {
  const Reckoning r = count(20, LimitUnit::days, "2026-11-23", Roll::none);
  CHECK(r.due_day == day("2026-12-13"));
  CHECK_FALSE(r.unrolled.has_value());
}

TEST_CASE("a worked Saturday ends a limit and counts as a working day") {
  CHECK(count(20, LimitUnit::days, "2026-08-02").due_day == day("2026-08-22"));
  CHECK(count(3, LimitUnit::working_days, "2026-08-20").due_day == day("2026-08-24"));
  CHECK(count(2, LimitUnit::working_days, "2026-08-20").due_day == day("2026-08-22"));
}

TEST_CASE("working days name every day they skip") {
  const Reckoning r = count(3, LimitUnit::working_days, "2026-02-13");
  CHECK(r.due_day == day("2026-02-25"));
  CHECK(r.skipped.size() == 9);
  CHECK(r.skipped.front().date == day("2026-02-14"));
  CHECK(r.skipped[2].holiday == "tet");
}

TEST_CASE("months end on the same-numbered day, or on the last of a month that has none") {
  CHECK(count(2, LimitUnit::months, "2026-09-30").due_day == day("2026-11-30"));
  CHECK(count(1, LimitUnit::months, "2026-03-31").due_day == day("2026-05-04"));  // 30/4 rolls
  CHECK(count(1, LimitUnit::months, "2026-03-31").unrolled == day("2026-04-30"));
  CHECK(count(2, LimitUnit::months, "2023-12-31").due_day == day("2024-02-29"));
  CHECK(count(2, LimitUnit::months, "2023-12-31").steps.back().note == DayNote::end_of_month);
  CHECK(count(2, LimitUnit::months, "2024-12-31").due_day == day("2025-02-28"));
  CHECK(count(12, LimitUnit::months, "2024-02-29").due_day == day("2025-02-28"));
  CHECK(count(2, LimitUnit::months, "2026-05-15").steps.back().note == DayNote::same_number);
}

TEST_CASE("a month of detention has thirty days") {
  const Reckoning r = count(2, LimitUnit::months_of_30_days, "2026-03-02", Roll::none);
  CHECK(r.due_day == day("2026-05-01"));
}

TEST_CASE("backward limits count from the expiry and roll to the working day before") {
  const Reckoning r = reckon({7, LimitUnit::days, at("2026-09-09", 0, 0), Direction::before,
                              Roll::previous_working_day, false},
                             calendar());
  CHECK(r.due_day == day("2026-08-28"));
  CHECK(r.unrolled == day("2026-09-02"));
  CHECK(r.steps.front().note == DayNote::expiry_not_counted);
  CHECK(r.skipped.size() == 5);
  const Reckoning wd = reckon(
      {3, LimitUnit::working_days, at("2026-11-27", 0, 0), Direction::before, Roll::none, false},
      calendar());
  CHECK(wd.due_day == day("2026-11-23"));
}

TEST_CASE("a date that rests on a calendar that is not announced is provisional") {
  CHECK_FALSE(count(3, LimitUnit::days, "2026-12-20").is_provisional);
  CHECK(count(20, LimitUnit::days, "2026-12-20").is_provisional);
  CHECK(count(3, LimitUnit::working_days, "2026-12-30").is_provisional);
  CHECK_FALSE(count(1, LimitUnit::working_days, "2026-12-30").is_provisional);
  CHECK_FALSE(reckon({24, LimitUnit::hours, at("2027-02-08", 1, 0)}, calendar()).is_provisional);
}

TEST_CASE("a roll into a year that is not announced is provisional") {
  // Thursday 31/12/2026 works; 1/1/2027 is a holiday, then the weekend: Monday 4/1.
  const Reckoning r = count(3, LimitUnit::days, "2026-12-29");
  CHECK(r.unrolled == day("2027-01-01"));
  CHECK(r.due_day == day("2027-01-04"));
  CHECK(r.is_provisional);
}

TEST_CASE("half of an odd number of months is whole months and fifteen days") {
  CountRequest request{
      1,    LimitUnit::months, at("2026-10-05", 9, 0), Direction::after, Roll::next_working_day,
      false};
  request.extra_days = 15;
  const Reckoning r = reckon(request, calendar());
  CHECK(r.due_day == day("2026-11-20"));  // 5/11 and 15 days, a Friday
  CHECK(r.steps[1].note == DayNote::whole_months);
}

TEST_CASE("a decision may end a limit earlier, never later, and its day does not roll") {
  CountRequest request{
      2,    LimitUnit::months, at("2026-06-01", 9, 0), Direction::after, Roll::next_working_day,
      false};
  request.until = day("2026-07-19");  // a Sunday
  const Reckoning shorter = reckon(request, calendar());
  CHECK(shorter.due_day == day("2026-07-19"));
  CHECK_FALSE(shorter.unrolled.has_value());
  CHECK(shorter.steps.back().note == DayNote::ordered_end);
  request.until = day("2026-08-01");  // the law's own last day, a Saturday: no Monday after it
  CHECK(reckon(request, calendar()).due_day == day("2026-08-01"));
  request.until = day("2026-09-30");
  CHECK(reckon(request, calendar()).due_day == day("2026-08-03"));
}
