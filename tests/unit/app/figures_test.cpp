// The figures over what the law engine and the use cases wrote, not over rows made by hand.
#include <algorithm>

#include "app/break_down_figure.hpp"
#include "app/find_not_a_crime.hpp"
#include "app/prolong_settlement.hpp"
#include "app/read_counted_leads.hpp"
#include "app/read_indicators.hpp"
#include "app/resume_settlement.hpp"
#include "unit/app/case_world.hpp"
#include "unit/app/team_world.hpp"

using hd::CivilDate;
using hd::Moment;
using hd::indicators::Dimension;
using hd::indicators::Measure;
using hd::indicators::Part;
using hd::indicators::Reason;
using hd::test::CaseWorld;
using hd::test::must;
using hd::test::Team;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

app::Caller whoever_steers() {
  app::Caller caller;
  caller.actor.member_id = hd::crypto::random_id<domain::MemberTag>();
  caller.actor.agency_id = hd::crypto::random_id<domain::AgencyTag>();
  caller.actor.agency_kind = domain::AgencyKind::steering_committee;
  caller.actor.functions = {domain::Function::coordinator};
  return caller;
}

// A commune's tip in the hands of the city's agency, and what the coordinator sees of it.
struct Counted : Team {
  app::Caller coordinator = whoever_steers();

  CivilDate day(int after) const { return clock.at.local_date().plus_days(after); }
  void wait(int days) { clock.at = Moment::local(day(days), 9, 30); }

  std::vector<app::read_counted_leads::Line> lines(Measure measure,
                                                   std::optional<CivilDate> as_of = {}) {
    app::read_counted_leads::Input input;
    input.question.as_of = as_of;
    if (as_of) input.question.year = as_of->year();
    input.pick.measure = measure;
    return must(app::read_counted_leads::run(desk(), coordinator, input)).lines;
  }
  hd::indicators::Course course() {
    const auto facts =
        must(store->read([](hd::ports::Records& records) { return records.indicators().facts(); }));
    const auto order =
        must(store->read([&](hd::ports::Records& r) { return r.leads().find(lead); }));
    for (const auto& chunk : facts->chunks()) {
      for (const auto& one : *chunk) {
        if (one.lead_id == order.id) return one;
      }
    }
    FAIL("the lead has no course");
    return {};
  }
  CivilDate shown_limit(std::string_view rule) {
    const auto page = must(app::read_lead::run(desk(), head, {lead}));
    REQUIRE(page.answer.find(rule));
    return page.answer.find(rule)->reckoning.due_day;
  }
  void prolong() {
    must(app::prolong_settlement::run(
        desk(), head, {change(lead), domain::ProlongationReason::complex_matter, {}}));
  }
  void suspend() {
    must(app::propose_decision::run(
        desk(), assigned,
        {change(lead), domain::DecisionKind::suspend, {}, "awaiting_expertise", {}}));
    must(app::decide_lead::run(
        desk(), head, {change(lead), domain::DecisionKind::suspend, {}, "awaiting_expertise"}));
  }
  std::map<std::string, std::pair<int, int>> split(Measure measure, Dimension by) {
    std::map<std::string, std::pair<int, int>> counts;
    for (const auto& line :
         must(app::break_down_figure::run(desk(), coordinator, {{}, measure, by})).lines) {
      counts[line.agency_name.empty() ? line.text : line.agency_name] = {line.tally.numerator,
                                                                         line.tally.denominator};
    }
    return counts;
  }
};

}  // namespace

TEST_CASE("what was prolonged is counted by the limit that the lead page shows") {
  Counted desk;
  desk.hand_over();
  const CivilDate first = desk.shown_limit("T6");
  desk.wait(10);
  desk.prolong();
  const CivilDate longer = desk.shown_limit("T6x");
  REQUIRE(longer > first);
  const auto running = desk.course();
  CHECK(running.now.settlement_due_on == longer);
  CHECK(running.now.is_prolonged);
  CHECK(running.standing_on(desk.day(-1)).settlement_due_on == first);
  desk.clock.at = Moment::local(first.plus_days(2), 9, 30);
  CHECK(desk.lines(Measure::decided).empty());  // late by the first limit alone
  desk.clock.at = Moment::local(longer.plus_days(2), 9, 30);
  REQUIRE(desk.lines(Measure::decided).size() == 1);
  CHECK(desk.lines(Measure::decided).front().judgement.reason == Reason::prolonged_late);
}

