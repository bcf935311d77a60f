#include <algorithm>
#include <map>

#include "app/accept_lead.hpp"
#include "app/classify_lead.hpp"
#include "app/open_tip.hpp"
#include "app/publish_status.hpp"
#include "app/read_lead.hpp"
#include "app/read_queue.hpp"
#include "app/route_lead.hpp"
#include "app/undo_classification.hpp"
#include "unit/app/app_world.hpp"

using hd::CivilDate;
using hd::ErrorCode;
using hd::Moment;
using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;

namespace {

domain::Lead only_lead(AppWorld& world, const app::Caller& officer) {
  const auto queue =
      must(app::read_queue::run(world.desk(), officer, {app::read_queue::Filter::all, {}}));
  REQUIRE(queue.page.lines.size() == 1);
  return queue.page.lines.front().lead;
}

app::classify_lead::Input as_150(const domain::Lead& lead, const std::string& key) {
  return {{lead.id, lead.version, key}, domain::LeadKind::crime_notice, {"150", "1"}, true};
}

}  // namespace

TEST_CASE("a lead whose receiver has no keys yet stays where it is, unclassified") {
  AppWorld world;
  const auto slips = world.set_up().slips;
  const app::Caller officer = world.first_sign_in(slips[0]);
  world.receive_tip(officer);
  CHECK(must(app::take_over_tips::run(world.desk(), world.inbox, world.pace)) == 1);
  const domain::Lead lead = only_lead(world, officer);
  const auto refused = app::classify_lead::run(world.desk(), officer, as_150(lead, "key-0001"));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().shown.key == "handover.receiver_has_no_keys");
  const domain::Lead after = only_lead(world, officer);
  CHECK(after.state == domain::LeadState::received);
  CHECK(after.version == lead.version);
}

TEST_CASE("while grounds of 24 hours are open, the officer is told 24 hours, as it is due") {
  AppWorld world;
  const auto slips = world.set_up().slips;
  const app::Caller officer = world.first_sign_in(slips[0]);
  world.receive_tip(officer);
  must(app::take_over_tips::run(world.desk(), world.inbox, world.pace));
  const domain::Lead lead = only_lead(world, officer);
  const auto light = must(app::route_lead::run(world.desk(), officer, {lead.id, {"348", "1"}}));
  CHECK(light.routing.must_pass_on);
  CHECK(light.routing.within_hours == 24);
  REQUIRE(light.due);
  CHECK(light.due->rule == "T2a");
  const auto unknown = app::route_lead::run(world.desk(), officer, {lead.id, {"999", "1"}});
  CHECK_FALSE(unknown);
}

TEST_CASE(
    "with every ground of 24 hours excluded it is 7 days, and the answers stay with the lead") {
  using enum domain::GroundAnswer;
  AppWorld world;
  const auto slips = world.set_up().slips;
  const app::Caller officer = world.first_sign_in(slips[0]);
  world.receive_tip(officer);
  must(app::take_over_tips::run(world.desk(), world.inbox, world.pace));
  const domain::Lead lead = only_lead(world, officer);
  const auto route = [&](const domain::Offence& offence, const domain::UrgentGrounds& urgent) {
    return must(app::route_lead::run(world.desk(), officer, {lead.id, offence, urgent}));
  };
  const domain::UrgentGrounds none{excluded, excluded, excluded};
  CHECK(route({"348", "1"}, {}).asks.size() == 3);
  CHECK(route({"348", "1"}, {}).open_asks.size() == 3);
  const auto calm = route({"348", "1"}, none);
  CHECK(calm.routing.within_days == 7);
  CHECK_FALSE(calm.routing.within_hours);
  CHECK(calm.asks.size() == 3);
  CHECK(calm.open_asks.empty());
  CHECK(route({"348", "1"}, {excluded, established, excluded}).routing.within_hours == 24);
  CHECK(route({"348", "1"}, {excluded, unanswered, excluded}).routing.within_hours == 24);
  CHECK(route({"150", "1"}, none).routing.within_hours == 24);
  CHECK(route({"150", "1"}, none).asks.empty());  // its severity alone decides

  const auto kept = must(app::classify_lead::run(world.desk(), officer,
                                                 {{lead.id, lead.version, "key-0001"},
                                                  domain::LeadKind::crime_notice,
                                                  {"348", "1"},
                                                  false,
                                                  none}));
  const auto page = must(app::read_lead::run(world.desk(), officer, {lead.id}));
  CHECK(page.lead.urgent == none);
  CHECK_FALSE(page.answer.find("T2a"));
  REQUIRE(page.answer.find("T2b"));
  const auto dues = must(world.store->read(
      [&](hd::ports::Records& records) { return records.leads().dues(lead.id); }));
  CHECK(std::ranges::any_of(dues, [](const auto& due) { return due.rule == "T2b"; }));
  must(app::undo_classification::run(world.desk(), officer, {{lead.id, kept.version, "key-0002"}}));
  CHECK(only_lead(world, officer).urgent == domain::UrgentGrounds{});
}

