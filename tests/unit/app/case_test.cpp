// A criminal case: its term and offences, what is decided and recorded, and that each date is kept
// where queues and alarms look.
#include <algorithm>

#include "app/list_cases.hpp"
#include "app/raise_alarms.hpp"
#include "app/read_indicators.hpp"
#include "app/read_today.hpp"
#include "unit/app/case_world.hpp"

using hd::CivilDate;
using hd::ErrorCode;
using hd::Moment;
using hd::domain::CaseEventKind;
using hd::domain::CaseState;
using hd::test::CaseWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

CivilDate date(int year, int month, int of_month) { return *CivilDate::of(year, month, of_month); }

bool is_of_case(const app::read_today::Task& task) { return task.of_case.has_value(); }

app::CaseAct about(app::CaseAct act, const domain::Offence& offence) {
  act.offence = offence;
  return act;
}

}  // namespace

TEST_CASE("a decision to open makes a case whose term counts from it, by its severity") {
  CaseWorld world;
  const domain::LeadId lead = world.opened_lead({"150", "1"});
  const auto file = world.case_of(lead);
  REQUIRE(file);
  CHECK(file->number == "VA 0001/2026");
  CHECK(file->state == CaseState::investigating);
  CHECK(file->opened_at == world.clock.now());
  // Very serious: 4 months from 25 November 2026, CPC 172(1).
  CHECK(world.last_day(file->id, "C1") == date(2027, 3, 25));
  CHECK(world.case_dues(lead) == std::set<std::string>{"C1"});
  const auto today = must(app::read_today::run(world.desk(), world.head));
  CHECK(std::ranges::none_of(today.coming.first, is_of_case));

  world.clock.at = Moment::local(date(2027, 3, 20), 9, 0);
  const auto later = must(app::read_today::run(world.desk(), world.head));
  const auto task = std::ranges::find_if(later.coming.first, is_of_case);
  REQUIRE(task != later.coming.first.end());
  CHECK(task->of_case->number == "VA 0001/2026");
  CHECK(must(app::raise_alarms::run(world.desk())).told > 0);
}

TEST_CASE("the term is extended by the procuracy, rung by rung, and not beyond the law") {
  CaseWorld world;
  const auto id = world.case_of(world.opened_lead({"348", "1"}))->id;  // serious: 3 months
  CHECK(world.last_day(id, "C1") == date(2027, 2, 25));
  CHECK(world.record(id, CaseEventKind::case_extended).error().code == ErrorCode::conflict);
  must(world.decide(world.act(id, CaseEventKind::case_extension_requested)));
  app::CaseAct extended = world.act(id, CaseEventKind::case_extended);
  extended.until = date(2027, 2, 25);
  const auto early = app::record_case_step::run(world.desk(), world.head, extended);
  CHECK(early.error().shown.key == "lead.until_too_early");
  extended.change = world.change(id);
  extended.until = date(2027, 6, 25);
  const auto longer = app::record_case_step::run(world.desk(), world.head, extended);
  CHECK(longer.error().shown.key == "lead.longer_than_law");
  extended.change = world.change(id);
  extended.until = date(2027, 5, 10);
  must(app::record_case_step::run(world.desk(), world.head, extended));
  CHECK(world.last_day(id, "C1x1") == date(2027, 5, 10));
  CHECK(world.page(id).answer.find("C1")->superseded_by == "C1x1");
}

