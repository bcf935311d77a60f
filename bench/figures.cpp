// The figures over many leads on one core: what a page of the coordinator asks, each time counted
// anew. Prints name, tab, value. The limit of the run: walking over the same leads and reading one
// number of each, for no count of all leads can be faster than looking at each once.
// Usage: bench_figures LEADS
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>

#include "indicators/count.hpp"

namespace {

using namespace hd::indicators;
using hd::CivilDate;

const CivilDate today = *CivilDate::parse_iso("2026-11-24");
const Period this_year = year_as_of(2026, today);
constexpr int agencies = 30;
constexpr int communes = 114;

// Leads of two years, in the states that leads are in: most decided, some late, some with cases.
struct Bench {
  AllNames names;
  Table table;

  explicit Bench(int leads) {
    std::vector<Course> courses;
    for (int i = 0; i < leads; ++i) courses.push_back(lead(i));
    table = Table(table, names, std::move(courses));
  }

  Key name(Dimension dimension, int n) {
    return names[static_cast<std::size_t>(dimension)].key(std::to_string(n));
  }

  Course lead(int n) {
    Course course;
    course.order = n + 1;
    course.number = "TB " + std::to_string(n);
    const CivilDate received = today.plus_days(-(n % 690));
    course.received.received_on = received;
    course.received.keys[0] = name(Dimension::agency, n % agencies);
    course.received.keys[1] = name(Dimension::commune, n % communes);
    course.received.keys[4] = name(Dimension::channel, n % 7);
    const auto article = name(Dimension::article, 150 + n % 5);
    const auto at = [&](int days, StepKind kind, std::int32_t value) {
      if (received.plus_days(days) <= today) {
        course.steps.push_back({received.plus_days(days), kind, value});
      }
    };
    at(n % 3, StepKind::classified, article);
    at(3, StepKind::accepted, name(Dimension::agency, n % 4));
    at(3, StepKind::limit_set, received.plus_days(23).day_number());
    if (n % 4 == 0) at(20, StepKind::limit_prolonged, received.plus_days(63).day_number());
    if (n % 10 != 0) at(15 + n % 60, n % 2 == 0 ? StepKind::opened : StepKind::not_opened, article);
    const auto of_case = [&](int days, StepKind kind) {
      at(days, kind, received.plus_days(days).day_number());
    };
    if (n % 20 == 2) of_case(15 + n % 60, StepKind::case_opened);
    if (n % 40 == 2) of_case(90, StepKind::offender_identified);
    course.settle();
    return course;
  }
  // A table that has not answered anything yet: a change of one lead.
  void change(int n) { table = Table(table, names, {lead(n)}); }
};

template <class Once>
double milliseconds(int times, const Once& once) {
  using Clock = std::chrono::steady_clock;
  std::vector<double> taken;
  for (int i = 0; i < times; ++i) {
    const auto began = Clock::now();
    once(i);
    taken.push_back(std::chrono::duration<double, std::milli>(Clock::now() - began).count());
  }
  std::sort(taken.begin(), taken.end());
  return taken[taken.size() / 2];
}

void print(const char* name, double value) { std::printf("%s\t%.3f\n", name, value); }

void measure(Bench& bench) {
  constexpr int times = 21;
  std::int64_t sum = 0;
  print("walk", milliseconds(times, [&](int) {
          for (const auto& chunk : bench.table.chunks()) {
            for (const Course& course : *chunk) sum += course.now.received_on.day_number();
          }
        }));
  print("change", milliseconds(times, [&](int i) { bench.change(i * 997); }));
  const auto anew = [&](const char* name, const auto& ask) {
    print(name, milliseconds(times, [&](int) {
            const Table fresh(bench.table, bench.names, {});
            sum += ask(fresh);
          }));
  };
  anew("overview", [](const Table& t) { return overview(t, this_year, {})->front().numerator; });
  anew("breakdown", [](const Table& t) {
    return breakdown(t, this_year, {}, {Measure::decided, Dimension::commune})->back().numerator;
  });
  anew("trend",
       [](const Table& t) { return trend(t, this_year, {}, Measure::decided)->back().numerator; });
  anew("leads", [](const Table& t) {
    const Pick what{Measure::decided, Part::missing, std::nullopt};
    return pick(t, this_year, {}, what, {{}, 50}).total;
  });
  print("known", milliseconds(times, [&](int) {
          sum += overview(bench.table, this_year, {})->front().numerator;
        }));
  if (sum == 0) std::abort();  // nothing was counted: the figures above mean nothing
}

}  // namespace

int main(int argc, char** argv) {
  const int leads = argc == 2 ? std::atoi(argv[1]) : 0;
  if (leads <= 0) {
    std::cerr << "usage: bench_figures LEADS\n";
    return 2;
  }
  Bench bench(leads);
  measure(bench);
  return 0;
}
