// A lead that turns out to be another agency's after it was assigned: Circular 28/2020 art. 18(1).
#include <algorithm>
#include <array>

#include "app/accept_lead.hpp"
#include "app/classify_lead.hpp"
#include "app/decide_lead.hpp"
#include "app/open_tip.hpp"
#include "app/pass_on_lead.hpp"
#include "app/prolong_settlement.hpp"
#include "app/propose_decision.hpp"
#include "app/raise_alarms.hpp"
#include "app/read_lead.hpp"
#include "app/read_notices.hpp"
#include "app/read_today.hpp"
#include "app/record_demand.hpp"
#include "app/record_step.hpp"
#include "app/reject_lead.hpp"
#include "app/request_extension.hpp"
#include "app/search.hpp"
#include "app/supervise_lead.hpp"
#include "app/take_in_report.hpp"
#include "unit/app/app_world.hpp"

using hd::Moment;
using hd::access::Action;
using hd::domain::EventKind;
using hd::domain::LeadState;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;
namespace law = hd::law;
namespace ports = hd::ports;

namespace {

// The city settles a lead that it took in; a procuracy supervises; the border guard is next door.
struct Neighbours : hd::test::AppWorld {
  app::Caller city;
  app::Caller city_duty;
  app::Caller border;
  app::Caller chief;  // of the procuracy
  domain::AgencyId procuracy;
  domain::LeadId lead;
  int keys = 0;

  explicit Neighbours(std::string contact = {}) {
    using domain::AgencyKind;
    using domain::Function;
    app::set_up::Input input;
    input.agencies = {{"tp", AgencyKind::city_investigating_agency, {}, {}},
                      {"bp", AgencyKind::border_guard, {}, {}},
                      {"vks", AgencyKind::procuracy, {}, {}}};
    input.members = {{"tp", "Vũ Văn Mỏ Neo", {}, "tp-01", {Function::head, Function::investigator}},
                     {"tp", "Đỗ Thị Hải Âu", {}, "tp-02", {Function::duty_officer}},
                     {"bp", "Trịnh Văn Hải Đăng", {}, "bp-01", {Function::head}},
                     {"vks", "Bùi Thị Sóng", {}, "vks-01", {Function::head}}};
    const auto slips = must(app::set_up::run(desk(), input)).slips;
    city = first_sign_in(slips[0]);
    city_duty = first_sign_in(slips[1]);
    border = first_sign_in(slips[2]);
    chief = first_sign_in(slips[3]);
    procuracy = chief.actor.agency_id;
    app::take_in_report::Input report;
    report.request_key = "report-0001";
    report.channel = domain::Channel::in_person;
    report.received_at = clock.at.plus_seconds(-60);
    report.content.story = "Kể chuyện";
    report.content.language = "vi";
    report.contact = std::move(contact);
    lead = must(app::take_in_report::run(desk(), city, report)).outcome.lead_id;
    must(app::classify_lead::run(desk(), city,
                                 {change(), domain::LeadKind::denunciation, {"150", "1"}, false}));
    must(app::accept_lead::run(desk(), city, {change(), city.actor.member_id}));
    must(app::propose_decision::run(desk(), city,
                                    {change(), domain::DecisionKind::open, {"150", "1"}, {}, {}}));
    clock.at = clock.at.plus_hours(30);
  }
  domain::Lead now() {
    return must(store->read([&](ports::Records& records) { return records.leads().find(lead); }));
  }
  app::LeadChange change() { return {lead, now().version, "key-" + std::to_string(1000 + ++keys)}; }
  hd::Result<app::LeadOutcome> pass_on() {
    return app::pass_on_lead::run(
        desk(), city, {change(), border.actor.agency_id, domain::HandoverReason::other_field});
  }
  void accept(const app::Caller& who) {
    must(app::accept_lead::run(desk(), who, {change(), who.actor.member_id}));
  }
  void record(EventKind step) { must(app::record_step::run(desk(), city, {change(), step, {}})); }
  // The border guard takes it, and passes it on to the city again.
  void come_back() {
    must(pass_on());
    accept(border);
    clock.at = clock.at.plus_hours(48);
    must(app::pass_on_lead::run(
        desk(), border, {change(), city.actor.agency_id, domain::HandoverReason::other_field}));
    clock.at = clock.at.plus_hours(1);
    accept(city);
  }
  // After the limit of settlement: CPC 148(1).
  void suspend_and_annul() {
    clock.at = Moment::local(*hd::CivilDate::of(2026, 12, 16), 10, 0);
    must(app::decide_lead::run(
        desk(), city, {change(), domain::DecisionKind::suspend, {}, "awaiting_expertise"}));
    record(EventKind::decision_sent_to_procuracy);
    clock.at = clock.at.plus_hours(30);
    must(app::supervise_lead::annul(desk(), chief, change()));
  }
  void ask_for_more_time() {
    must(app::prolong_settlement::run(desk(), city,
                                      {change(), domain::ProlongationReason::complex_matter, {}}));
    must(app::request_extension::run(desk(), city, {change()}));
  }
  std::int64_t requests_to_answer() {
    return must(app::read_notices::run(desk(), chief, {ports::NoticeState::to_answer, {}}))
        .to_answer;
  }
  app::read_lead::Output page(const app::Caller& who) {
    return must(app::read_lead::run(desk(), who, {lead}));
  }
  bool may(const app::Caller& who, Action action) {
    return std::ranges::count(page(who).can, action) > 0;
  }
  // Passed on, and not taken over.
  void comes_back() {
    must(pass_on());
    must(app::reject_lead::run(desk(), border,
                               {change(), domain::RejectionReason::not_our_competence}));
  }
  std::vector<ports::Notice> notices() {
    return must(
        store->read([&](ports::Records& records) { return records.notices().of_lead(lead); }));
  }
  const law::Due* due_of(const app::read_lead::Output& seen, std::string_view rule,
                         const app::Caller& who) {
    for (const law::Due& due : seen.answer.dues) {
      if (due.rule == rule && due.agency == who.actor.agency_id.text()) return &due;
    }
    return nullptr;
  }
};

}  // namespace

