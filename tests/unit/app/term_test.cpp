// The term of a settlement: prolonged, extended, suspended, resumed, with the dates that follow.
#include <algorithm>

#include "app/accept_lead.hpp"
#include "app/classify_lead.hpp"
#include "app/decide_lead.hpp"
#include "app/list_leads.hpp"
#include "app/prolong_settlement.hpp"
#include "app/propose_decision.hpp"
#include "app/read_lead.hpp"
#include "app/read_queue.hpp"
#include "app/record_reply.hpp"
#include "app/record_step.hpp"
#include "app/request_extension.hpp"
#include "app/resume_settlement.hpp"
#include "unit/app/app_world.hpp"

using hd::CivilDate;
using hd::ErrorCode;
using hd::Moment;
using hd::access::Action;
using hd::domain::EventKind;
using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

CivilDate day(int year, int month, int of_month) { return *CivilDate::of(year, month, of_month); }

// A lead that the city's head accepted on 25 November 2026 and works on alone.
struct Settling {
  AppWorld world;
  app::Caller head;
  domain::LeadId lead;
  std::int64_t version = 0;
  int keys = 0;

  explicit Settling(const domain::Offence& offence = {"150", "1"},
                    const domain::UrgentGrounds& urgent = {}) {
    const auto slips = world.set_up().slips;
    const app::Caller officer = world.first_sign_in(slips[0]);
    head = world.first_sign_in(slips[1]);
    world.receive_tip(officer);
    must(app::take_over_tips::run(world.desk(), world.inbox, world.pace));
    const auto queue =
        must(app::read_queue::run(world.desk(), officer, {app::read_queue::Filter::all, {}}));
    lead = queue.page.lines.front().lead.id;
    version = queue.page.lines.front().lead.version;
    keep(app::classify_lead::run(
        world.desk(), officer, {change(), domain::LeadKind::crime_notice, offence, true, urgent}));
    keep(app::accept_lead::run(world.desk(), head, {change(), head.actor.member_id}));
  }

  app::LeadChange change() { return {lead, version, "key-" + std::to_string(1000 + ++keys)}; }
  void keep(hd::Result<app::LeadOutcome> outcome) { version = must(std::move(outcome)).version; }

  hd::Result<app::LeadOutcome> prolong(std::optional<CivilDate> until) {
    return app::prolong_settlement::run(world.desk(), head,
                                        {change(), domain::ProlongationReason::many_places, until});
  }
  hd::Result<app::LeadOutcome> reply(EventKind kind, std::optional<CivilDate> until = {}) {
    return app::record_reply::run(world.desk(), head, {change(), {kind, until, {}}});
  }
  hd::Result<app::LeadOutcome> ask() {
    return app::request_extension::run(world.desk(), head, {change()});
  }
  hd::Result<app::LeadOutcome> resume() {
    return app::resume_settlement::run(world.desk(), head, {change()});
  }
  hd::Result<app::LeadOutcome> record(EventKind step) {
    return app::record_step::run(world.desk(), head, {change(), step});
  }
  void propose_suspension() {
    keep(app::propose_decision::run(
        world.desk(), head,
        {change(), domain::DecisionKind::suspend, {}, "awaiting_expertise", {}}));
  }
  hd::Result<app::LeadOutcome> suspend() {
    return app::decide_lead::run(
        world.desk(), head, {change(), domain::DecisionKind::suspend, {}, "awaiting_expertise"});
  }
  void wait_until(CivilDate date) { world.clock.at = Moment::local(date, 10, 0); }

  app::read_lead::Output page() { return must(app::read_lead::run(world.desk(), head, {lead})); }
  std::optional<CivilDate> last_day(std::string_view rule) {
    const auto seen = page();
    const auto* due = seen.answer.find(rule);
    return due == nullptr ? std::nullopt : std::optional(due->reckoning.due_day);
  }
  bool can(Action action) {
    const auto seen = page();
    return std::ranges::find(seen.can, action) != seen.can.end();
  }
  bool may_record(EventKind step) {
    const auto seen = page();
    return std::ranges::find(seen.recordable, step) != seen.recordable.end();
  }
};

void check_refused(const hd::Result<app::LeadOutcome>& outcome, std::string_view key,
                   std::string_view day = {}) {
  REQUIRE_FALSE(outcome);
  CHECK(outcome.error().shown.key == key);
  if (!day.empty()) CHECK(outcome.error().shown.argument == day);
}

}  // namespace

