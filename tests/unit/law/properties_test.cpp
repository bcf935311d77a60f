// What must hold whatever happened: thousands of situations that no jurist would write, the same
// ones in every run.
#include <algorithm>

#include "unit/law/law_fixture.hpp"

using hd::CivilDate;
using hd::Moment;
using namespace hd::law;
using hd::test::real_law;

namespace {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 2 + 1) {}
  int below(int count) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<int>((state_ >> 33) % static_cast<std::uint64_t>(count));
  }
  YesNo answer() { return static_cast<YesNo>(below(3)); }

 private:
  std::uint64_t state_;
};

Fact any_fact(Dice& dice) {
  constexpr AgencyKind agencies[]{AgencyKind::commune_police,
                                  AgencyKind::city_investigating_agency,
                                  AgencyKind::city_investigating_agency,
                                  AgencyKind::border_guard,
                                  AgencyKind::procuracy,
                                  AgencyKind::court};
  constexpr const char* articles[]{"", "", "147", "150", "328", "348", "999"};
  Fact fact;
  fact.kind = static_cast<FactKind>(dice.below(static_cast<int>(last_fact) + 1));
  const CivilDate day = CivilDate::of(2024, 1, 1)->plus_days(dice.below(1200));
  fact.at = Moment::local(day, dice.below(24), dice.below(60));
  fact.agency_kind = agencies[dice.below(6)];
  fact.at_island = dice.below(4) == 0;
  fact.precision = dice.below(5) == 0 ? Precision::hour : Precision::minute;
  fact.article = articles[dice.below(7)];
  if (!fact.article.empty() && dice.below(2) == 0) fact.clause = std::to_string(1 + dice.below(4));
  if (dice.below(8) == 0) fact.until = day.plus_days(dice.below(200) - 20);
  if (dice.below(4) == 0) fact.subject = dice.below(2) == 0 ? "a" : "b";
  if (dice.below(4) == 0) fact.ground = std::string(1, static_cast<char>('a' + dice.below(4)));
  return fact;
}

Situation any_situation(std::uint64_t seed) {
  Dice dice(seed);
  Situation situation;
  const int count = dice.below(24);
  for (int i = 0; i < count; ++i) situation.facts.push_back(any_fact(dice));
  situation.flagrant = dice.answer();
  situation.grave = dice.answer();
  situation.public_concern = dice.answer();
  situation.suspect_may_flee = dice.answer();
  situation.victim_under_18 = dice.answer();
  situation.accused_under_18 = dice.answer();
  situation.especially_complex = dice.answer();
  situation.reporter_named = dice.answer();
  return situation;
}

void check_reckoning(const Due& due) {
  const Reckoning& end = due.reckoning;
  INFO(due.rule);
  if (end.unrolled) CHECK(real_law().calendar().is_working_day(end.due_day));
  if (end.unrolled) CHECK_FALSE(real_law().calendar().is_working_day(*end.unrolled));
  if (end.is_day_limit) CHECK(end.due_at == Moment::local(end.due_day.plus_days(1), 0, 0));
  CHECK(due.citations.front().article.size() > 0);
  CHECK((due.state == DueState::open) == !due.done_at.has_value());
  if (!due.superseded_by.empty()) CHECK(due.state == DueState::fallen_away);
}

std::string told(const Answer& answer) {
  std::string text;
  for (const Due& due : answer.dues) {
    text += due.rule + std::string(name_of(due.state)) + due.reckoning.due_at.rfc3339() + ' ';
  }
  for (const NextStep& step : answer.next_steps) text += step.id + ' ';
  return text;
}

}  // namespace

TEST_CASE("whatever happened, a date is a date, cited, and the strictest of its duty") {
  int dues = 0;
  for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
    const Situation situation = any_situation(seed);
    const Answer answer = real_law().answer(situation);
    for (const Due& due : answer.dues) {
      check_reckoning(due);
      for (const Alternative& other : due.beside) {
        const bool is_rival = other.why == BesideWhy::milder_rule;
        if (is_rival) CHECK(other.reckoning.due_at >= due.reckoning.due_at);
      }
    }
    CHECK(std::is_sorted(answer.dues.begin(), answer.dues.end(),
                         [](const Due& a, const Due& b) { return a.state < b.state; }));
    CHECK(std::is_sorted(answer.doubts.begin(), answer.doubts.end(),
                         [](const Doubt& a, const Doubt& b) { return a.at < b.at; }));
    dues += static_cast<int>(answer.dues.size());
  }
  CHECK(dues > 10'000);
}

TEST_CASE("a halved term never ends after the full one") {
  int halved = 0;
  for (std::uint64_t seed = 1; seed <= 8000; ++seed) {
    for (const Due& due : real_law().answer(any_situation(seed)).dues) {
      for (const Alternative& other : due.beside) {
        if (other.why != BesideWhy::if_especially_complex) continue;
        ++halved;
        CHECK(due.reckoning.due_at <= other.reckoning.due_at);
      }
    }
  }
  CHECK(halved > 100);
}

TEST_CASE("the order in which facts were written down changes nothing") {
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    Situation situation = any_situation(seed);
    std::vector<std::int64_t> minutes;
    for (const Fact& fact : situation.facts) minutes.push_back(fact.at.floor_to_hour().seconds);
    std::sort(minutes.begin(), minutes.end());
    // Two facts of one hour have no order of their own.
    if (std::adjacent_find(minutes.begin(), minutes.end()) != minutes.end()) continue;
    const std::string forwards = told(real_law().answer(situation));
    std::reverse(situation.facts.begin(), situation.facts.end());
    CHECK(told(real_law().answer(situation)) == forwards);
  }
}
