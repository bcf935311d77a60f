// The three definitions, by leads whose dated facts are written down.
#include <doctest/doctest.h>

#include "indicators/count.hpp"

using hd::CivilDate;
using namespace hd::indicators;

namespace {

CivilDate day(std::string_view iso) { return *CivilDate::parse_iso(iso); }

struct Written {
  const char* on;
  StepKind kind;
  const char* until = "";  // of a limit: its last day; of a case: when it was opened, if not then
};

Course lead(const char* received, const std::vector<Written>& steps, std::int64_t order = 1) {
  Course course;
  course.order = order;
  course.received.received_on = day(received);
  course.received.classification_due_on = course.received.received_on.plus_days(1);
  for (const Written& step : steps) {
    const std::string_view until(step.until);
    const bool is_of_case =
        step.kind == StepKind::case_opened || step.kind == StepKind::offender_identified;
    const std::string_view value = is_of_case && until.empty() ? step.on : until;
    course.steps.push_back({day(step.on), step.kind, value.empty() ? 0 : day(value).day_number()});
  }
  course.settle();
  return course;
}

Judgement judged(Measure measure, const Course& course, int year, const char* as_of) {
  return judge(measure, course.standing_on(day(as_of)), year_as_of(year, day(as_of)));
}

// A lead from the receipt to a decision after its limit was prolonged once.
const std::vector<Written> prolonged{
    {"2026-09-02", StepKind::classified},
    {"2026-09-03", StepKind::accepted},
    {"2026-09-03", StepKind::limit_set, "2026-09-23"},
    {"2026-09-20", StepKind::limit_prolonged, "2026-11-03"},
    {"2026-11-02", StepKind::proposed},
    {"2026-11-10", StepKind::not_opened},
};
const std::vector<Written> never_prolonged{
    {"2026-09-02", StepKind::classified},
    {"2026-09-03", StepKind::accepted},
    {"2026-09-03", StepKind::limit_set, "2026-09-23"},
    {"2026-10-15", StepKind::suspended},
    {"2026-11-01", StepKind::resumed},
    {"2026-11-01", StepKind::limit_set, "2026-12-01"},
};
const std::vector<Written> undone{
    {"2026-09-01", StepKind::classified},
    {"2026-09-02", StepKind::unclassified},
    {"2026-09-05", StepKind::classified},
};
const std::vector<Written> no_crime{
    {"2026-09-02", StepKind::not_a_crime},
    {"2026-09-20", StepKind::a_crime_again},
    {"2026-10-01", StepKind::limit_set, "2026-10-10"},
    {"2026-10-20", StepKind::not_a_crime},
};
const std::vector<Written> over_new_year{
    {"2025-12-20", StepKind::classified},
    {"2025-12-20", StepKind::accepted},
    {"2025-12-20", StepKind::limit_set, "2026-01-09"},
    {"2025-12-28", StepKind::opened},
    {"2025-12-28", StepKind::case_opened},
    {"2026-02-01", StepKind::offender_identified},
};
const std::vector<Written> late_over_new_year{
    {"2025-12-20", StepKind::accepted},
    {"2025-12-20", StepKind::limit_set, "2026-01-09"},
    {"2026-02-01", StepKind::not_opened},
};

struct Case {
  const char* what;
  const char* received;
  const std::vector<Written>* steps;
  int year;
  const char* as_of;
  Part part;
  Reason reason;
};

using R = Reason;
using P = Part;
constexpr const char* in_september = "2026-09-01";
constexpr const char* in_december = "2025-12-20";

void check_all(Measure measure, const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(one.what);
    const Course course = lead(one.received, *one.steps);
    const Judgement judgement = judged(measure, course, one.year, one.as_of);
    CHECK(judgement.part == one.part);
    if (one.part != P::none) CHECK(judgement.reason == one.reason);
  }
}

}  // namespace