TEST_CASE("a lead that was assigned goes to the agency whose it is, and the assignment lapses") {
  Neighbours world;
  REQUIRE(world.may(world.city, Action::pass_on));
  must(world.pass_on());
  CHECK(world.now().state == LeadState::offered);
  CHECK(world.now().investigator_id.is_none());
  CHECK_FALSE(world.page(world.city).proposal);
  const auto told = world.notices();
  REQUIRE(told.size() == 1);
  CHECK(told.front().kind == EventKind::found_not_competent);
  CHECK(told.front().procuracy_id == world.procuracy);
  // The 24 hours of passing on are met, the term of settlement ended with it.
  const auto seen = world.page(world.city);
  const law::Due* passed = world.due_of(seen, "T4n", world.city);
  REQUIRE(passed != nullptr);
  CHECK(passed->state == law::DueState::done);
  CHECK(world.due_of(seen, "T6", world.city)->state == law::DueState::fallen_away);
  const Moment passed_on_at = world.clock.at;
  world.clock.at = world.clock.at.plus_hours(20);
  must(app::accept_lead::run(world.desk(), world.border,
                             {world.change(), world.border.actor.member_id}));
  CHECK(world.now().state == LeadState::verifying);
  CHECK(must(app::open_tip::run(world.desk(), world.border, {world.lead})).content.story ==
        "Kể chuyện");
  CHECK_FALSE(app::open_tip::run(world.desk(), world.city, {world.lead}));
  const auto after = world.page(world.border);
  CHECK(world.due_of(after, "T6", world.border)->started_at == passed_on_at);
}