TEST_CASE("the head prolongs once, to the day of the decision and no later than the law allows") {
  Settling lead;
  CHECK(lead.last_day("T6") == day(2026, 12, 15));
  CHECK(lead.can(Action::prolong));
  CHECK_FALSE(lead.can(Action::request_extension));
  check_refused(lead.prolong(day(2027, 1, 26)), "lead.longer_than_law", "25/1/2027");
  check_refused(lead.prolong(day(2026, 12, 15)), "lead.until_too_early", "15/12/2026");
  check_refused(lead.ask(), "lead.nothing_to_extend");
  lead.keep(lead.prolong(day(2027, 1, 15)));
  CHECK(lead.last_day("T6x") == day(2027, 1, 15));
  CHECK_FALSE(lead.can(Action::prolong));
  check_refused(lead.prolong({}), "lead.nothing_to_extend");
  const auto seen = lead.page();
  CHECK(seen.events.front().event.until == day(2027, 1, 15));
  CHECK(seen.events.front().event.ground == "many_places");
  const auto kept = must(lead.world.store->read(
      [&](hd::ports::Records& records) { return records.leads().dues(lead.lead); }));
  CHECK(std::ranges::any_of(kept, [](const domain::DueDate& due) {
    return due.rule == "T6x" && due.due_at == Moment::local(day(2027, 1, 16), 0, 0);
  }));
}

TEST_CASE("a prolongation that names no day gives all that the law allows") {
  Settling lead;
  lead.keep(lead.prolong({}));
  CHECK(lead.last_day("T6x") == day(2027, 1, 25));
}

TEST_CASE("the procuracy extends what was asked for, from the end that ran before") {
  Settling lead;
  lead.keep(lead.prolong(day(2027, 1, 15)));
  CHECK_FALSE(lead.can(Action::record_reply));
  REQUIRE_FALSE(lead.reply(EventKind::procuracy_prolonged));
  REQUIRE_FALSE(lead.reply(EventKind::decided_open));
  CHECK(lead.can(Action::request_extension));
  lead.wait_until(day(2027, 1, 8));
  lead.keep(lead.ask());
  CHECK_FALSE(lead.can(Action::request_extension));
  check_refused(lead.ask(), "lead.nothing_to_extend");
  CHECK(lead.can(Action::record_reply));
  check_refused(lead.reply(EventKind::procuracy_prolonged, day(2027, 4, 1)), "lead.longer_than_law",
                "15/3/2027");
  lead.keep(lead.reply(EventKind::procuracy_prolonged, day(2027, 3, 1)));
  CHECK(lead.last_day("T7") == day(2027, 3, 1));
  CHECK_FALSE(lead.can(Action::record_reply));
}

TEST_CASE("a request after its last day is kept, and the page says that it was late") {
  Settling lead;
  lead.keep(lead.prolong(day(2027, 1, 15)));
  lead.wait_until(day(2027, 1, 14));
  lead.keep(lead.ask());
  const auto doubts = lead.page().answer.doubts;
  REQUIRE(doubts.size() == 1);
  CHECK(doubts.front().kind == hd::law::DoubtKind::asked_too_late);
  lead.keep(lead.reply(EventKind::extension_refused));
  CHECK_FALSE(lead.can(Action::record_reply));
  CHECK_FALSE(lead.last_day("T7"));
}

// Circular 28/2020 art. 15: the report asks for more time, or comes before the end.
TEST_CASE("who was given more time owes a closing report before the new end") {
  Settling lead;
  const auto is_owed = [&] {
    return lead.page().answer.find("T13b")->state == hd::law::DueState::open;
  };
  lead.wait_until(day(2026, 11, 30));
  lead.keep(lead.record(EventKind::closing_report_made));
  CHECK_FALSE(is_owed());
  CHECK_FALSE(lead.may_record(EventKind::closing_report_made));
  lead.wait_until(day(2026, 12, 1));
  lead.keep(lead.prolong(day(2027, 1, 15)));
  CHECK(is_owed());
  CHECK(lead.last_day("T13b") == day(2027, 1, 8));
  REQUIRE(lead.may_record(EventKind::closing_report_made));
  lead.wait_until(day(2027, 1, 4));
  lead.keep(lead.record(EventKind::closing_report_made));
  CHECK_FALSE(is_owed());
}

TEST_CASE("an extension that came after the end is kept, in doubt, and the end stays late") {
  Settling lead;
  lead.keep(lead.prolong(day(2027, 1, 15)));
  lead.wait_until(day(2027, 1, 8));
  lead.keep(lead.ask());
  lead.wait_until(day(2027, 1, 20));
  lead.keep(lead.reply(EventKind::procuracy_prolonged));
  const auto seen = lead.page();
  REQUIRE(seen.answer.doubts.size() == 1);
  CHECK(seen.answer.doubts.front().kind == hd::law::DoubtKind::extended_too_late);
  CHECK(seen.answer.doubts.front().day == day(2027, 1, 15));
  CHECK(seen.answer.find("T6x")->was_late());
}

