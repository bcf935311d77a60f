// What was done by a slip, or passed on to the wrong place, is taken back and not lost.
#include "app/accept_lead.hpp"
#include "app/classify_lead.hpp"
#include "app/open_tip.hpp"
#include "app/read_indicators.hpp"
#include "app/read_lead.hpp"
#include "app/read_queue.hpp"
#include "app/read_today.hpp"
#include "app/reject_lead.hpp"
#include "app/undo_classification.hpp"
#include "unit/app/app_world.hpp"

using hd::ErrorCode;
using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

// A tip at the commune, classified under article 150 and passed on to the city.
struct PassedOn : AppWorld {
  app::Caller officer;
  app::Caller head;
  domain::Lead lead;
  app::LeadOutcome outcome;

  PassedOn() {
    const auto slips = set_up().slips;
    officer = first_sign_in(slips[0]);
    head = first_sign_in(slips[1]);
    receive_tip(officer);
    must(app::take_over_tips::run(desk(), inbox, pace));
    hd::ports::LeadFilter all;
    lead = must(store->read([&](hd::ports::Records& records) {
             return records.leads().list(all, {}, 10);
           })).leads.at(0);
    classify("key-first");
  }
  void classify(const std::string& key) {
    outcome = must(app::classify_lead::run(
        desk(), officer,
        {{lead.id, version(), key}, domain::LeadKind::crime_notice, {"150", "1"}, true}));
  }
  std::int64_t version() { return read(officer).lead.version; }
  app::read_lead::Output read(const app::Caller& who) {
    return must(app::read_lead::run(desk(), who, {lead.id}));
  }
  hd::Result<app::LeadOutcome> undo(const app::Caller& who) {
    return app::undo_classification::run(desk(), who, {{lead.id, version(), "key-undo"}});
  }
  hd::Result<app::LeadOutcome> reject(const app::Caller& who, const std::string& key = "key-back") {
    return app::reject_lead::run(
        desk(), who, {{lead.id, version(), key}, domain::RejectionReason::not_our_competence});
  }
  // The rules that are owed by the officer's agency and not done.
  std::set<std::string> owed() {
    std::set<std::string> rules;
    const auto dues = must(
        store->read([&](hd::ports::Records& records) { return records.leads().dues(lead.id); }));
    for (const domain::DueDate& due : dues) {
      if (!due.done_at && due.agency_id == officer.actor.agency_id) rules.insert(due.rule);
    }
    return rules;
  }
};

}  // namespace

TEST_CASE(
    "a classification undone at once leaves the lead as it came in, and both acts on record") {
  PassedOn world;
  world.clock.at = world.clock.at.plus_seconds(20);
  const auto undone = must(world.undo(world.officer));
  CHECK(undone.state == domain::LeadState::received);
  const auto page = world.read(world.officer);
  CHECK(page.lead.kind == domain::LeadKind::unclassified);
  CHECK(page.lead.offence.article.empty());
  CHECK_FALSE(page.handover);
  CHECK(page.events.front().event.kind == domain::EventKind::classification_undone);
  CHECK(page.events.size() == 4);
  CHECK(app::open_tip::run(world.desk(), world.officer, {world.lead.id}));
  CHECK_FALSE(app::read_lead::run(world.desk(), world.head, {world.lead.id}));
  CHECK_FALSE(world.owed().empty());

  world.classify("key-anew");
  CHECK(world.outcome.state == domain::LeadState::offered);
  must(app::accept_lead::run(
      world.desk(), world.head,
      {{world.lead.id, world.outcome.version, "key-take"}, world.head.actor.member_id}));
  CHECK(app::open_tip::run(world.desk(), world.head, {world.lead.id}));
}

TEST_CASE("a classification is undone only soon, by who made it, and before it was accepted") {
  PassedOn world;
  CHECK(world.undo(world.head).error().code == ErrorCode::not_allowed);
  world.clock.at = world.clock.at.plus_seconds(app::undo_classification::undo_seconds + 1);
  const auto late = world.undo(world.officer);
  REQUIRE_FALSE(late);
  CHECK(late.error().code == ErrorCode::conflict);
  CHECK(late.error().shown.key == "classification.too_late_to_undo");
  CHECK(world.read(world.officer).lead.state == domain::LeadState::offered);
}

