// Nothing is late without three people who know: whom the store says was told, of what, in which
// words; and what Today says beside it.
#include "app/open_dialogue.hpp"
#include "app/prolong_settlement.hpp"
#include "app/raise_alarms.hpp"
#include "app/read_alarms.hpp"
#include "app/read_people.hpp"
#include "app/read_today.hpp"
#include "app/reassign_lead.hpp"
#include "app/request_extension.hpp"
#include "unit/app/case_world.hpp"
#include "unit/app/supervised_world.hpp"
#include "unit/app/team_world.hpp"

using hd::CivilDate;
using hd::Language;
using hd::Moment;
using hd::domain::EventKind;
using hd::test::AppWorld;
using hd::test::CaseWorld;
using hd::test::must;
using hd::test::Supervised;
using hd::test::Team;
namespace app = hd::app;
namespace domain = hd::domain;
namespace ports = hd::ports;

namespace {

Moment on(int month, int day, int hour) {
  return Moment::local(*CivilDate::of(2026, month, day), hour, 0);
}

app::raise_alarms::Output raise(AppWorld& world, Moment at) {
  world.clock.at = at;
  return must(app::raise_alarms::run(world.desk()));
}

std::vector<app::read_alarms::Line> lines(AppWorld& world, const app::Caller& who,
                                          std::string_view code,
                                          ports::AlarmState state = ports::AlarmState::open) {
  std::vector<app::read_alarms::Line> found;
  for (const auto& line : must(app::read_alarms::run(world.desk(), who, {state, {}})).lines) {
    if (line.alarm.duty.key.code == code) found.push_back(line);
  }
  return found;
}

std::set<domain::MemberId> people_told(const app::read_alarms::Line& line) {
  std::set<domain::MemberId> told;
  for (const auto& one : line.told) told.insert(one.member.id);
  return told;
}

app::read_today::Output today(AppWorld& world, const app::Caller& who) {
  return must(app::read_today::run(world.desk(), who));
}

void prolong(Supervised& one) {
  one.keep(app::prolong_settlement::run(
      one.world.desk(), one.head,
      {one.change(), domain::ProlongationReason::complex_matter, std::nullopt}));
}

}  // namespace

TEST_CASE("a paper that no procuracy confirmed is told, named, late in Today, until it is") {
  Supervised one;
  one.record(EventKind::procuracy_notified_of_acceptance);  // Wednesday
  raise(one.world, on(11, 27, 7));
  const auto open = lines(one.world, one.chief, "confirm_paper");
  REQUIRE(open.size() == 1);
  CHECK(open[0].paper == EventKind::procuracy_notified_of_acceptance);
  CHECK(open[0].agency.kind == domain::AgencyKind::procuracy);
  CHECK(open[0].alarm.duty.key.due_at == on(11, 27, 0));
  const auto papers = today(one.world, one.chief).to_confirm;
  REQUIRE(papers.size() == 1);
  CHECK(papers[0].due_at == on(11, 27, 0));
  one.confirm();
  CHECK(raise(one.world, on(11, 27, 10)).closed == 1);
  CHECK(lines(one.world, one.chief, "confirm_paper").empty());
  CHECK(lines(one.world, one.chief, "confirm_paper", ports::AlarmState::closed).size() == 1);
}

TEST_CASE("a request that waits is told as a request; confirmed it has the limit of the law") {
  Supervised one;
  prolong(one);
  one.keep(app::request_extension::run(one.world.desk(), one.head, {one.change()}));
  raise(one.world, on(11, 27, 7));
  REQUIRE(lines(one.world, one.chief, "answer_request").size() == 1);
  CHECK(lines(one.world, one.chief, "confirm_paper").empty());  // it is told once
  const auto seen = today(one.world, one.chief);
  REQUIRE(seen.to_answer.size() == 1);
  CHECK(seen.to_answer[0].due_at == on(11, 27, 0));
  CHECK(seen.left_out == 0);
  one.confirm();
  raise(one.world, on(11, 27, 11));
  CHECK(lines(one.world, one.chief, "answer_request").empty());
  CHECK_FALSE(today(one.world, one.chief).to_answer.at(0).due_at);
  raise(one.world, on(12, 1, 7));
  CHECK(lines(one.world, one.chief, "T7p").size() == 1);
}