TEST_CASE("a settlement that was resumed waits for its decision by the limit of its own") {
  Counted desk;
  desk.hand_over();
  desk.clock.at = Moment::local(desk.shown_limit("T6").plus_days(1), 9, 30);  // not before: CPC 148
  desk.suspend();
  const CivilDate suspended = desk.day(0);
  CHECK(desk.course().now.decided_on == suspended);
  desk.wait(30);
  must(app::resume_settlement::run(desk.desk(), desk.head, {desk.change(desk.lead)}));
  const auto course = desk.course();
  CHECK_FALSE(course.now.decided_on);
  CHECK(course.now.settlement_due_on == desk.shown_limit("T10"));
  CHECK(course.standing_on(desk.day(-1)).settlement_due_on == desk.shown_limit("T6"));
  CHECK(course.standing_on(desk.day(-1)).decided_on == suspended);
  desk.clock.at = Moment::local(desk.shown_limit("T10").plus_days(1), 9, 30);
  REQUIRE(desk.lines(Measure::decided).size() == 1);
  CHECK(desk.lines(Measure::decided).front().judgement.reason == Reason::resumed_late);
}

TEST_CASE("a tip that its commune never classifies is late once it should have been passed on") {
  Counted desk;
  const auto reason = [&] { return desk.lines(Measure::classified).front().judgement.reason; };
  CHECK(reason() == Reason::classification_waits);
  const auto last = desk.course().received.classification_due_on;
  REQUIRE(last);
  desk.clock.at = Moment::local(last->plus_days(1), 9, 30);
  CHECK(reason() == Reason::classification_late);
}

TEST_CASE("what a commune classified and passed on is its work, the decision is the receiver's") {
  Counted desk;
  desk.hand_over();
  const auto who = [&](Measure measure) { return desk.split(measure, Dimension::agency); };
  const std::string commune = desk.lines(Measure::classified).front().agency_name;
  CHECK(who(Measure::classified) == decltype(who(Measure::classified)){{commune, {1, 1}}});
  desk.clock.at = Moment::local(desk.shown_limit("T6").plus_days(1), 9, 30);
  const auto late = desk.lines(Measure::decided);
  REQUIRE(late.size() == 1);
  CHECK(late.front().agency_name != commune);
  CHECK(who(Measure::decided).begin()->first == late.front().agency_name);
  // A row of the breakdown opens exactly its leads.
  app::read_indicators::Input narrowed;
  narrowed.narrowing[Dimension::agency] = desk.head.actor.agency_id.text();
  narrowed.year = 2026;
  const auto figures =
      must(app::read_indicators::run(desk.desk(), desk.coordinator, narrowed)).figures;
  CHECK(figures.at(0).now.denominator == 0);
  CHECK(figures.at(1).now.denominator == 1);
}

TEST_CASE("a row tells the state of the day that was asked for, and today's today") {
  Counted desk;
  const auto state = [&](int day) {
    return desk.lines(Measure::classified, desk.day(day)).front().standing.state;
  };
  const auto kept = [&] {
    return must(desk.store->read([&](hd::ports::Records& r) { return r.leads().find(desk.lead); }))
        .state;
  };
  CHECK(state(0) == domain::LeadState::received);
  desk.wait(1);
  must(app::classify_lead::run(
      desk.desk(), desk.commune,
      {desk.change(desk.lead), domain::LeadKind::crime_notice, {"150", "1"}, true}));
  CHECK(state(0) == domain::LeadState::offered);
  CHECK(state(0) == kept());
  desk.wait(1);
  must(app::accept_lead::run(desk.desk(), desk.head,
                             {desk.change(desk.lead), desk.assigned.actor.member_id}));
  CHECK(state(0) == kept());
  const CivilDate accepted = desk.day(0);
  desk.clock.at = Moment::local(desk.shown_limit("T6").plus_days(1), 9, 30);
  desk.suspend();
  CHECK(state(0) == domain::LeadState::suspended);
  CHECK(state(0) == kept());
  const int since = accepted.day_number() - desk.day(0).day_number();
  CHECK(state(since) == domain::LeadState::verifying);
  CHECK(state(since - 1) == domain::LeadState::offered);
  CHECK(state(since - 2) == domain::LeadState::received);
}

TEST_CASE("what is no tip about a crime stands under no source and is not called unclassified") {
  Counted desk;
  must(app::find_not_a_crime::run(desk.desk(), desk.commune,
                                  {desk.change(desk.lead), "own_administrative"}));
  const auto sources = desk.split(Measure::classified, Dimension::source);
  CHECK(sources == decltype(sources){{"not_a_crime", {1, 1}}});
  CHECK(desk.lines(Measure::classified).front().standing.state == domain::LeadState::not_a_crime);
}

TEST_CASE("a row of the cleared cases names the case and the days it is counted by") {
  CaseWorld desk;
  const auto file = *desk.case_of(desk.opened_lead());
  desk.clock.at = desk.clock.at.plus_seconds(86'400);
  must(desk.record(file.id, domain::CaseEventKind::offender_identified));
  app::read_counted_leads::Input input;
  input.pick.measure = Measure::cleared;
  const auto lines =
      must(app::read_counted_leads::run(desk.desk(), desk.coordinator(), input)).lines;
  REQUIRE(lines.size() == 1);
  CHECK(lines.front().case_number == file.number);
  CHECK(lines.front().standing.case_opened_on == file.opened_at.local_date());
  CHECK(lines.front().standing.offender_identified_on == desk.clock.at.local_date());
}
