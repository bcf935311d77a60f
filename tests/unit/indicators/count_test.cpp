// What a page of figures asks of many leads.
#include <doctest/doctest.h>

#include <algorithm>

#include "indicators/count.hpp"

using hd::CivilDate;
using namespace hd::indicators;

namespace {

const CivilDate today = *CivilDate::parse_iso("2026-11-24");
const Period this_year = year_as_of(2026, today);

// Leads of two agencies, received on consecutive days of January; every third is not classified.
struct City {
  Table table;
  AllNames names;

  explicit City(int leads) {
    std::vector<Course> courses;
    for (int i = leads; i >= 1; --i) courses.push_back(lead(i));
    table = Table(table, names, std::move(courses));
  }
  Course lead(int n) {
    Course course;
    course.order = n;
    course.received.received_on = this_year.first.plus_days(n % 28);
    course.received.keys[0] = names[0].key(n % 2 == 0 ? "even" : "odd");
    if (n % 3 != 0) {
      course.steps.push_back(
          {course.received.received_on.plus_days(40), StepKind::classified, names[2].key("150")});
    }
    course.settle();
    return course;
  }
  void put(Course course) { table = Table(table, names, {std::move(course)}); }
  Tally classified(const Narrowing& narrowing = {}) const {
    return overview(table, this_year, narrowing)->front();
  }
};

Narrowing of(Dimension dimension, const char* text) {
  Narrowing narrowing;
  narrowing[dimension] = text;
  return narrowing;
}

}  // namespace

TEST_CASE("a breakdown adds up to the figure, and its rows to what narrowing by them counts") {
  const City city(1500);
  const auto all = city.classified();
  CHECK(all.denominator == 1500);
  CHECK(all.numerator == 1000);
  for (const Dimension by : {Dimension::agency, Dimension::article, Dimension::channel}) {
    const auto rows = breakdown(city.table, this_year, {}, {Measure::classified, by});
    std::int32_t sum = 0;
    for (const Tally& row : *rows) sum += row.denominator;
    CHECK(sum == all.denominator);
  }
  const auto odd = *city.table.names(Dimension::agency).find("odd");
  const auto by_agency =
      breakdown(city.table, this_year, {}, {Measure::classified, Dimension::agency});
  CHECK(by_agency->at(odd).numerator == city.classified(of(Dimension::agency, "odd")).numerator);
  CHECK(city.classified(of(Dimension::agency, "nobody")).denominator == 0);
  CHECK(city.classified(of(Dimension::article, "")).denominator == 500);
}

TEST_CASE("who received a tip answers for its classification, who settles it for its decision") {
  City city(2);
  Course passed_on = city.lead(1);
  passed_on.steps.push_back({today.plus_days(-60), StepKind::accepted, city.names[0].key("even")});
  passed_on.steps.push_back(
      {today.plus_days(-60), StepKind::limit_set, today.plus_days(-40).day_number()});
  passed_on.settle();
  city.put(passed_on);
  const auto rows = [&](Measure measure) {
    const auto tallies = breakdown(city.table, this_year, {}, {measure, Dimension::agency});
    return std::pair(tallies->at(city.names[0].key("odd")).denominator,
                     tallies->at(city.names[0].key("even")).denominator);
  };
  CHECK(rows(Measure::classified) == std::pair(1, 1));
  CHECK(rows(Measure::decided) == std::pair(0, 1));
  // Narrowed to either agency, each figure keeps to its own.
  const auto narrowed = [&](const char* agency) {
    const auto all = overview(city.table, this_year, of(Dimension::agency, agency));
    return std::pair(all->at(0).denominator, all->at(1).denominator);
  };
  CHECK(narrowed("odd") == std::pair(1, 0));
  CHECK(narrowed("even") == std::pair(1, 1));
  const Pick what{Measure::classified, Part::none, std::nullopt};
  CHECK(pick(city.table, this_year, of(Dimension::agency, "odd"), what, {{}, 10}).total == 1);
}

TEST_CASE("the reasons add up to the denominator") {
  const Tally tally = City(100).classified();
  std::int32_t sum = 0;
  for (const std::int32_t count : tally.by_reason) sum += count;
  CHECK(sum == tally.denominator);
}

TEST_CASE("the trend shows each month as its end did, and ends at the figure itself") {
  const City city(280);
  const auto months = trend(city.table, this_year, {}, Measure::classified);
  REQUIRE(months->size() == 11);
  CHECK(months->front().denominator == 280);
  CHECK(months->front().numerator == 0);  // classified forty days later
  CHECK(months->back().numerator == city.classified().numerator);
  for (std::size_t i = 0; i < months->size(); ++i) {
    const CivilDate end =
        std::min(this_year.first.plus_months(static_cast<int>(i) + 1).plus_days(-1), today);
    const auto then = overview(city.table, year_as_of(2026, end), {})->front();
    CHECK(months->at(i).numerator == then.numerator);
  }
}

TEST_CASE("the pages of a drill-down hold every lead once, what is missing first") {
  const City city(1200);
  std::vector<std::int64_t> orders;
  std::optional<Place> after;
  std::int64_t missing = 0;
  const Pick what{Measure::classified, Part::none, std::nullopt};
  for (bool has_more = true; has_more;) {
    const auto page = pick(city.table, this_year, {}, what, {after, 50});
    CHECK(page.total == 1200);
    for (const Picked& lead : page.leads) {
      if (lead.judgement.part == Part::missing) {
        CHECK(missing == static_cast<std::int64_t>(orders.size()));
        ++missing;
      }
      orders.push_back(lead.course->order);
    }
    after = Place{page.leads.back().judgement.part, page.leads.back().course->order};
    has_more = page.has_more;
  }
  CHECK(missing == 400);
  std::sort(orders.begin(), orders.end());
  CHECK(std::unique(orders.begin(), orders.end()) == orders.end());
  CHECK(orders.size() == 1200);
}

TEST_CASE("a drill-down narrows to one part and one reason") {
  const City city(300);
  Pick what{Measure::classified, Part::counted, std::nullopt};
  CHECK(pick(city.table, this_year, {}, what, {{}, 10}).total == 200);
  what = {Measure::classified, Part::none, Reason::classification_waits};
  CHECK(pick(city.table, this_year, of(Dimension::agency, "odd"), what, {{}, 10}).total == 50);
  what.reason = Reason::opened;
  CHECK(pick(city.table, this_year, {}, what, {{}, 10}).leads.empty());
}

TEST_CASE("a change of one lead changes the answers, and the table before it stays as it was") {
  City city(2000);
  const Table before = city.table;
  CHECK(city.classified().numerator == 1334);
  Course changed = city.lead(3);
  changed.steps.push_back({today, StepKind::classified, 0});
  changed.settle();
  city.put(changed);
  CHECK(city.classified().numerator == 1335);
  CHECK(overview(before, this_year, {})->front().numerator == 1334);
  city.put(city.lead(2001));
  CHECK(city.table.size() == 2001);
  REQUIRE(city.table.find(2001) != nullptr);
  REQUIRE(city.table.find(3) != nullptr);
  CHECK(city.table.find(3)->now.classified_on == today);
  CHECK(city.table.find(2002) == nullptr);
  Course first = city.lead(1);
  first.order = 0;  // before all
  city.put(first);
  CHECK(city.table.find(0) != nullptr);
  CHECK(city.table.size() == 2002);
}