TEST_CASE("the same request acts once, another one with an old version not at all") {
  AppWorld world;
  const auto slips = world.set_up().slips;
  const app::Caller officer = world.first_sign_in(slips[0]);
  world.first_sign_in(slips[1]);
  world.receive_tip(officer);
  must(app::take_over_tips::run(world.desk(), world.inbox, world.pace));
  const domain::Lead lead = only_lead(world, officer);
  const auto first = must(app::classify_lead::run(world.desk(), officer, as_150(lead, "key-0001")));
  const auto again = must(app::classify_lead::run(world.desk(), officer, as_150(lead, "key-0001")));
  CHECK(again.version == first.version);
  CHECK(again.state == domain::LeadState::offered);
  const auto stale = app::classify_lead::run(world.desk(), officer, as_150(lead, "key-0002"));
  REQUIRE_FALSE(stale);
  CHECK(stale.error().code == ErrorCode::stale);
  const auto page = must(app::read_lead::run(world.desk(), officer, {lead.id}));
  CHECK(page.events.size() == 3);  // received, classified, passed on: each once
}

TEST_CASE("what was handed over opens for the receiver after acceptance, for the giver no more") {
  AppWorld world;
  const auto slips = world.set_up().slips;
  const app::Caller officer = world.first_sign_in(slips[0]);
  const app::Caller head = world.first_sign_in(slips[1]);
  world.receive_tip(officer);
  must(app::take_over_tips::run(world.desk(), world.inbox, world.pace));
  const domain::Lead lead = only_lead(world, officer);
  const auto offered =
      must(app::classify_lead::run(world.desk(), officer, as_150(lead, "key-0001")));
  CHECK_FALSE(app::open_tip::run(world.desk(), head, {lead.id}));
  CHECK(app::open_tip::run(world.desk(), officer, {lead.id}));
  must(app::accept_lead::run(world.desk(), head,
                             {{lead.id, offered.version, "key-0003"}, head.actor.member_id}));
  CHECK(must(app::open_tip::run(world.desk(), head, {lead.id})).content.story == "Kể chuyện");
  const auto giver = app::open_tip::run(world.desk(), officer, {lead.id});
  REQUIRE_FALSE(giver);
  CHECK(giver.error().code == ErrorCode::conflict);
  CHECK(giver.error().shown.key == "lead.taken.accepted");
}

TEST_CASE("a damaged item of the inbox is put on record and holds nobody up") {
  AppWorld world;
  const auto slips = world.set_up().slips;
  const app::Caller officer = world.first_sign_in(slips[0]);
  world.receive_tip(officer);
  hd::ports::InboxItem stray = world.inbox.items.front();
  stray.is_answer = true;
  stray.id = hd::crypto::random_id<domain::AnswerTag>().text();
  stray.sealed.lookup_hash = hd::Bytes(32, 77);
  stray.seq = 0;
  world.inbox.items.front().seq = 2;
  stray.seq = 1;
  world.inbox.items.insert(world.inbox.items.begin(), stray);
  CHECK(must(app::take_over_tips::run(world.desk(), world.inbox, world.pace)) == 2);
  CHECK(only_lead(world, officer).number == "TB 0001/2026");
  CHECK(must(app::take_over_tips::run(world.desk(), world.inbox, world.pace)) == 0);
}