TEST_CASE("a tip counts as classified while it is") {
  check_all(
      Measure::classified,
      {
          {"the day before the receipt", in_september, &prolonged, 2026, "2026-08-31", P::none,
           R{}},
          {"before the classification", in_september, &prolonged, 2026, "2026-09-01", P::missing,
           R::classification_waits},
          {"from the classification on", in_september, &prolonged, 2026, "2026-09-02", P::counted,
           R::classified},
          {"in another year", in_september, &prolonged, 2025, "2026-09-02", P::none, R{}},
          {"while undone, past the limit", in_september, &undone, 2026, "2026-09-04", P::missing,
           R::classification_late},
          {"classified anew", in_september, &undone, 2026, "2026-09-05", P::counted, R::classified},
          {"found to be no tip about a crime", in_september, &no_crime, 2026, "2026-09-02",
           P::counted, R::not_a_crime},
          {"and taken back", in_september, &no_crime, 2026, "2026-09-20", P::missing,
           R::classification_late},
      });
}

TEST_CASE("a decision counts in the year of its limit, or before it in its own") {
  check_all(Measure::decided,
            {
                {"no limit runs yet", in_september, &prolonged, 2026, "2026-09-02", P::none, R{}},
                {"the limit runs", in_september, &prolonged, 2026, "2026-09-19", P::none, R{}},
                {"on the last day of the limit", in_september, &never_prolonged, 2026, "2026-09-23",
                 P::none, R{}},
                {"the limit is over", in_september, &never_prolonged, 2026, "2026-09-24",
                 P::missing, R::verification_late},
                {"prolonged out of what is over", in_september, &prolonged, 2026, "2026-09-24",
                 P::none, R{}},
                {"late by the prolonged limit too, and proposed", in_september, &prolonged, 2026,
                 "2026-11-09", P::missing, R::decision_waits},
                {"decided late still counts", in_september, &prolonged, 2026, "2026-11-10",
                 P::counted, R::not_opened},
                {"suspended is decided", in_september, &never_prolonged, 2026, "2026-10-31",
                 P::counted, R::suspended},
                {"resumed waits for its new limit", in_september, &never_prolonged, 2026,
                 "2026-11-30", P::none, R{}},
                {"resumed and late again", in_september, &never_prolonged, 2026, "2026-12-02",
                 P::missing, R::resumed_late},
                {"decided early counts in the year it was", in_december, &over_new_year, 2025,
                 "2026-03-01", P::counted, R::opened},
                {"and not in the year of its limit", in_december, &over_new_year, 2026,
                 "2026-03-01", P::none, R{}},
                {"decided late counts in the year of the limit", in_december, &late_over_new_year,
                 2026, "2026-03-01", P::counted, R::not_opened},
                {"and is no part of the year before", in_december, &late_over_new_year, 2025,
                 "2026-03-01", P::none, R{}},
                {"late before it was found no tip about a crime", in_september, &no_crime, 2026,
                 "2026-10-19", P::missing, R::not_classified},
                {"no tip about a crime is in no denominator", in_september, &no_crime, 2026,
                 "2026-10-20", P::none, R{}},
                {"nobody has classified it", in_december, &late_over_new_year, 2026, "2026-01-10",
                 P::missing, R::not_classified},
            });
}

TEST_CASE("a case counts until its offender is known") {
  check_all(Measure::cleared,
            {
                {"no case yet", in_december, &over_new_year, 2025, "2025-12-27", P::none, R{}},
                {"opened this year", in_december, &over_new_year, 2025, "2025-12-28", P::missing,
                 R::offender_unknown},
                {"carried over", in_december, &over_new_year, 2026, "2026-01-01", P::missing,
                 R::carried_unknown},
                {"cleared in the year it was carried into", in_december, &over_new_year, 2026,
                 "2026-02-01", P::counted, R::identified},
                {"and still missing in its own year", in_december, &over_new_year, 2025,
                 "2026-02-01", P::missing, R::offender_unknown},
                {"cleared before is not carried over", in_december, &over_new_year, 2027,
                 "2027-02-01", P::none, R{}},
            });
}

