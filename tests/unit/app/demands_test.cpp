// What is recorded on paper: demands of the procuracy, the file handed over, the review of
// evidence, and what an agency that passed a lead on still owes.
#include <algorithm>

#include "app/pass_on_lead.hpp"
#include "app/read_today.hpp"
#include "app/reassign_lead.hpp"
#include "app/record_demand.hpp"
#include "app/record_reply.hpp"
#include "app/record_step.hpp"
#include "domain/demands.hpp"
#include "unit/app/case_world.hpp"

using hd::CivilDate;
using hd::ErrorCode;
using hd::Moment;
using hd::access::Action;
using hd::domain::EventKind;
using hd::domain::LeadState;
using hd::test::CaseWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

CivilDate on_day(int year, int month, int of_month) {
  return *CivilDate::of(year, month, of_month);
}

struct PaperWorld : CaseWorld {
  app::read_lead::Output page_of(domain::LeadId lead, const app::Caller& who) {
    return must(app::read_lead::run(desk(), who, {lead}));
  }
  app::LeadChange change_by(const app::Caller& who, domain::LeadId lead) {
    return {lead, page_of(lead, who).lead.version, key()};
  }
  hd::Result<app::LeadOutcome> record(domain::LeadId lead, EventKind step,
                                      std::optional<CivilDate> on = {},
                                      std::optional<hd::ClockTime> at = {}) {
    return app::record_step::run(desk(), head, {change(lead), step, {on, at}});
  }
  hd::Result<app::LeadOutcome> demand(domain::LeadId lead, EventKind kind,
                                      std::optional<CivilDate> on = {}) {
    return app::record_demand::run(desk(), head, {change(lead), kind, on});
  }
  hd::Result<app::LeadOutcome> decide_not_to_open(domain::LeadId lead) {
    return app::decide_lead::run(
        desk(), head, {change(lead), domain::DecisionKind::not_open, {}, "no_offence", {}});
  }
  bool may_record(domain::LeadId lead, EventKind step) {
    return std::ranges::count(page_of(lead, head).recordable, step) > 0;
  }
  // What is open of this rule, by its last day.
  std::optional<CivilDate> open_until(domain::LeadId lead, std::string_view rule) {
    for (const hd::law::Due& due : page_of(lead, head).answer.dues) {
      if (due.rule == rule && due.state == hd::law::DueState::open) return due.reckoning.due_day;
    }
    return {};
  }
  void wait_until(int month, int day) { clock.at = Moment::local(on_day(2026, month, day), 10, 0); }
};

}  // namespace

TEST_CASE("a demand to put right counts from the day it came, and ends when it is met") {
  PaperWorld world;
  const auto lead = world.proposed_lead({"150", "1"});
  CHECK_FALSE(world.may_record(lead, EventKind::procuracy_demand_met));
  CHECK(world.record(lead, EventKind::procuracy_demand_met).error().code == ErrorCode::conflict);
  world.wait_until(12, 3);
  CHECK(world.demand(lead, EventKind::procuracy_demanded, on_day(2026, 12, 4)).error().shown.key ==
        "lead.received_in_future");
  CHECK(world.demand(lead, EventKind::procuracy_demanded, on_day(2026, 11, 24)).error().shown.key ==
        "lead.demanded_before_received");
  must(world.demand(lead, EventKind::procuracy_demanded, on_day(2026, 12, 1)));
  CHECK(world.open_until(lead, "T15a") == on_day(2026, 12, 16));
  CHECK(
      world.record(lead, EventKind::procuracy_demand_met, on_day(2026, 11, 30)).error().shown.key ==
      "lead.done_before_owed");
  must(world.record(lead, EventKind::procuracy_demand_met, on_day(2026, 12, 2)));
  CHECK_FALSE(world.open_until(lead, "T15a").has_value());
  CHECK_FALSE(world.may_record(lead, EventKind::procuracy_demand_met));
  must(world.demand(lead, EventKind::procuracy_demanded));  // another one
  CHECK(world.may_record(lead, EventKind::procuracy_demand_met));
}