TEST_CASE("what comes back is assigned anew, and read by nobody else at the desk before") {
  Neighbours world;
  world.comes_back();
  CHECK(world.now().state == LeadState::classified);
  CHECK_FALSE(app::open_tip::run(world.desk(), world.city_duty, {world.lead}));
  CHECK(app::open_tip::run(world.desk(), world.city, {world.lead}));
  const auto seen = world.page(world.city);
  CHECK(world.due_of(seen, "T6", world.city)->state == law::DueState::open);
  REQUIRE(world.may(world.city, Action::accept));
  must(app::accept_lead::run(world.desk(), world.city,
                             {world.change(), world.city.actor.member_id}));
  CHECK(world.now().state == LeadState::verifying);
  // The city had it all the time: its term runs from the first reception.
  CHECK(world.due_of(world.page(world.city), "T6", world.city)->started_at < world.clock.at);
}

TEST_CASE("a lead that comes back from who accepted it was received anew") {
  Neighbours world;
  world.come_back();
  const Moment back_at = world.clock.at.plus_hours(-1);
  const auto seen = world.page(world.city);
  const bool runs = std::ranges::any_of(seen.answer.dues, [&](const law::Due& due) {
    return due.rule == "T6" && due.agency == world.city.actor.agency_id.text() &&
           due.started_at == back_at && due.state == law::DueState::open;
  });
  CHECK(runs);
}

TEST_CASE("what came back counts in no search of who may not open it") {
  Neighbours world;
  must(app::open_tip::run(world.desk(), world.city, {world.lead}));
  const auto search = [&](const app::Caller& who) {
    return must(app::search::run(world.desk(), who, {"kể chuyện"}));
  };
  const auto sees_nothing = [&] {
    const auto at_desk = search(world.city_duty);
    return at_desk.in_reach == 0 && at_desk.total == 0 && at_desk.lines.empty();
  };
  must(world.pass_on());
  CHECK(sees_nothing());  // offered
  must(app::reject_lead::run(world.desk(), world.border,
                             {world.change(), domain::RejectionReason::not_our_competence}));
  CHECK(sees_nothing());
  CHECK(search(world.city).total == 1);
}

TEST_CASE("what came back is told to who assigns it, not to the desk") {
  Neighbours world;
  world.comes_back();
  world.clock.at = world.clock.at.plus_hours(24 * 60);
  must(app::raise_alarms::run(world.desk()));
  const auto told =
      must(world.store->read([&](ports::Records& records) -> hd::Result<std::vector<ports::Told>> {
        ports::AlarmFilter filter;
        HD_TRY(const auto alarms, records.alarms().list(filter, {}, 100));
        for (const ports::Alarm& alarm : alarms.alarms) {
          if (alarm.duty.key.code == "T6") return records.alarms().told(alarm.id);
        }
        return std::vector<ports::Told>{};
      }));
  REQUIRE_FALSE(told.empty());
  for (const ports::Told& one : told) {
    if (one.rung == hd::law::Rung::officer) CHECK(one.member_id == world.city.actor.member_id);
  }
}

TEST_CASE("a procuracy reads who sent a notice, wherever the lead went since") {
  Neighbours world;
  must(world.pass_on());
  must(app::accept_lead::run(world.desk(), world.border,
                             {world.change(), world.border.actor.member_id}));
  const auto lines = must(app::read_notices::run(world.desk(), world.chief, {})).lines;
  REQUIRE(lines.size() == 1);
  CHECK(lines.front().sender.id == world.city.actor.agency_id);
  const auto today = must(app::read_today::run(world.desk(), world.chief));
  REQUIRE(today.to_confirm.size() == 1);
  CHECK(today.to_confirm.front().sender.id == world.city.actor.agency_id);
}

TEST_CASE("while the procuracy demands the file, it goes to nobody else") {
  Neighbours world;
  must(app::record_demand::run(world.desk(), world.city,
                               {world.change(), EventKind::file_demanded, {}}));
  CHECK_FALSE(world.may(world.city, Action::pass_on));
  const auto refused = world.pass_on();
  REQUIRE_FALSE(refused);
  CHECK(refused.error().shown.key == "handover.owed_before");
  CHECK(world.now().state == LeadState::proposed);
  must(app::record_step::run(world.desk(), world.city,
                             {world.change(), EventKind::file_handed_over, {}}));
  CHECK_FALSE(world.may(world.city, Action::pass_on));
}

