// The procuracy: what it is sent, when it had it, and what it decides about a lead it supervises.
#include "app/supervise_lead.hpp"

#include <algorithm>

#include "app/decide_lead.hpp"
#include "app/open_tip.hpp"
#include "app/prolong_settlement.hpp"
#include "app/propose_decision.hpp"
#include "app/read_lead.hpp"
#include "app/read_notices.hpp"
#include "app/read_today.hpp"
#include "app/request_extension.hpp"
#include "unit/app/supervised_world.hpp"

using hd::CivilDate;
using hd::ErrorCode;
using hd::Moment;
using hd::access::Action;
using hd::domain::EventKind;
using hd::ports::NoticeState;
using hd::test::must;
using hd::test::Supervised;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

CivilDate date(int year, int month, int of_month) { return *CivilDate::of(year, month, of_month); }

}  // namespace

TEST_CASE("the procuracy reads a lead from the first paper it is sent, and only what is work") {
  Supervised one;
  CHECK(app::read_lead::run(one.world.desk(), one.chief, {one.lead}).error().code ==
        ErrorCode::not_allowed);
  one.record(EventKind::procuracy_notified_of_acceptance);
  CHECK(one.page(one.procurator).can.empty());
  CHECK_FALSE(one.page(one.chief).has_key);
  CHECK(app::open_tip::run(one.world.desk(), one.chief, {one.lead}).error().code ==
        ErrorCode::not_allowed);
  CHECK(app::read_notices::run(one.world.desk(), one.head, {}).error().code ==
        ErrorCode::not_allowed);
}

TEST_CASE("a proposal is seen by those who settle the lead, until it is decided") {
  Supervised one;
  one.record(EventKind::procuracy_notified_of_acceptance);
  one.keep(app::propose_decision::run(
      one.world.desk(), one.head,
      {one.change(), domain::DecisionKind::not_open, {}, "no_criminal_act", {}}));
  const auto proposes = [](const app::read_lead::EventLine& line) {
    return line.event.kind == EventKind::decision_proposed;
  };
  const auto own = one.page(one.head);
  CHECK(own.proposal);
  CHECK(std::ranges::any_of(own.events, proposes));
  for (const app::Caller* who : {&one.officer, &one.chief}) {
    const auto seen = one.page(*who);
    CHECK_FALSE(seen.proposal);
    CHECK(std::ranges::none_of(seen.events, proposes));
  }
}

TEST_CASE("what reached the procuracy starts its own limits, from the day it says") {
  Supervised one;
  one.record(EventKind::assignment_notified);
  CHECK(one.notices(NoticeState::waiting).waiting == 1);
  one.wait_until(date(2026, 11, 27));
  const auto early = app::supervise_lead::confirm(
      one.world.desk(), one.procurator,
      {one.change(), one.notices(NoticeState::waiting).lines.at(0).notice.id, date(2026, 11, 24)});
  CHECK(early.error().field == "received_on");
  one.confirm(date(2026, 11, 26));
  const auto all = one.notices(NoticeState::all);
  CHECK(all.waiting == 0);
  CHECK(all.lines.at(0).notice.received_at->local_date() == date(2026, 11, 26));
  const auto seen = one.page(one.chief);
  const auto* owed = one.due(seen, "T5c");
  REQUIRE(owed != nullptr);
  CHECK(owed->reckoning.due_day == date(2026, 12, 1));
  CHECK(one.can(one.chief, Action::assign_procurator));
  CHECK_FALSE(one.can(one.procurator, Action::assign_procurator));
  const auto today = must(app::read_today::run(one.world.desk(), one.procurator));
  REQUIRE(today.coming.first.size() == 1);
  CHECK(today.coming.first.at(0).due.rule == "T5c");

  const auto strange = app::supervise_lead::assign(one.world.desk(), one.chief,
                                                   {one.change(), one.head.actor.member_id});
  CHECK(strange.error().field == "procurator_id");
  one.keep(app::supervise_lead::assign(one.world.desk(), one.chief,
                                       {one.change(), one.procurator.actor.member_id}));
  CHECK(one.due(one.page(one.chief), "T5c")->state == hd::law::DueState::done);
  CHECK_FALSE(one.can(one.chief, Action::assign_procurator));
}

TEST_CASE("the procuracy answers a request itself: the limit of the settling agency follows") {
  Supervised one;
  one.keep(app::prolong_settlement::run(
      one.world.desk(), one.head,
      {one.change(), domain::ProlongationReason::many_places, date(2027, 1, 15)}));
  one.wait_until(date(2027, 1, 8));
  one.keep(app::request_extension::run(one.world.desk(), one.head, {one.change()}));
  CHECK(one.notices(NoticeState::to_answer).to_answer == 1);
  one.confirm();
  CHECK(one.due(one.page(one.chief), "T7p")->reckoning.due_day == date(2027, 1, 11));
  CHECK(one.can(one.chief, Action::answer_extension));
  CHECK_FALSE(one.can(one.procurator, Action::answer_extension));

  const auto late = app::supervise_lead::answer(one.world.desk(), one.chief,
                                                {one.change(), true, date(2027, 4, 1)});
  CHECK(late.error().shown.key == "lead.longer_than_law");
  one.keep(app::supervise_lead::answer(one.world.desk(), one.chief,
                                       {one.change(), true, date(2027, 3, 1)}));
  const auto seen = one.page(one.head);
  REQUIRE(one.due(seen, "T7") != nullptr);
  CHECK(one.due(seen, "T7")->reckoning.due_day == date(2027, 3, 1));
  CHECK(one.due(seen, "T7")->agency == one.head.actor.agency_id.text());
  CHECK(one.due(seen, "T7p")->state == hd::law::DueState::done);
  CHECK(one.notices(NoticeState::to_answer).to_answer == 0);
  CHECK_FALSE(one.can(one.chief, Action::answer_extension));
}