TEST_CASE("a request of a lead that was decided since waits for nobody") {
  Supervised one;
  prolong(one);
  one.keep(app::request_extension::run(one.world.desk(), one.head, {one.change()}));
  raise(one.world, on(11, 27, 7));
  one.keep(app::propose_decision::run(
      one.world.desk(), one.head,
      {one.change(), domain::DecisionKind::not_open, {}, "no_criminal_act", {}}));
  one.keep(
      app::decide_lead::run(one.world.desk(), one.head,
                            {one.change(), domain::DecisionKind::not_open, {}, "no_criminal_act"}));
  raise(one.world, on(11, 30, 8));
  CHECK(lines(one.world, one.chief, "answer_request").empty());
  CHECK(lines(one.world, one.chief, "confirm_paper").size() == 1);  // it is a paper still
  CHECK(today(one.world, one.chief).to_answer.empty());
}

TEST_CASE("an agency of one person: who heads the agency above is told, and both see it") {
  AppWorld world;
  const auto slips = world.set_up().slips;
  const app::Caller officer = world.first_sign_in(slips[0]);
  const app::Caller head = world.first_sign_in(slips[1]);
  world.receive_tip(officer);
  must(app::take_over_tips::run(world.desk(), world.inbox, world.pace));
  raise(world, on(11, 26, 12));
  for (const app::Caller* who : {&officer, &head}) {
    const auto seen = lines(world, *who, "T2a");
    REQUIRE(seen.size() == 1);
    CHECK(people_told(seen[0]) ==
          std::set<domain::MemberId>{officer.actor.member_id, head.actor.member_id});
    CHECK(seen[0].people_to_tell == 2);
  }
  CHECK(must(app::read_people::run(world.desk(), officer)).people_to_tell == 2);
}

TEST_CASE("three people are told of what is late in a commune with one officer") {
  AppWorld world;
  using domain::AgencyKind;
  using domain::Function;
  app::set_up::Input input;
  input.agencies = {{"xa", AgencyKind::commune_police, "11680", {}},
                    {"tp", AgencyKind::city_investigating_agency, {}, {}},
                    {"bcd", AgencyKind::steering_committee, {}, {}}};
  input.members = {{"xa", "Nguyễn Thị Hải Lưu", {}, "xa-01", {Function::head}},
                   {"tp", "Vũ Văn Mỏ Neo", {}, "tp-01", {Function::head}},
                   {"bcd", "Bùi Thị Cánh Buồm", {}, "bcd-01", {Function::coordinator}}};
  const auto slips = must(app::set_up::run(world.desk(), input)).slips;
  const app::Caller officer = world.first_sign_in(slips[0]);
  world.receive_tip(officer);
  must(app::take_over_tips::run(world.desk(), world.inbox, world.pace));
  raise(world, on(11, 26, 12));
  const auto seen = lines(world, officer, "T2a");
  REQUIRE(seen.size() == 1);
  CHECK(people_told(seen[0]).size() == 3);
  CHECK(seen[0].people_to_tell == 3);
}