TEST_CASE("the term follows the gravest offence, back to the opening") {
  CaseWorld world;
  const auto id = world.case_of(world.opened_lead({"348", "1"}))->id;
  const auto unknown = world.decide(
      about(world.act(id, CaseEventKind::offence_added, "another_crime"), {"999", "1"}));
  CHECK(unknown.error().field == "article");
  const auto without =
      world.decide(about(world.act(id, CaseEventKind::offence_added), {"150", "3"}));
  CHECK(without.error().field == "ground");
  must(world.decide(
      about(world.act(id, CaseEventKind::offence_added, "another_crime"), {"150", "3"})));
  CHECK(world.last_day(id, "C1") == date(2027, 3, 25));
  CHECK(world.page(id).charges.size() == 2);
  const auto main_one = world.decide(
      about(world.act(id, CaseEventKind::offence_dropped, "does_not_fit"), {"348", "1"}));
  CHECK(main_one.error().shown.key == "case.offence_does_not_fit");
  must(world.decide(
      about(world.act(id, CaseEventKind::offence_dropped, "does_not_fit"), {"150", "3"})));
  CHECK(world.last_day(id, "C1") == date(2027, 2, 25));
  must(world.decide(
      about(world.act(id, CaseEventKind::offence_changed, "procuracy_demands"), {"328", "1"})));
  CHECK(world.page(id).file.offence == domain::Offence{"328", "1"});
  CHECK(world.last_day(id, "C1") == date(2027, 1, 25));
  must(world.record(id, CaseEventKind::accused_is_minor));
  CHECK(world.last_day(id, "C1") == date(2026, 12, 25));  // half of two months, Law 59/2024
}

// CPC 156(2).
TEST_CASE("a change of the offences goes to the procuracy within 24 hours, each once") {
  CaseWorld world;
  const auto lead = world.opened_lead();
  const auto id = world.case_of(lead)->id;
  CHECK(world.record(id, CaseEventKind::case_change_sent).error().code == ErrorCode::conflict);
  must(world.decide(
      about(world.act(id, CaseEventKind::offence_added, "another_crime"), {"348", "1"})));
  must(world.record(id, CaseEventKind::case_change_sent));
  CHECK_FALSE(world.case_dues(lead).contains("C1n"));
  world.clock.at = world.clock.at.plus_hours(1);
  // Two charges stand after this one; the paper is one.
  must(world.decide(
      about(world.act(id, CaseEventKind::offence_changed, "does_not_fit"), {"151", "1"})));
  const auto seen = world.page(id);
  const auto owed = std::ranges::count_if(seen.answer.dues, [](const auto& due) {
    return due.rule == "C1n" && due.state == hd::law::DueState::open;
  });
  CHECK(owed == 1);
  CHECK(seen.answer.find("C1n")->reckoning.due_at == world.clock.at.plus_hours(24));
  CHECK(world.case_dues(lead).contains("C1n"));
  world.clock.at = world.clock.at.plus_hours(2);
  must(world.record(id, CaseEventKind::case_change_sent));
  CHECK_FALSE(world.case_dues(lead).contains("C1n"));
}

// CPC 156(2).
TEST_CASE("a change of the offences that was sent on paper before counts from that day or minute") {
  CaseWorld world;
  const auto lead = world.opened_lead();
  const auto id = world.case_of(lead)->id;
  world.clock.at = Moment::local(date(2026, 11, 26), 14, 20);
  must(world.decide(
      about(world.act(id, CaseEventKind::offence_added, "another_crime"), {"348", "1"})));
  world.clock.at = Moment::local(date(2026, 11, 30), 9, 0);
  CHECK(world.case_dues(lead).contains("C1n"));
  const auto sent = [&](const app::DoneOn& done) {
    app::CaseAct act = world.act(id, CaseEventKind::case_change_sent);
    act.done = done;
    return app::record_case_step::run(world.desk(), world.head, act);
  };
  const auto late = [&] { return *world.page(id).answer.find("C1n"); };

  const auto early = sent({date(2026, 11, 25), {}});
  REQUIRE_FALSE(early);
  CHECK(early.error().field == "done_on");
  CHECK(sent({date(2026, 12, 1), {}}).error().field == "done_on");
  CHECK(sent({date(2026, 11, 26), hd::ClockTime{14, 19}}).error().field == "done_time");
  CHECK(sent({{}, hd::ClockTime{9, 1}}).error().field == "done_time");

  SUBCASE("within the 24 hours whatever the hour was") {
    must(sent({date(2026, 11, 26), {}}));
    CHECK(late().state == hd::law::DueState::done);
    CHECK_FALSE(late().was_late());
    CHECK_FALSE(late().may_be_late());
  }
  SUBCASE("on the day of their end, at an hour nobody knows") {
    must(sent({date(2026, 11, 27), {}}));
    CHECK_FALSE(late().was_late());
    CHECK(late().may_be_late());
    const domain::CaseEvent event = world.page(id).events.front().event;
    CHECK(event.hour_unknown);
    CHECK(event.at.local_date() == date(2026, 11, 27));
    CHECK(event.recorded_at == world.clock.now());
  }
  SUBCASE("on that day, at an hour that was given") {
    must(sent({date(2026, 11, 27), hd::ClockTime{14, 20}}));
    CHECK_FALSE(late().was_late());
    CHECK_FALSE(late().may_be_late());
    CHECK_FALSE(world.page(id).events.front().event.hour_unknown);
  }
  SUBCASE("a minute too late") {
    must(sent({date(2026, 11, 27), hd::ClockTime{14, 21}}));
    CHECK(late().was_late());
  }
  SUBCASE("a day too late") {
    must(sent({date(2026, 11, 28), {}}));
    CHECK(late().was_late());
    CHECK_FALSE(late().may_be_late());
  }
  CHECK_FALSE(world.case_dues(lead).contains("C1n"));
  CHECK(sent({}).error().code == ErrorCode::conflict);
}