TEST_CASE("an undone classification is not counted as classified") {
  PassedOn world;
  const auto classified_on = [&] {
    const auto facts = must(world.store->read(
        [](hd::ports::Records& records) { return records.indicators().facts(); }));
    REQUIRE(facts->size() == 1);
    return facts->chunks().front()->front().now.classified_on;
  };
  CHECK(classified_on());
  must(world.undo(world.officer));
  CHECK_FALSE(classified_on());
}

TEST_CASE("what is not taken over goes back to the giver with the reason, its duties open again") {
  PassedOn world;
  const auto before = world.owed();
  CHECK(world.reject(world.officer).error().code == ErrorCode::not_allowed);
  const auto back = must(world.reject(world.head));
  CHECK(back.state == domain::LeadState::classified);
  const auto page = world.read(world.officer);
  CHECK_FALSE(page.handover);
  CHECK(page.events.front().event.kind == domain::EventKind::handover_rejected);
  CHECK(page.events.front().event.ground == "not_our_competence");
  CHECK(world.owed().size() > before.size());
  const auto row = [&](app::read_queue::Filter filter) {
    return must(app::read_queue::run(world.desk(), world.officer, {filter, {}})).page.lines.at(0);
  };
  const app::LeadLine returned = row(app::read_queue::Filter::unclassified);
  REQUIRE(returned.returned_by);
  CHECK(returned.returned_by->id == world.head.actor.agency_id);
  CHECK(returned.return_reason == "not_our_competence");
  CHECK(app::open_tip::run(world.desk(), world.officer, {world.lead.id}));
  CHECK_FALSE(app::open_tip::run(world.desk(), world.head, {world.lead.id}));
  CHECK_FALSE(app::read_lead::run(world.desk(), world.head, {world.lead.id}));

  world.classify("key-anew");
  CHECK(world.outcome.state == domain::LeadState::offered);
  CHECK_FALSE(row(app::read_queue::Filter::waiting).returned_by);
  CHECK(must(world.reject(world.head, "key-back-2")).state == domain::LeadState::classified);
}

TEST_CASE(
    "what came back waits to be classified anew, in the queue and in Today, with the reason") {
  PassedOn world;
  const auto queue = [&] { return must(app::read_queue::run(world.desk(), world.officer, {})); };
  const auto today = [&] { return must(app::read_today::run(world.desk(), world.officer)); };
  CHECK(queue().unclassified == 0);
  CHECK(queue().waiting == 1);
  CHECK(today().unclassified_count == 0);
  CHECK_FALSE(world.read(world.officer).at_desk);

  must(world.reject(world.head));
  CHECK(queue().unclassified == 1);
  CHECK(queue().waiting == 0);
  CHECK(today().unclassified_count == 1);
  CHECK(today().unclassified.front().state == domain::LeadState::classified);
  const auto due = today();
  const auto& tasks = due.due_today.first.empty() ? due.coming.first : due.due_today.first;
  REQUIRE_FALSE(tasks.empty());
  REQUIRE(tasks.front().returned_by);
  CHECK(tasks.front().returned_by->id == world.head.actor.agency_id);
  CHECK(tasks.front().return_reason == "not_our_competence");
  const auto at_desk = world.read(world.officer).at_desk;
  REQUIRE(at_desk);
  CHECK(at_desk->return_reason == "not_our_competence");

  world.classify("key-anew");
  CHECK(queue().unclassified == 0);
  CHECK(queue().waiting == 1);
}

TEST_CASE("an accepted lead is neither rejected nor undone") {
  PassedOn world;
  must(app::accept_lead::run(
      world.desk(), world.head,
      {{world.lead.id, world.outcome.version, "key-take"}, world.head.actor.member_id}));
  CHECK_FALSE(world.reject(world.head));
  CHECK_FALSE(world.undo(world.officer));
  CHECK(world.read(world.head).lead.state == domain::LeadState::verifying);
}