// CPC 148(2): the month binds who settled the lead when its suspension was annulled.
TEST_CASE("the month after an annulment ends with the passing on, and binds no receiver") {
  Neighbours world;
  world.suspend_and_annul();
  REQUIRE(world.due_of(world.page(world.city), "T9", world.city)->state == law::DueState::open);
  must(world.pass_on());
  world.accept(world.border);
  const auto seen = world.page(world.border);
  CHECK(world.due_of(seen, "T9", world.border) == nullptr);
  const law::Due* of_giver = world.due_of(seen, "T9", world.city);
  REQUIRE(of_giver != nullptr);
  CHECK(of_giver->state == law::DueState::fallen_away);
}

TEST_CASE("who receives a lead a second time records anew what that reception makes due") {
  Neighbours world;
  constexpr std::array steps{EventKind::procuracy_notified_of_acceptance,
                             EventKind::closing_report_made};
  for (const EventKind step : steps) world.record(step);
  world.come_back();
  for (const EventKind step : steps) world.record(step);
  const auto seen = world.page(world.city);
  for (const law::Due& due : seen.answer.dues) {
    CAPTURE(due.rule);
    const bool is_of_them = due.duty == "notify_acceptance" || due.duty == "closing_report";
    const bool is_own = due.agency == world.city.actor.agency_id.text();
    if (is_of_them && is_own) CHECK(due.state != law::DueState::open);
  }
  const auto again = app::record_step::run(world.desk(), world.city,
                                           {world.change(), EventKind::closing_report_made, {}});
  CHECK_FALSE(again);
}

TEST_CASE("a request for more time waits for its answer still where nobody took the lead over") {
  Neighbours world;
  world.ask_for_more_time();
  must(world.pass_on());
  CHECK_FALSE(world.may(world.chief, Action::answer_extension));
  must(app::reject_lead::run(world.desk(), world.border,
                             {world.change(), domain::RejectionReason::not_our_competence}));
  world.accept(world.city);
  CHECK(world.requests_to_answer() == 1);
  REQUIRE(world.may(world.chief, Action::answer_extension));
  must(app::supervise_lead::answer(world.desk(), world.chief, {world.change(), true, {}}));
  CHECK(world.due_of(world.page(world.city), "T7", world.city)->state == law::DueState::open);
  CHECK(world.requests_to_answer() == 0);
}

TEST_CASE("a request for more time waits for nothing once another agency has the lead") {
  Neighbours world;
  world.ask_for_more_time();
  must(world.pass_on());
  world.accept(world.border);
  CHECK(world.requests_to_answer() == 0);
  CHECK_FALSE(world.may(world.chief, Action::answer_extension));
}

TEST_CASE("a receiver prolongs its own limit, whatever the giver's was") {
  Neighbours world;
  must(app::prolong_settlement::run(
      world.desk(), world.city, {world.change(), domain::ProlongationReason::complex_matter, {}}));
  world.clock.at = world.clock.at.plus_hours(1);
  must(world.pass_on());
  world.clock.at = world.clock.at.plus_hours(1);
  world.accept(world.border);
  must(app::prolong_settlement::run(world.desk(), world.border,
                                    {world.change(), domain::ProlongationReason::complex_matter,
                                     *hd::CivilDate::of(2027, 1, 15)}));
}

TEST_CASE("who reported is told of a suspension before the lead goes to another agency") {
  Neighbours world("Chị An, 0900 000 000");
  world.suspend_and_annul();
  CHECK_FALSE(world.may(world.city, Action::pass_on));
  const auto refused = world.pass_on();
  REQUIRE_FALSE(refused);
  CHECK(refused.error().shown.key == "handover.owed_before");
  world.record(EventKind::reporter_told);
  must(world.pass_on());
}