// CPC 174(2), 232(4).
TEST_CASE("a file that came back on paper begins its two months on the day it came") {
  CaseWorld world;
  const auto id = world.case_of(world.opened_lead())->id;
  must(world.record(id, CaseEventKind::offender_identified));
  must(world.decide(world.act(id, CaseEventKind::investigation_concluded)));
  world.clock.at = Moment::local(date(2026, 12, 20), 9, 0);
  const auto record = [&](CaseEventKind kind, const app::DoneOn& done) {
    app::CaseAct act = world.act(id, kind);
    act.done = done;
    return app::record_case_step::run(world.desk(), world.head, act);
  };
  CHECK(record(CaseEventKind::accused_is_adult, {date(2026, 12, 1), {}}).error().shown.key ==
        "case.counts_from_now");
  must(record(CaseEventKind::file_returned_by_procuracy, {date(2026, 12, 1), {}}));
  CHECK(world.last_day(id, "C5b") == date(2027, 2, 1));
  // That the file had been handed over in time is recorded all the same.
  CHECK(world.last_day(id, "C6f") == date(2026, 11, 27));
  must(record(CaseEventKind::case_file_sent, {date(2026, 11, 27), {}}));
  CHECK_FALSE(world.page(id).answer.find("C6f")->was_late());
  const auto seen = world.page(id);
  CHECK(seen.events.front().event.kind == CaseEventKind::file_returned_by_procuracy);
  CHECK(seen.file.state == CaseState::investigating);
}

TEST_CASE(
    "an investigation is suspended when its term has run, or at once for illness; it is resumed") {
  CaseWorld world;
  const auto id = world.case_of(world.opened_lead())->id;
  const auto early = world.decide(world.act(id, CaseEventKind::case_suspended, "accused_unknown"));
  REQUIRE_FALSE(early);
  CHECK(early.error().shown.key == "case.too_early");
  CHECK(early.error().shown.argument == "25/3/2027");
  const auto ill = must(world.decide(world.act(id, CaseEventKind::case_suspended, "accused_ill")));
  CHECK(ill.state == CaseState::investigation_suspended);
  CHECK(world.last_day(id, "C4") == date(2026, 11, 27));
  must(world.record(id, CaseEventKind::case_suspension_sent));
  CHECK(world.record(id, CaseEventKind::case_suspension_sent).error().code == ErrorCode::conflict);
  must(world.decide(world.act(id, CaseEventKind::case_resumed)));
  CHECK(world.last_day(id, "C5").has_value());
}