// Joint Circular 01/2017 art. 8(5)(b) para 2: what is found while the commune handles the tip.
TEST_CASE("a graver offence that a case is opened under makes the commune no later") {
  using enum domain::GroundAnswer;
  Settling lead({"349", "1"}, {excluded, excluded, excluded, excluded});
  const auto was_in_time = [&] {
    const auto seen = lead.page();
    const hd::law::Due* due = seen.answer.find("T2b");
    return seen.answer.find("T2a") == nullptr && due != nullptr && due->done_at && !due->was_late();
  };
  REQUIRE(was_in_time());
  const domain::Offence graver{"349", "3"};
  lead.keep(app::propose_decision::run(
      lead.world.desk(), lead.head, {lead.change(), domain::DecisionKind::open, graver, {}, {}}));
  lead.keep(app::decide_lead::run(lead.world.desk(), lead.head,
                                  {lead.change(), domain::DecisionKind::open, graver, {}}));
  CHECK(was_in_time());
}

TEST_CASE("a suspension waits for the end of the limit, a resumption gives a month") {
  Settling lead;
  lead.propose_suspension();
  check_refused(lead.suspend(), "lead.too_early", "15/12/2026");
  CHECK_FALSE(lead.resume());
  lead.wait_until(day(2026, 12, 16));
  lead.keep(lead.suspend());
  lead.keep(lead.record(EventKind::decision_sent_to_procuracy));
  CHECK_FALSE(lead.may_record(EventKind::decision_sent_to_procuracy));
  CHECK(lead.can(Action::resume));
  lead.wait_until(day(2026, 12, 28));
  lead.keep(lead.resume());
  const auto seen = lead.page();
  CHECK(seen.lead.state == domain::LeadState::verifying);
  CHECK(lead.last_day("T10") == day(2027, 1, 28));
  REQUIRE(seen.answer.find("T11"));
  CHECK(seen.answer.find("T11")->state == hd::law::DueState::open);
  CHECK(lead.may_record(EventKind::decision_sent_to_procuracy));
  lead.keep(lead.record(EventKind::decision_sent_to_procuracy));
  CHECK(lead.page().answer.find("T11")->state == hd::law::DueState::done);
  CHECK_FALSE(lead.may_record(EventKind::decision_sent_to_procuracy));
}

TEST_CASE("an annulled suspension gives a month from the day the paper came") {
  Settling lead;
  lead.propose_suspension();
  lead.wait_until(day(2026, 12, 16));
  lead.keep(lead.suspend());
  REQUIRE_FALSE(lead.reply(EventKind::extension_refused));
  lead.wait_until(day(2026, 12, 21));
  lead.keep(lead.reply(EventKind::suspension_annulled));
  CHECK(lead.page().lead.state == domain::LeadState::verifying);
  CHECK(lead.last_day("T9") == day(2027, 1, 21));
}

TEST_CASE("the statement of a victim under 18 is owed under 151, and met once it is recorded") {
  Settling grown_up;
  CHECK_FALSE(grown_up.may_record(EventKind::child_statement_taken));
  Settling child({"151", "1"});
  REQUIRE(child.page().answer.find("T17"));
  CHECK(child.page().answer.find("T17")->state == hd::law::DueState::open);
  REQUIRE(child.may_record(EventKind::child_statement_taken));
  child.keep(child.record(EventKind::child_statement_taken));
  CHECK(child.page().answer.find("T17")->state == hd::law::DueState::done);
  CHECK_FALSE(child.may_record(EventKind::child_statement_taken));
}

TEST_CASE("a lead stands in one list only: being settled, opened as a case, or ended") {
  using app::list_leads::Filter;
  const auto shown = [](Settling& settling, Filter filter) {
    const auto listed =
        must(app::list_leads::run(settling.world.desk(), settling.head, {filter, {}}));
    CHECK(listed.agency + listed.cases + listed.ended == 1);
    return listed.page.lines.size();
  };
  const auto decided = [](Settling& settling, domain::DecisionKind kind) {
    const bool opens = kind == domain::DecisionKind::open;
    const domain::Offence offence = opens ? domain::Offence{"150", "1"} : domain::Offence{};
    const std::string ground = opens ? "" : "no_criminal_act";
    settling.keep(app::propose_decision::run(settling.world.desk(), settling.head,
                                             {settling.change(), kind, offence, ground, {}}));
    settling.keep(app::decide_lead::run(settling.world.desk(), settling.head,
                                        {settling.change(), kind, offence, ground}));
  };
  Settling opened;
  CHECK(shown(opened, Filter::mine) == 1);
  CHECK(shown(opened, Filter::cases) == 0);
  decided(opened, domain::DecisionKind::open);
  CHECK(shown(opened, Filter::agency) == 0);
  CHECK(shown(opened, Filter::mine) == 0);
  CHECK(shown(opened, Filter::cases) == 1);
  Settling ended;
  decided(ended, domain::DecisionKind::not_open);
  CHECK(shown(ended, Filter::cases) == 0);
  CHECK(shown(ended, Filter::ended) == 1);
}
