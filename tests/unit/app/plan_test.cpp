// The plan of verification: proposed, approved as it was read, carried out step by step.
#include <algorithm>

#include "app/approve_plan.hpp"
#include "app/end_step.hpp"
#include "app/open_casework.hpp"
#include "app/open_tip.hpp"
#include "app/plan_verification.hpp"
#include "app/read_lead.hpp"
#include "app/read_today.hpp"
#include "app/reassign_lead.hpp"
#include "app/record_step.hpp"
#include "unit/app/team_world.hpp"

using hd::ErrorCode;
using hd::test::must;
using hd::test::Team;
namespace app = hd::app;
namespace domain = hd::domain;
using domain::PartState;

namespace {

struct Plan : Team {
  Plan() { hand_over(); }

  app::PartChange change_of(const app::PartOutcome& part) {
    auto change = new_part();
    change.part_id = part.part_id;
    change.version = part.version;
    return change;
  }
  app::PartOutcome propose(const app::Caller& who, int days = 3) {
    return must(app::plan_verification::run(
        desk(), assigned,
        app::plan_verification::Step{new_part(), "Hỏi bến xe", who.actor.member_id,
                                     clock.at.local_date().plus_days(days)}));
  }
  hd::Result<app::PartOutcome> approve(std::vector<app::approve_plan::Seen> parts) {
    return app::approve_plan::run(desk(), head, {lead, new_part().request_key, std::move(parts)});
  }
  hd::Result<app::PartOutcome> end(const app::Caller& who, const app::PartOutcome& step,
                                   PartState outcome = PartState::part_done) {
    return app::end_step::run(desk(), who, {change_of(step), outcome, "Chưa ai đặt vé"});
  }
};

}  // namespace

TEST_CASE("a step is carried out only after it was approved, and what was found stays with it") {
  Plan world;
  const auto step = world.propose(world.assigned);
  const auto early = world.end(world.assigned, step);
  REQUIRE_FALSE(early);
  CHECK(early.error().shown.key == "plan.not_approved");
  const auto approved = must(world.approve({{step.part_id, step.version}}));
  CHECK(approved.version == 2);
  const auto done = must(world.end(world.assigned, approved));
  CHECK(done.version == 3);
  CHECK_FALSE(world.end(world.assigned, done));
  const auto file = must(app::open_casework::run(world.desk(), world.assigned, {world.lead}));
  REQUIRE(file.parts.size() == 1);
  CHECK(file.parts[0].mark.state == PartState::part_done);
  CHECK(file.parts[0].content.text == "Chưa ai đặt vé");
  REQUIRE(file.earlier.size() == 2);
  CHECK(file.earlier[1].content.title == "Hỏi bến xe");
  CHECK(file.earlier[1].by.name == "Vũ Văn Mỏ Neo");  // approved by
}

TEST_CASE(
    "approved is what was read: a change meanwhile is noticed, and only who decides approves") {
  Plan world;
  const auto step = world.propose(world.assigned);
  CHECK_FALSE(app::approve_plan::run(world.desk(), world.assigned,
                                     {world.lead, "key-of-investigator", {{step.part_id, 1}}}));
  const auto second = world.propose(world.assigned);
  const auto stale = world.approve({{step.part_id, 1}});
  REQUIRE_FALSE(stale);
  CHECK(stale.error().code == ErrorCode::stale);
  must(world.approve({{second.part_id, 1}, {step.part_id, 1}}));
  CHECK(world.approve({}).error().code == ErrorCode::conflict);
}

TEST_CASE("a change of an approved step waits for approval again; the purpose is written once") {
  Plan world;
  const auto step = world.propose(world.assigned);
  auto change = world.change_of(must(world.approve({{step.part_id, 1}})));
  const auto changed = must(app::plan_verification::run(
      world.desk(), world.assigned,
      app::plan_verification::Step{change, "Hỏi nhà xe", world.assigned.actor.member_id,
                                   world.clock.at.local_date()}));
  CHECK_FALSE(world.end(world.assigned, changed));
  using app::plan_verification::Purpose;
  const auto purpose = must(app::plan_verification::run(world.desk(), world.assigned,
                                                        Purpose{world.new_part(), "Làm rõ"}));
  CHECK_FALSE(app::plan_verification::run(world.desk(), world.assigned,
                                          Purpose{world.new_part(), "Lần nữa"}));
  CHECK(must(app::plan_verification::run(world.desk(), world.assigned,
                                         Purpose{world.change_of(purpose), "Làm rõ hơn"}))
            .version == 2);
}