TEST_CASE("a batch grows while it is quick and full, and shrinks when the writer was held") {
  using std::chrono::milliseconds;
  app::take_over_tips::Pace pace;
  const int first = pace.batch();
  pace.took(first - 1, milliseconds(1));  // nothing more waits: no reason for a larger one
  CHECK(pace.batch() == first);
  pace.took(first, milliseconds(60));
  CHECK(pace.batch() == first);
  pace.took(first, milliseconds(10));
  CHECK(pace.batch() == 2 * first);
  for (int i = 0; i < 9; ++i) pace.took(pace.batch(), milliseconds(10));
  CHECK(pace.batch() == 500);
  for (int i = 0; i < 9; ++i) pace.took(pace.batch(), milliseconds(900));
  CHECK(pace.batch() == 25);
}

TEST_CASE("tips that came in different hours or to different agencies are due on their own") {
  AppWorld world;
  const auto slips = world.set_up().slips;
  const app::Caller officer = world.first_sign_in(slips[0]);
  for (int i = 0; i < 3; ++i) world.receive_tip(officer);
  world.inbox.items[1].received_hour = world.inbox.items[0].received_hour.plus_hours(30);
  CHECK(must(app::take_over_tips::run(world.desk(), world.inbox, world.pace)) == 3);
  const auto queue =
      must(app::read_queue::run(world.desk(), officer, {app::read_queue::Filter::all, {}}));
  REQUIRE(queue.page.lines.size() == 3);
  std::map<std::string, std::vector<domain::DueDate>> dues;
  for (const auto& line : queue.page.lines) {
    dues[line.lead.number] = must(world.store->read(
        [&](hd::ports::Records& records) { return records.leads().dues(line.lead.id); }));
    for (const auto& due : dues[line.lead.number]) CHECK(due.lead_id == line.lead.id);
  }
  const auto& first = dues["TB 0001/2026"];
  const auto& later = dues["TB 0002/2026"];
  const auto& third = dues["TB 0003/2026"];
  REQUIRE(first.size() == third.size());
  REQUIRE_FALSE(first.empty());
  for (std::size_t i = 0; i < first.size(); ++i) {
    CHECK(first[i].rule == third[i].rule);
    CHECK(first[i].due_at == third[i].due_at);
    CHECK(first[i].due_at != later.at(i).due_at);
  }
}

TEST_CASE("set-up closes behind itself") {
  AppWorld world;
  CHECK(must(app::set_up::is_open(world.desk())));
  world.set_up();
  CHECK_FALSE(must(app::set_up::is_open(world.desk())));
  const auto again = app::set_up::run(world.desk(), {});
  REQUIRE_FALSE(again);
  CHECK(again.error().code == ErrorCode::not_found);
}

TEST_CASE("passwords are long and hard to guess, in any script") {
  domain::Member member;
  member.code = "moneo.pc02";
  const auto key_of = [&](std::string_view password) {
    const auto checked = app::change_password::check_password(password, member);
    return checked ? std::string() : checked.error().shown.key;
  };
  CHECK(key_of("mùa gặt năm ấy trăng sáng").empty());
  CHECK(key_of("ngắn quá") == "password.too_short");
  CHECK(key_of("aaaaaaaaaaaaaaaaaaaa") == "password.easy_to_guess");
  CHECK(key_of("Mật khẩu Hải Phòng 123456") == "password.easy_to_guess");
  CHECK(key_of("của moneo.pc02 và biển cả") == "password.easy_to_guess");
}

TEST_CASE("what the sender may learn appears at the next six in the morning") {
  const CivilDate day = *CivilDate::of(2026, 12, 31);
  CHECK(app::next_six_o_clock(Moment::local(day, 5, 59)) == Moment::local(day, 6, 0));
  CHECK(app::next_six_o_clock(Moment::local(day, 6, 0)) ==
        Moment::local(*CivilDate::of(2027, 1, 1), 6, 0));
}
