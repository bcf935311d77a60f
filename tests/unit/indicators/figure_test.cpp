#include <doctest/doctest.h>

#include "indicators/facts.hpp"

using hd::CivilDate;
using hd::indicators::Figure;
using hd::indicators::figure_of;
using hd::indicators::LeadFact;
using hd::indicators::Measure;

namespace {

CivilDate day(const char* iso) { return *CivilDate::parse_iso(iso); }

LeadFact lead(std::uint8_t n, const char* received) {
  LeadFact fact;
  fact.lead_id = hd::domain::LeadId({n});
  fact.received_on = day(received);
  return fact;
}

const CivilDate today = day("2026-11-24");

}  // namespace

TEST_CASE("classified counts the leads received in the year") {
  LeadFact done = lead(1, "2026-11-20");
  done.classified_on = day("2026-11-21");
  const LeadFact open = lead(2, "2026-11-24");
  const LeadFact last_year = lead(3, "2025-12-31");
  const Figure figure = figure_of(Measure::classified, {done, open, last_year}, 2026, today);
  CHECK(figure.numerator == 1);
  CHECK(figure.denominator == 2);
  CHECK(figure.is_met() == false);
}

TEST_CASE("a lead falls short of decided only once its limit has passed") {
  LeadFact late = lead(1, "2026-09-01");
  late.settlement_due_on = day("2026-09-21");
  LeadFact running = lead(2, "2026-11-20");
  running.settlement_due_on = day("2026-12-10");
  LeadFact early = lead(3, "2026-11-20");
  early.settlement_due_on = day("2026-12-10");
  early.decided_on = day("2026-11-23");
  const Figure figure = figure_of(Measure::decided, {late, running, early}, 2026, today);
  CHECK(figure.numerator == 1);
  CHECK(figure.denominator == 2);
}

TEST_CASE("a lead with its limit in the next year counts in one of the two years, never in both") {
  LeadFact fact = lead(1, "2025-12-20");
  fact.settlement_due_on = day("2026-01-09");
  fact.decided_on = day("2025-12-28");
  CHECK(figure_of(Measure::decided, {fact}, 2025, today).denominator == 1);
  CHECK(figure_of(Measure::decided, {fact}, 2026, today).denominator == 0);
  fact.decided_on = day("2026-02-01");
  CHECK(figure_of(Measure::decided, {fact}, 2025, today).denominator == 0);
  CHECK(figure_of(Measure::decided, {fact}, 2026, today).numerator == 1);
}

TEST_CASE("a case opened earlier and not cleared is carried over, a cleared one is not") {
  LeadFact carried = lead(1, "2025-03-01");
  carried.case_opened_on = day("2025-03-20");
  LeadFact cleared_before = carried;
  cleared_before.lead_id = hd::domain::LeadId({2});
  cleared_before.offender_identified_on = day("2025-06-01");
  LeadFact cleared_now = carried;
  cleared_now.lead_id = hd::domain::LeadId({3});
  cleared_now.offender_identified_on = day("2026-02-01");
  const Figure figure =
      figure_of(Measure::cleared, {carried, cleared_before, cleared_now}, 2026, today);
  CHECK(figure.numerator == 1);
  CHECK(figure.denominator == 2);
}

TEST_CASE("the target is strictly above ninety percent, and nothing is rounded up to it") {
  Figure figure;
  figure.measure = Measure::decided;
  figure.denominator = 10;
  figure.numerator = 9;
  CHECK(figure.is_met() == false);
  figure.denominator = 10000;
  figure.numerator = 8999;
  CHECK(figure.per_mille() == 899);
  figure.numerator = 9001;
  CHECK(figure.is_met() == true);
  figure.denominator = 0;
  CHECK_FALSE(figure.is_met().has_value());
  CHECK_FALSE(figure.per_mille().has_value());
}