TEST_CASE("who has an approved step opens the lead until it is done, and ends no other step") {
  Plan world;
  const auto theirs = world.propose(world.colleague);
  const auto other = world.propose(world.assigned);
  CHECK_FALSE(app::open_tip::run(world.desk(), world.colleague, {world.lead}));
  must(world.approve({{theirs.part_id, 1}, {other.part_id, 1}}));
  CHECK(app::open_tip::run(world.desk(), world.colleague, {world.lead}));
  const auto not_theirs = world.end(world.colleague, {other.part_id, 2});
  REQUIRE_FALSE(not_theirs);
  CHECK(not_theirs.error().code == ErrorCode::not_allowed);
  must(world.end(world.colleague, {theirs.part_id, 2}));
  CHECK_FALSE(app::open_tip::run(world.desk(), world.colleague, {world.lead}));
}

TEST_CASE("an approved step stands in the day of who does it, apart from the limits of the law") {
  Plan world;
  const auto today = [&](const app::Caller& who) {
    return must(app::read_today::run(world.desk(), who));
  };
  const auto limits = today(world.colleague).late.total + today(world.colleague).coming.total;
  const auto step = world.propose(world.colleague);
  CHECK(today(world.colleague).own_steps.empty());
  must(world.approve({{step.part_id, 1}}));
  const auto day = today(world.colleague);
  REQUIRE(day.own_steps.size() == 1);
  CHECK(day.own_steps[0].due_on == world.clock.at.local_date().plus_days(3));
  CHECK(day.late.total + day.coming.total == limits);
  const auto seen = must(app::read_lead::run(world.desk(), world.head, {world.lead}));
  REQUIRE(seen.own_steps.size() == 1);
  CHECK(seen.own_steps[0].who.name == "Hoàng Văn Cầu Cảng");
  must(world.end(world.head, {step.part_id, 2}, PartState::part_dropped));
  CHECK(today(world.colleague).own_steps.empty());
}

TEST_CASE("a day that has been, and somebody who investigates nothing here, are refused") {
  Plan world;
  const auto with = [&](const app::Caller& who, int days) {
    return app::plan_verification::run(
        world.desk(), world.assigned,
        app::plan_verification::Step{world.new_part(), "Việc", who.actor.member_id,
                                     world.clock.at.local_date().plus_days(days)});
  };
  CHECK(with(world.assigned, -1).error().field == "until");
  CHECK(with(world.commune, 1).error().field == "who");
  CHECK(with(world.colleague, 0));
}

TEST_CASE("another officer takes over: the one before loses the lead, the notice is open again") {
  Plan world;
  must(app::record_step::run(world.desk(), world.assigned,
                             {world.change(world.lead), domain::EventKind::assignment_notified}));
  const auto reassign = [&](const app::Caller& by, const app::Caller& to) {
    return app::reassign_lead::run(
        world.desk(), by,
        {world.change(world.lead), to.actor.member_id, domain::ReassignReason::absence});
  };
  CHECK_FALSE(reassign(world.assigned, world.colleague));
  CHECK(reassign(world.head, world.assigned).error().field == "investigator_id");
  CHECK(reassign(world.head, world.commune).error().field == "investigator_id");
  must(reassign(world.head, world.colleague));
  CHECK_FALSE(app::open_tip::run(world.desk(), world.assigned, {world.lead}));
  CHECK(app::open_tip::run(world.desk(), world.colleague, {world.lead}));
  const auto seen = must(app::read_lead::run(world.desk(), world.colleague, {world.lead}));
  CHECK(seen.events.front().event.kind == domain::EventKind::officer_replaced);
  CHECK(seen.events.front().event.ground == "absence");
  const bool is_open = std::ranges::find(seen.recordable, domain::EventKind::assignment_notified) !=
                       seen.recordable.end();
  CHECK(is_open);
}