// The case of the second lead was merged into that of the first, then taken off again.
const std::vector<Written> carrier{
    {"2026-02-01", StepKind::case_opened},
    {"2026-07-01", StepKind::offender_identified},
};
const std::vector<Written> joined{
    {"2026-03-01", StepKind::case_opened},
    {"2026-04-01", StepKind::case_left},
    {"2026-06-01", StepKind::case_opened, "2026-03-01"},
};

TEST_CASE("a case with several leads counts once, as of any day") {
  const auto cases_on = [&](const char* on) {
    std::pair<int, int> counted;
    for (const auto* steps : {&carrier, &joined}) {
      const Judgement judgement = judged(Measure::cleared, lead("2026-01-10", *steps), 2026, on);
      if (judgement.part == Part::counted) ++counted.first;
      if (judgement.part != Part::none) ++counted.second;
    }
    return counted;
  };
  CHECK(cases_on("2026-02-15") == std::pair(0, 1));
  CHECK(cases_on("2026-03-15") == std::pair(0, 2));  // two cases, before they were merged
  CHECK(cases_on("2026-04-01") == std::pair(0, 1));
  CHECK(cases_on("2026-06-01") == std::pair(0, 2));  // split again
  CHECK(cases_on("2026-07-01") == std::pair(1, 2));
  const auto split = lead("2026-01-10", joined).standing_on(day("2026-06-02"));
  CHECK(split.case_opened_on == day("2026-03-01"));
}

TEST_CASE("a decision proposed, and more time, are of the agency that was late with it") {
  using K = StepKind;
  Course course = lead("2026-09-01", {{"2026-09-02", K::classified}});
  constexpr std::int32_t first = 7;
  constexpr std::int32_t second = 8;
  const auto happens = [&](const char* on, K kind, std::int32_t value = 0) {
    course.steps.push_back({day(on), kind, value});
    course.settle();
  };
  const auto reason = [&](const char* as_of) {
    return judged(Measure::decided, course, 2026, as_of).reason;
  };
  happens("2026-09-03", K::accepted, first);
  happens("2026-09-10", K::limit_prolonged, day("2026-09-30").day_number());
  happens("2026-10-01", K::proposed);
  CHECK(reason("2026-10-01") == R::decision_waits);
  happens("2026-10-02", K::offered);  // what was proposed nobody decides any more
  CHECK(reason("2026-10-02") == R::prolonged_late);
  happens("2026-10-03", K::not_taken_over);
  happens("2026-10-03", K::accepted, first);
  CHECK(reason("2026-10-03") == R::prolonged_late);
  happens("2026-10-04", K::suspended);
  happens("2026-10-05", K::resumed);
  CHECK(reason("2026-10-05") == R::resumed_late);
  happens("2026-10-06", K::offered);
  happens("2026-10-07", K::accepted, second);
  happens("2026-10-07", K::limit_set, day("2026-10-26").day_number());
  CHECK(reason("2026-10-30") == R::verification_late);
}

TEST_CASE("what is carried over and what was decided late is told apart") {
  CHECK(judged(Measure::cleared, lead("2025-12-20", over_new_year), 2026, "2026-03-01").is_carried);
  CHECK_FALSE(
      judged(Measure::cleared, lead("2025-12-20", over_new_year), 2025, "2026-03-01").is_carried);
  CHECK(judged(Measure::decided, lead("2026-09-01", prolonged), 2026, "2026-12-01").is_late);
  CHECK_FALSE(
      judged(Measure::decided, lead("2025-12-20", over_new_year), 2025, "2026-03-01").is_late);
}

TEST_CASE("the target is strictly above ninety percent, and nothing is rounded up to it") {
  Tally tally;
  tally.denominator = 10;
  tally.numerator = 9;
  CHECK(is_met(Measure::decided, tally) == false);
  tally.denominator = 10000;
  tally.numerator = 8999;
  CHECK(tally.per_mille() == 899);
  tally.numerator = 9001;
  CHECK(is_met(Measure::cleared, tally) == true);
  CHECK(is_met(Measure::classified, tally) == false);
  tally.denominator = 0;
  CHECK_FALSE(is_met(Measure::decided, tally).has_value());
  CHECK_FALSE(tally.per_mille().has_value());
}