TEST_CASE("whoever is told again has a row of its own, with its own moment") {
  Team world;
  world.hand_over();
  raise(world, on(11, 27, 7));
  const std::string code = "T5";
  const auto give_to = [&](const app::Caller& who) {
    must(app::reassign_lead::run(
        world.desk(), world.head,
        {world.change(world.lead), who.actor.member_id, domain::ReassignReason::workload}));
  };
  REQUIRE_FALSE(lines(world, world.head, code).empty());
  give_to(world.colleague);
  raise(world, on(11, 27, 8));
  give_to(world.assigned);
  raise(world, on(11, 27, 9));
  std::vector<ports::Told> of_assigned;
  const auto seen = lines(world, world.head, code);
  REQUIRE(seen.size() == 1);
  for (const auto& one : seen[0].told) {
    if (one.member.id == world.assigned.actor.member_id) of_assigned.push_back(one.told);
  }
  REQUIRE(of_assigned.size() == 2);
  CHECK(of_assigned[0].told_at == on(11, 27, 7));
  CHECK(of_assigned[0].ended_at == on(11, 27, 8));
  CHECK(of_assigned[1].told_at == on(11, 27, 9));
  CHECK_FALSE(of_assigned[1].ended_at);
  CHECK(raise(world, on(11, 27, 9)).told == 0);
}

TEST_CASE("the alarm and Today name the decision that was taken") {
  Supervised one;
  one.keep(app::propose_decision::run(
      one.world.desk(), one.head,
      {one.change(), domain::DecisionKind::not_open, {}, "no_criminal_act", {}}));
  one.keep(
      app::decide_lead::run(one.world.desk(), one.head,
                            {one.change(), domain::DecisionKind::not_open, {}, "no_criminal_act"}));
  raise(one.world, on(11, 26, 12));
  const auto seen = lines(one.world, one.head, "T12");
  REQUIRE(seen.size() == 1);
  REQUIRE(seen[0].exact);
  CHECK(seen[0].exact->label.text(Language::vi) ==
        "Gửi quyết định không khởi tố vụ án cho Viện kiểm sát");
  const auto late = today(one.world, one.head).late.first;
  const auto task = std::ranges::find(late, "T12", [](const auto& t) { return t.due.rule; });
  REQUIRE(task != late.end());
  REQUIRE(task->exact);
  CHECK(task->exact->citations.at(0).article == "158");
  CHECK_FALSE(task->due.rule == "T13");
  const auto plain = std::ranges::find(late, "T5b", [](const auto& t) { return t.due.rule; });
  CHECK((plain == late.end() || !plain->exact));  // one row says it all
}

TEST_CASE("Today says until when more time may be asked for, once that day is near") {
  Supervised one;
  prolong(one);
  const auto page = one.page(one.head);
  const auto& steps = page.answer.next_steps;
  const auto step = std::ranges::find(steps, "request_extension", &hd::law::NextStep::id);
  REQUIRE(step != steps.end());
  const CivilDate latest = *step->latest_day;
  const auto asks_on = [&](int days_before) {
    one.wait_until(latest.plus_days(-days_before));
    return today(one.world, one.head);
  };
  CHECK(asks_on(8).asks.first.empty());
  const auto week_before = asks_on(7);
  REQUIRE(week_before.asks.total == 1);
  CHECK(week_before.asks.first.at(0).step.latest_day == latest);
  CHECK(week_before.asks.first.at(0).lead.id == one.lead);
  CHECK(asks_on(0).asks.total == 1);
  CHECK(today(one.world, one.officer).asks.first.empty());
  CHECK(today(one.world, one.chief).asks.first.empty());
  const auto after = asks_on(-1);
  CHECK(after.asks.first.empty());
  for (const auto& task : after.late.first) CHECK(task.due.rule != "T7q");
  one.wait_until(latest);
  one.keep(app::request_extension::run(one.world.desk(), one.head, {one.change()}));
  CHECK(asks_on(0).asks.first.empty());
}