TEST_CASE("Today tells a procuracy what waits for it, until it does it, and nobody else") {
  Supervised one;
  const auto today = [&](const app::Caller& who) {
    return must(app::read_today::run(one.world.desk(), who));
  };
  one.keep(app::prolong_settlement::run(
      one.world.desk(), one.head,
      {one.change(), domain::ProlongationReason::many_places, date(2027, 1, 15)}));
  one.wait_until(date(2027, 1, 7));
  one.record(EventKind::procuracy_notified_of_acceptance);
  one.wait_until(date(2027, 1, 8));
  one.keep(app::request_extension::run(one.world.desk(), one.head, {one.change()}));
  const auto before = today(one.procurator);
  REQUIRE(before.to_answer.size() == 1);
  CHECK(before.to_answer[0].sender.id == one.head.actor.agency_id);
  REQUIRE(before.to_confirm.size() == 1);  // the request stands among those to answer alone
  CHECK(before.to_confirm[0].notice.kind == EventKind::procuracy_notified_of_acceptance);
  CHECK(before.paper_count == 3);  // two to confirm, one to answer
  CHECK(today(one.head).to_answer.empty());
  CHECK(today(one.head).paper_count == 0);

  one.confirm();
  one.confirm();
  CHECK(today(one.chief).to_confirm.empty());
  one.keep(app::supervise_lead::answer(one.world.desk(), one.chief,
                                       {one.change(), true, date(2027, 3, 1)}));
  CHECK(today(one.chief).to_answer.empty());
  CHECK(today(one.chief).paper_count == 0);
}

TEST_CASE("an annulled suspension is the settling agency's again, for a month from then") {
  Supervised one;
  one.suspend();
  one.record(EventKind::decision_sent_to_procuracy);
  CHECK(one.notices(NoticeState::suspended).suspended == 1);
  one.wait_until(date(2026, 12, 21));
  CHECK_FALSE(one.can(one.procurator, Action::annul_suspension));
  one.keep(app::supervise_lead::annul(one.world.desk(), one.chief, one.change()));
  const auto seen = one.page(one.head);
  CHECK(seen.lead.state == domain::LeadState::verifying);
  REQUIRE(one.due(seen, "T9") != nullptr);
  CHECK(one.due(seen, "T9")->reckoning.due_day == date(2027, 1, 21));
  CHECK(one.due(seen, "T9")->agency == one.head.actor.agency_id.text());
  REQUIRE(one.due(seen, "T9p") != nullptr);  // who reported left no name: nobody else to be told
  CHECK(one.due(seen, "T9p")->state == hd::law::DueState::done);
  CHECK(one.notices(NoticeState::suspended).suspended == 0);
}

TEST_CASE("a paper that came days ago counts from the day it came") {
  Supervised one;
  one.suspend();
  one.wait_until(date(2026, 12, 28));
  const auto reply = [&](CivilDate on) {
    return app::record_reply::run(one.world.desk(), one.head,
                                  {one.change(), {EventKind::suspension_annulled, {}, on}});
  };
  CHECK(reply(date(2026, 12, 29)).error().field == "received_on");
  CHECK(reply(date(2026, 12, 15)).error().field == "received_on");
  one.keep(reply(date(2026, 12, 21)));
  CHECK(one.due(one.page(one.head), "T9")->reckoning.due_day == date(2027, 1, 21));
}

TEST_CASE("a recommendation to prosecute comes from a state body, in writing") {
  Supervised one;
  one.world.receive_tip(one.head);
  must(app::take_over_tips::run(one.world.desk(), one.world.inbox, one.world.pace));
  const auto leads = must(one.world.store->read([](hd::ports::Records& records) {
                       return records.leads().list({}, {}, 10);
                     })).leads;
  const auto fresh = std::ranges::find(leads, domain::LeadState::received, &domain::Lead::state);
  REQUIRE(fresh != leads.end());
  const auto refused = app::classify_lead::run(one.world.desk(), one.head,
                                               {{fresh->id, 1, "key-state-body"},
                                                domain::LeadKind::prosecution_recommendation,
                                                {"150", "1"},
                                                false});
  CHECK(refused.error().shown.key == "lead.recommendation_of_state_body");
}

// TTLT 01/2017 art. 11(2).
TEST_CASE(
    "the procuracy's limit ends when its answer came on paper and was typed in by who asked") {
  Supervised one;
  one.keep(app::prolong_settlement::run(
      one.world.desk(), one.head, {one.change(), domain::ProlongationReason::complex_matter, {}}));
  one.keep(app::request_extension::run(one.world.desk(), one.head, {one.change()}));
  one.confirm();
  const auto before = one.page(one.chief);
  REQUIRE(one.due(before, "T7p") != nullptr);
  CHECK(one.due(before, "T7p")->state == hd::law::DueState::open);
  one.keep(app::record_reply::run(one.world.desk(), one.head,
                                  {one.change(), {EventKind::extension_refused, {}, {}}}));
  CHECK(one.due(one.page(one.chief), "T7p")->state == hd::law::DueState::done);
}