TEST_CASE("several demands wait at once: each has its own limit and is met by itself") {
  PaperWorld world;
  const auto lead = world.proposed_lead({"150", "1"});
  world.wait_until(12, 4);
  must(world.demand(lead, EventKind::procuracy_demanded, on_day(2026, 12, 1)));
  must(world.demand(lead, EventKind::procuracy_demanded, on_day(2026, 12, 3)));
  must(world.demand(lead, EventKind::procuracy_demanded, on_day(2026, 12, 3)));
  const auto limits = [&] {
    std::vector<CivilDate> open;
    for (const hd::law::Due& due : world.page_of(lead, world.head).answer.dues) {
      const bool waits = due.rule == "T15a" && due.state == hd::law::DueState::open;
      if (waits) open.push_back(due.reckoning.due_day);
    }
    return open;
  };
  const auto first = on_day(2026, 12, 16);
  const auto later = on_day(2026, 12, 18);
  CHECK(limits() == std::vector{first, later, later});
  const auto waiting = [&] {
    const auto events = must(world.store->read(
        [&](hd::ports::Records& records) { return records.leads().events(lead); }));
    return domain::open_demands(events, world.head.actor.agency_id);
  };
  const auto meet = [&](domain::EventId which, std::optional<CivilDate> on = {}) {
    return app::record_step::run(
        world.desk(), world.head,
        {world.change(lead), EventKind::procuracy_demand_met, {on, {}}, which});
  };
  REQUIRE(waiting().size() == 3);
  const auto unnamed = meet({});
  CHECK(unnamed.error().field == "demand");
  CHECK(unnamed.error().shown.key == "lead.which_demand");
  const auto second = waiting()[1].id;
  CHECK(meet(second, on_day(2026, 12, 2)).error().shown.key == "lead.done_before_owed");
  must(meet(second));
  CHECK(limits() == std::vector{first, later});
  CHECK(meet(second).error().field == "demand");  // it is met
  must(meet(waiting()[0].id, on_day(2026, 12, 2)));
  CHECK(limits() == std::vector{later});
  CHECK(world.may_record(lead, EventKind::procuracy_demand_met));
  must(meet({}));  // the only one that is left
  CHECK(limits().empty());
  CHECK_FALSE(world.may_record(lead, EventKind::procuracy_demand_met));
}