TEST_CASE("a concluded case owes its file to the procuracy, and comes back from it") {
  CaseWorld world;
  const auto lead = world.opened_lead();
  const auto id = world.case_of(lead)->id;
  // CPC 233: the conclusion names whose prosecution it proposes.
  const auto nobody = world.decide(world.act(id, CaseEventKind::investigation_concluded));
  REQUIRE_FALSE(nobody);
  CHECK(nobody.error().shown.key == "case.no_offender");
  must(world.record(id, CaseEventKind::offender_identified));
  must(world.decide(world.act(id, CaseEventKind::investigation_concluded)));
  CHECK(world.case_dues(lead) == std::set<std::string>{"C6f"});
  must(world.record(id, CaseEventKind::case_file_sent));
  CHECK(world.case_dues(lead).empty());
  world.clock.at = world.clock.at.plus_hours(24);
  must(world.record(id, CaseEventKind::file_returned_by_procuracy));
  CHECK(world.case_dues(lead) == std::set<std::string>{"C5b"});
  must(world.decide(world.act(id, CaseEventKind::case_transferred, "other_place")));
  CHECK(world.case_dues(lead).empty());
}

TEST_CASE("leads join a case and leave it; it counts once, and its dates stand with one of them") {
  CaseWorld world;
  const auto first = world.opened_lead();
  const auto id = world.case_of(first)->id;
  const auto second = world.proposed_lead({"150", "1"});
  must(world.open(second, {"150", "1"}, id));
  CHECK(world.case_of(second)->id == id);
  CHECK(world.case_dues(second).empty());
  const auto third = world.opened_lead();
  const auto former = world.case_of(third)->id;
  CHECK(former != id);
  const auto cleared = [&] {
    return must(app::read_indicators::run(world.desk(), world.coordinator(), {}))
        .figures[2]
        .now.denominator;
  };
  CHECK(cleared() == 2);
  must(world.join(id, third));
  CHECK(world.case_of(third)->id == id);
  CHECK(world.page(former).file.state == CaseState::merged);
  CHECK(world.page(former).merged_into == world.page(id).file.number);
  CHECK(world.case_dues(third).empty());
  CHECK(cleared() == 1);
  CHECK(world.join(id, third).error().shown.key == "case.lead_not_joinable");

  must(world.take_off(id, third));  // back to its own case
  CHECK(world.case_of(third)->id == former);
  CHECK(world.page(former).file.state == CaseState::investigating);
  CHECK(world.case_dues(third) == std::set<std::string>{"C1"});
  CHECK(cleared() == 2);

  must(world.take_off(id, first));  // the next lead stands for the case from now on
  CHECK(world.case_dues(second) == std::set<std::string>{"C1"});
  CHECK(world.case_of(first)->id != id);
  CHECK(world.case_of(first)->opened_at == world.page(id).file.opened_at);
  CHECK(cleared() == 3);
  CHECK(world.take_off(id, second).error().shown.key == "case.last_lead");
  must(world.record(id, CaseEventKind::offender_identified));
  CHECK(world.record(id, CaseEventKind::offender_identified).error().code == ErrorCode::conflict);
}

TEST_CASE("a case changes only as it was seen, once, and for whoever may") {
  CaseWorld world;
  const auto id = world.case_of(world.opened_lead())->id;
  const app::CaseAct act = world.act(id, CaseEventKind::accused_is_adult);
  const auto once = must(app::record_case_step::run(world.desk(), world.head, act));
  const auto again = must(app::record_case_step::run(world.desk(), world.head, act));
  CHECK(again.version == once.version);
  app::CaseAct stale = world.act(id, CaseEventKind::accused_is_minor);
  --stale.change.version;
  CHECK(app::record_case_step::run(world.desk(), world.head, stale).error().code ==
        ErrorCode::stale);
  const app::Caller other = world.commune_head();
  CHECK(app::read_case::run(world.desk(), other, {id}).error().code == ErrorCode::not_allowed);
  CHECK(app::list_cases::run(world.desk(), other, {}).error().code == ErrorCode::not_allowed);
  const auto numbers = must(app::list_cases::run(world.desk(), world.coordinator(), {}));
  CHECK(numbers.numbers_only);
  CHECK(numbers.lines.empty());
  CHECK(numbers.counts[0] == 1);
  const auto own = must(app::list_cases::run(world.desk(), world.head, {}));
  REQUIRE(own.lines.size() == 1);
  CHECK(own.lines.front().next_due->rule == "C1");
  CHECK(own.lines.front().lead_numbers.size() == 1);
}