TEST_CASE("the same of a case, which asks ten days before its end") {
  CaseWorld world;
  const domain::LeadId lead = world.opened_lead();
  const auto file = *world.case_of(lead);
  const auto page = world.page(file.id);
  const auto& steps = page.answer.next_steps;
  const auto step = std::ranges::find(steps, "request_case_extension", &hd::law::NextStep::id);
  REQUIRE(step != steps.end());
  world.clock.at = Moment::local(step->latest_day->plus_days(-3), 9, 0);
  const auto asks = today(world, world.head).asks.first;
  REQUIRE(asks.size() == 1);
  REQUIRE(asks[0].of_case);
  CHECK(asks[0].of_case->id == file.id);
  CHECK(asks[0].step.latest_day == step->latest_day);
  world.clock.at = Moment::local(step->latest_day->plus_days(1), 9, 0);
  CHECK(today(world, world.head).asks.first.empty());
}

namespace {

// An answer that whoever opens the tip opens; what it says is nothing here.
void answer(Team& world, Moment at) {
  ports::SealedAnswer answer;
  answer.id = hd::crypto::random_id<domain::AnswerTag>();
  answer.lead_id = world.lead;
  answer.question_id = hd::crypto::random_id<domain::QuestionTag>();
  answer.sealed_key = {1};
  answer.sealed_content = {2};
  answer.received_at = at;
  must(world.store->write([&](ports::Records& records) -> hd::Result<hd::Done> {
    HD_CHECK(records.dialogue().add(answer));
    ports::AuditEntry entry;
    entry.action = "take_over_answers";
    entry.object_kind = "lead";
    entry.object_id = world.lead.text();
    return records.journal().append(entry);
  }));
}

}  // namespace

TEST_CASE("an answer is read when its own officer reads it, not when others look") {
  Team world;
  world.hand_over();
  answer(world, on(11, 25, 10));
  raise(world, on(11, 30, 8));
  REQUIRE(lines(world, world.head, "read_answer").size() == 1);
  const auto late = today(world, world.assigned).answers;
  REQUIRE(late.size() == 1);
  CHECK(late[0].due_at == on(11, 28, 0));
  const auto look = [&](const app::Caller& who) {
    must(app::open_dialogue::declare(world.desk(), who, world.lead));
    return today(world, world.assigned).answers.size();
  };
  CHECK(look(world.head) == 1);
  CHECK(raise(world, on(11, 30, 9)).closed == 0);
  CHECK(look(world.assigned) == 0);
  raise(world, on(11, 30, 10));
  CHECK(lines(world, world.head, "read_answer").empty());
}

TEST_CASE("the stand-in of its officer reads an answer in their place") {
  Team world;
  world.hand_over();
  answer(world, on(11, 25, 10));
  domain::StandIn stand_in;
  stand_in.id = hd::crypto::random_id<domain::StandInTag>();
  stand_in.agency_id = world.head.actor.agency_id;
  stand_in.absent_id = world.assigned.actor.member_id;
  stand_in.member_id = world.head.actor.member_id;
  stand_in.first_day = *CivilDate::of(2026, 11, 24);
  stand_in.last_day = *CivilDate::of(2026, 11, 30);
  stand_in.named_by = world.head.actor.member_id;
  stand_in.named_at = world.clock.at;
  must(world.store->write([&](ports::Records& records) -> hd::Result<hd::Done> {
    HD_CHECK(records.people().add(stand_in));
    ports::AuditEntry entry;
    entry.action = "name_stand_in";
    entry.object_kind = "member";
    return records.journal().append(entry);
  }));
  must(app::open_dialogue::declare(world.desk(), world.head, world.lead));
  CHECK(today(world, world.assigned).answers.empty());
}

TEST_CASE("Today shows an officer the lead that was given to them, for two working days") {
  Team world;
  world.hand_over();
  CHECK(today(world, world.assigned).given_leads.size() == 1);
  CHECK(today(world, world.colleague).given_leads.empty());
  CHECK(today(world, world.head).given_leads.empty());
  world.clock.at = on(11, 26, 23);
  CHECK(today(world, world.assigned).given_leads.size() == 1);
  world.clock.at = on(11, 27, 0);
  CHECK(today(world, world.assigned).given_leads.empty());
}