// CPC 146(2), 147(4): the procuracy settles it then.
TEST_CASE(
    "the file that the procuracy demands goes there within five days, and ends the settlement") {
  PaperWorld world;
  const auto lead = world.proposed_lead({"150", "1"});
  world.wait_until(12, 1);
  CHECK_FALSE(world.may_record(lead, EventKind::file_handed_over));
  must(world.demand(lead, EventKind::file_demanded, on_day(2026, 11, 30)));
  CHECK(world.open_until(lead, "T15").has_value());
  CHECK(world.open_until(lead, "T6").has_value());
  CHECK(must(app::read_today::run(world.desk(), world.head)).to_decide.size() == 1);
  must(world.record(lead, EventKind::file_handed_over));
  CHECK_FALSE(world.open_until(lead, "T15").has_value());
  CHECK_FALSE(world.open_until(lead, "T6").has_value());
  CHECK_FALSE(world.may_record(lead, EventKind::file_handed_over));
  // The procuracy decides now, nobody here: what was proposed falls away.
  const auto seen = world.page_of(lead, world.head);
  CHECK(seen.lead.state == domain::LeadState::verifying);
  CHECK_FALSE(seen.proposal.has_value());
  CHECK(must(app::read_today::run(world.desk(), world.head)).to_decide.empty());
  const auto proposed = app::propose_decision::run(
      world.desk(), world.head,
      {world.change(lead), domain::DecisionKind::open, {"150", "1"}, {}, {}});
  REQUIRE_FALSE(proposed);
  CHECK(proposed.error().shown.key == "lead.procuracy_settles");
  CHECK(std::ranges::count(seen.can, Action::decide) == 0);
  CHECK(std::ranges::count(seen.can, Action::propose) == 0);
  const auto refused = app::decide_lead::run(
      world.desk(), world.head,
      {world.change(lead), domain::DecisionKind::not_open, {}, "no_offence", {}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::conflict);  // nothing is proposed any more
}

TEST_CASE("the file goes on for an administrative fine after a decision not to open, once") {
  PaperWorld world;
  const auto lead = world.proposed_lead({"150", "1"});
  must(app::decide_lead::run(
      world.desk(), world.head,
      {world.change(lead), domain::DecisionKind::not_open, {}, "no_offence", {}}));
  CHECK(world.may_record(lead, EventKind::file_handed_over));
  must(world.record(lead, EventKind::file_handed_over));
  CHECK_FALSE(world.may_record(lead, EventKind::file_handed_over));
}

// TTLT 01/2022 art. 10(3).
TEST_CASE("the review of evidence with the procurator is owed of the sexual abuse of a child") {
  PaperWorld world;
  const auto other = world.proposed_lead({"150", "1"});
  CHECK_FALSE(world.may_record(other, EventKind::evidence_reviewed));
  const auto lead = world.proposed_lead({"147", "1"});
  CHECK(world.open_until(lead, "T16").has_value());
  must(world.record(lead, EventKind::evidence_reviewed));
  CHECK_FALSE(world.open_until(lead, "T16").has_value());
}

// Circular 28/2020 art. 12(1).
TEST_CASE("clear signs of a crime are found by the head, and the limit of settlement falls away") {
  PaperWorld world;
  const auto lead = world.proposed_lead({"150", "1"});
  app::Caller officer = world.head;
  officer.actor.functions = {domain::Function::investigator};
  CHECK(app::record_step::run(world.desk(), officer,
                              {world.change(lead), EventKind::clear_signs_found, {}})
            .error()
            .code == ErrorCode::not_allowed);
  const auto on_paper = app::record_step::run(
      world.desk(), world.head,
      {world.change(lead), EventKind::clear_signs_found, world.clock.now().local_date()});
  CHECK(on_paper.error().shown.key == "lead.decided_now");
  must(world.record(lead, EventKind::clear_signs_found));
  CHECK_FALSE(world.open_until(lead, "T6").has_value());
  CHECK_FALSE(world.may_record(lead, EventKind::clear_signs_found));
  must(world.open(lead, {"150", "1"}));
}

TEST_CASE("a limit of settlement that has run out stays late, whatever signs are found then") {
  PaperWorld world;
  const auto lead = world.proposed_lead({"150", "1"});
  world.clock.at = world.clock.at.plus_hours(40 * 24);
  const auto late = app::record_step::run(world.desk(), world.head,
                                          {world.change(lead), EventKind::clear_signs_found, {}});
  REQUIRE_FALSE(late.has_value());
  CHECK(late.error().shown.key == "lead.settlement_has_run_out");
  CHECK(world.open_until(lead, "T6").has_value());
}

TEST_CASE("a step taken on an earlier day counts from that day") {
  PaperWorld world;
  const auto lead = world.proposed_lead({"150", "1"});
  world.wait_until(12, 10);
  must(world.record(lead, EventKind::procuracy_notified_of_acceptance, on_day(2026, 11, 26)));
  const auto seen = world.page_of(lead, world.head);
  const auto event = std::ranges::find_if(seen.events, [](const auto& line) {
    return line.event.kind == EventKind::procuracy_notified_of_acceptance;
  });
  REQUIRE(event != seen.events.end());
  CHECK(event->event.at.local_date() == on_day(2026, 11, 26));
  CHECK(event->event.hour_only);
}

// CPC 158(1): the decision goes to the procuracy within 24 hours.
TEST_CASE("a step of 24 hours that is typed in later with its minute is judged by that minute") {
  PaperWorld world;
  const auto lead = world.proposed_lead({"150", "1"});
  world.clock.at = Moment::local(on_day(2026, 12, 8), 14, 20);
  must(world.decide_not_to_open(lead));
  world.wait_until(12, 10);
  constexpr auto sent = EventKind::decision_sent_to_procuracy;
  const auto due = [&] { return *world.page_of(lead, world.head).answer.find("T12"); };
  const auto early = world.record(lead, sent, on_day(2026, 12, 8), hd::ClockTime{14, 19});
  CHECK(early.error().field == "done_time");
  CHECK(early.error().shown.key == "lead.done_at_before_owed");
  const auto later = world.record(lead, sent, {}, hd::ClockTime{10, 1});
  CHECK(later.error().shown.key == "lead.done_at_in_future");
  SUBCASE("the last one of them") {
    must(world.record(lead, sent, on_day(2026, 12, 9), hd::ClockTime{14, 20}));
    CHECK_FALSE(due().was_late());
  }
  SUBCASE("the one after") {
    must(world.record(lead, sent, on_day(2026, 12, 9), hd::ClockTime{14, 21}));
    CHECK(due().was_late());
  }
  SUBCASE("an hour alone is of today") {
    must(world.record(lead, sent, {}, hd::ClockTime{8, 30}));
    CHECK(due().done_at == Moment::local(on_day(2026, 12, 10), 8, 30));
  }
  const auto seen = world.page_of(lead, world.head);
  const auto event =
      std::ranges::find_if(seen.events, [](const auto& line) { return line.event.kind == sent; });
  REQUIRE(event != seen.events.end());
  CHECK_FALSE(event->event.hour_only);
}

namespace {

// A lead of somebody who gave a name, taken in by the border guard and passed on to the city.
struct PassedOn : hd::test::AppWorld {
  app::Caller giver;
  app::Caller receiver;
  domain::LeadId lead;
  int keys = 0;

  PassedOn() {
    using domain::AgencyKind;
    using domain::Function;
    app::set_up::Input input;
    input.agencies = {{"bp", AgencyKind::border_guard, {}, {}},
                      {"tp", AgencyKind::city_investigating_agency, {}, {}}};
    input.members = {
        {"bp", "Trịnh Văn Hải Đăng", {}, "bp-01", {Function::head}},
        {"tp", "Vũ Văn Mỏ Neo", {}, "tp-01", {Function::head, Function::investigator}}};
    const auto slips = must(app::set_up::run(desk(), input)).slips;
    giver = first_sign_in(slips[0]);
    receiver = first_sign_in(slips[1]);
    app::take_in_report::Input report;
    report.request_key = "report-0001";
    report.channel = domain::Channel::in_person;
    report.received_at = clock.at.plus_seconds(-60);
    report.content.story = "Kể chuyện";
    report.content.language = "vi";
    report.contact = "Ông Lưới, 0900 000 001";
    lead = must(app::take_in_report::run(desk(), giver, report)).outcome.lead_id;
    must(app::classify_lead::run(desk(), giver,
                                 {change(), domain::LeadKind::denunciation, {"150", "1"}, false}));
  }
  app::LeadChange change() {
    const auto now =
        must(store->read([&](hd::ports::Records& records) { return records.leads().find(lead); }));
    return {lead, now.version, "key-" + std::to_string(1000 + ++keys)};
  }
  void pass_on() {
    must(app::pass_on_lead::run(
        desk(), giver, {change(), receiver.actor.agency_id, domain::HandoverReason::other_field}));
  }
  void accept() {
    must(app::accept_lead::run(desk(), receiver, {change(), receiver.actor.member_id}));
  }
  hd::Result<app::LeadOutcome> record(const app::Caller& who, EventKind step) {
    return app::record_step::run(desk(), who, {change(), step, {}});
  }
  bool may(const app::Caller& who, EventKind step) {
    const auto seen = must(app::read_lead::run(desk(), who, {lead}));
    return std::ranges::count(seen.recordable, step) > 0;
  }
  std::set<std::string> owed_by(const app::Caller& who) {
    std::set<std::string> rules;
    const auto dues =
        must(store->read([&](hd::ports::Records& records) { return records.leads().dues(lead); }));
    for (const domain::DueDate& due : dues) {
      if (!due.done_at && due.agency_id == who.actor.agency_id) rules.insert(due.rule);
    }
    return rules;
  }
};

}  // namespace

// CPC 146(5) and TTLT 01/2017 art. 14(1) bind whoever received the tip; neither ends by passing it
// on.
TEST_CASE(
    "an agency that passed a lead on still owes the notices of its own reception, and records "
    "them") {
  PassedOn world;
  world.pass_on();
  world.accept();
  CHECK(world.owed_by(world.giver) == std::set<std::string>{"T5", "T5r"});
  const auto today = must(app::read_today::run(world.desk(), world.giver));
  CHECK(today.coming.total + today.due_today.total == 2);
  REQUIRE(world.may(world.giver, EventKind::procuracy_notified_of_acceptance));
  CHECK_FALSE(world.may(world.giver, EventKind::assignment_notified));
  CHECK(world.record(world.giver, EventKind::closing_report_made).error().code ==
        ErrorCode::conflict);
  must(world.record(world.giver, EventKind::procuracy_notified_of_acceptance));
  must(world.record(world.giver, EventKind::reporter_told_of_acceptance));
  CHECK(world.owed_by(world.giver).empty());
  CHECK_FALSE(world.may(world.giver, EventKind::procuracy_notified_of_acceptance));
  // The receiver owes its own.
  CHECK(world.owed_by(world.receiver).contains("T5"));
  must(world.record(world.receiver, EventKind::procuracy_notified_of_acceptance));
  CHECK_FALSE(world.owed_by(world.receiver).contains("T5"));
}

TEST_CASE("the notice of the reception can be recorded while an offer waits to be accepted") {
  PassedOn world;
  world.pass_on();
  must(world.record(world.giver, EventKind::procuracy_notified_of_acceptance));
  CHECK_FALSE(world.owed_by(world.giver).contains("T5"));
  world.accept();
  CHECK_FALSE(world.owed_by(world.giver).contains("T5"));
}

// Whoever had it may have left with notices still owed.
TEST_CASE("a decided lead is handed on while a notice of it is owed, and no longer") {
  PaperWorld world;
  const auto lead = world.proposed_lead({"150", "1"});
  must(world.record(lead, EventKind::procuracy_notified_of_acceptance));
  must(world.record(lead, EventKind::assignment_notified));
  must(app::decide_lead::run(
      world.desk(), world.head,
      {world.change(lead), domain::DecisionKind::not_open, {}, "no_offence", {}}));
  const auto can_reassign = [&] {
    return std::ranges::count(world.page_of(lead, world.head).can, Action::reassign) > 0;
  };
  CHECK(can_reassign());
  // The same person: what is asked is right, only the choice is not.
  CHECK(app::reassign_lead::run(world.desk(), world.head,
                                {world.change(lead), world.head.actor.member_id, {}})
            .error()
            .shown.key == "lead.assigned_already");
  must(world.record(lead, EventKind::decision_sent_to_procuracy));
  CHECK_FALSE(can_reassign());
  CHECK(app::reassign_lead::run(world.desk(), world.head,
                                {world.change(lead), world.head.actor.member_id, {}})
            .error()
            .shown.key == "lead.nothing_to_reassign");
}
