// Alarms over the real store: told once, by the clock, closed by the work itself.
#include "app/accept_lead.hpp"
#include "app/classify_lead.hpp"
#include "app/raise_alarms.hpp"
#include "unit/app/app_world.hpp"

using hd::Moment;
using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;
namespace ports = hd::ports;

namespace {

Moment on(int day, int hour, int minute = 0) {
  return Moment::local(*hd::CivilDate::of(2026, 11, day), hour, minute);
}

// A tip of 09:00 at a commune; its head alone works there. The city has one member too.
struct OneTip : AppWorld {
  app::Caller officer;
  app::Caller head;
  domain::LeadId lead;

  OneTip() {
    const auto slips = set_up().slips;
    officer = first_sign_in(slips[0]);
    head = first_sign_in(slips[1]);
    receive_tip(officer);
    must(app::take_over_tips::run(desk(), inbox, pace));
    lead =
        must(store->read([](ports::Records& records) { return records.leads().list({}, {}, 10); }))
            .leads.at(0)
            .id;
  }
  app::raise_alarms::Output raise(Moment at) {
    clock.at = at;
    return must(app::raise_alarms::run(desk()));
  }
  void classify_as_150() {
    must(app::classify_lead::run(
        desk(), officer,
        {{lead, 1, "key-first"}, domain::LeadKind::crime_notice, {"150", "1"}, true}));
  }
  std::vector<ports::Alarm> alarms(ports::AlarmState state) {
    ports::AlarmFilter filter;
    filter.state = state;
    return must(store->read([&](ports::Records& records) {
             return records.alarms().list(filter, {}, 100);
           }))
        .alarms;
  }
  std::vector<ports::Told> told(const std::string& code) {
    for (const auto state : {ports::AlarmState::open, ports::AlarmState::closed}) {
      for (const ports::Alarm& alarm : alarms(state)) {
        if (alarm.duty.key.code != code) continue;
        return must(
            store->read([&](ports::Records& records) { return records.alarms().told(alarm.id); }));
      }
    }
    return {};
  }
  std::set<std::string> open_codes() {
    std::set<std::string> codes;
    for (const ports::Alarm& alarm : alarms(ports::AlarmState::open)) {
      codes.insert(alarm.duty.key.code);
    }
    return codes;
  }
};

}  // namespace

TEST_CASE("a limit of 24 hours is told at half its time, once, and after a restart not again") {
  OneTip world;
  CHECK(world.raise(on(25, 20, 59)).told == 0);
  CHECK(world.raise(on(25, 21)).told == 1);
  CHECK(world.open_codes() == std::set<std::string>{"T2a"});
  const auto told = world.told("T2a");
  REQUIRE(told.size() == 1);
  CHECK(told[0].member_id == world.officer.actor.member_id);
  CHECK(told[0].planned_at == on(25, 21));
  CHECK(told[0].told_at == on(25, 21));
  CHECK_FALSE(told[0].seen_at);
  CHECK(world.raise(on(25, 21)).told == 0);
  world.store.reset();
  world.store = must(hd::vault::MainStore::open({world.folder.string()}));
  CHECK(world.raise(on(25, 21, 1)).told == 0);
  CHECK(world.told("T2a").size() == 1);
}

TEST_CASE("what a stopped program missed is told at its next run, with the true moment") {
  OneTip world;
  CHECK(world.raise(on(26, 11, 30)).told >= 3);
  const auto told = world.told("T2a");
  REQUIRE(told.size() >= 3);
  for (const ports::Told& one : told) CHECK(one.told_at == on(26, 11, 30));
  CHECK(told.front().planned_at == on(25, 21));
  CHECK(told.back().planned_at == on(26, 10));
}

TEST_CASE("a clock that jumped ahead and back takes nothing back and repeats nothing") {
  OneTip world;
  world.raise(on(29, 9));
  const auto before = world.open_codes();
  const auto back = world.raise(on(25, 10));
  CHECK(back.told + back.ended + back.closed == 0);
  const auto again = world.raise(on(29, 9));
  CHECK(again.told + again.ended + again.closed == 0);
  CHECK(world.open_codes() == before);
}

TEST_CASE("what is done closes its alarm; what was passed on is told to the receiver") {
  OneTip world;
  world.raise(on(25, 21));
  world.classify_as_150();
  CHECK(world.raise(on(25, 21, 1)).closed == 1);
  CHECK(world.open_codes().empty());
  const auto closed = world.alarms(ports::AlarmState::closed);
  REQUIRE(closed.size() == 1);
  CHECK(closed[0].closed_at == on(25, 21, 1));

  CHECK(world.raise(on(26, 8, 59)).told == 0);  // passed on at 21:00: half a day is 09:00
  CHECK(world.raise(on(26, 9)).told == 1);
  CHECK(world.open_codes() == std::set<std::string>{"accept_handover"});
  CHECK(world.told("accept_handover").at(0).member_id == world.head.actor.member_id);
  must(app::accept_lead::run(world.desk(), world.head,
                             {{world.lead, 2, "key-take"}, world.head.actor.member_id}));
  CHECK(world.raise(on(26, 9, 1)).closed == 1);
  CHECK_FALSE(world.open_codes().contains("accept_handover"));
}

TEST_CASE("another officer is told of what the one before was told") {
  OneTip world;
  world.classify_as_150();
  must(app::accept_lead::run(world.desk(), world.head,
                             {{world.lead, 2, "key-take"}, world.head.actor.member_id}));
  world.raise(on(27, 7));
  const auto before = world.open_codes();
  REQUIRE_FALSE(before.empty());
  const std::string code = *before.begin();
  domain::Member other;
  other.id = hd::crypto::random_id<domain::MemberTag>();
  other.agency_id = world.head.actor.agency_id;
  other.code = "tp-02";
  other.name = "Lê Thị San Hô";
  other.functions = {domain::Function::investigator};
  const auto keys = must(world.vault->new_member_keys(other.id, "một câu đủ dài chỉ mình biết"));
  must(world.store->write([&](ports::Records& records) -> hd::Result<hd::Done> {
    HD_CHECK(records.people().add(other, keys));
    hd::ports::AuditEntry entry;
    entry.action = "admit_member";
    entry.object_kind = "member";
    HD_CHECK(records.journal().append(entry));
    entry.object_kind = "lead";
    entry.object_id = world.lead.text();
    HD_CHECK(records.journal().append(entry));
    HD_TRY(domain::Lead lead, records.leads().find(world.lead));
    lead.investigator_id = other.id;
    return records.leads().save(lead);
  }));
  const auto changed = world.raise(on(27, 7, 5));
  CHECK(changed.told >= 1);
  CHECK(changed.ended >= 1);
  std::set<domain::MemberId> open;
  for (const ports::Told& told : world.told(code)) {
    if (told.rung == ports::Rung::officer && !told.ended_at) open.insert(told.member_id);
  }
  CHECK(open == std::set<domain::MemberId>{other.id});
}

TEST_CASE("an alarm is seen by whoever was told, once; lists and counts keep to what was asked") {
  OneTip world;
  world.raise(on(26, 11, 30));
  const auto alarm = world.alarms(ports::AlarmState::open).at(0);
  const auto see = [&](domain::MemberId who, Moment at) {
    must(world.store->write(
        [&](ports::Records& records) { return records.alarms().see(alarm.id, who, at); }));
  };
  const auto count = [&](ports::AlarmFilter filter) {
    return must(
        world.store->read([&](ports::Records& records) { return records.alarms().count(filter); }));
  };
  ports::AlarmFilter unseen;
  unseen.state = ports::AlarmState::unseen;
  const auto all = count({});
  CHECK(count(unseen) == all);
  see(hd::crypto::random_id<domain::MemberTag>(), on(26, 12));
  CHECK(count(unseen) == all);
  see(world.officer.actor.member_id, on(26, 12));
  see(world.officer.actor.member_id, on(26, 13));
  CHECK(count(unseen) == all - 1);
  CHECK(world.told(alarm.duty.key.code).at(0).seen_at == on(26, 12));
  ports::AlarmFilter mine;
  mine.member = world.officer.actor.member_id;
  CHECK(count(mine) >= 1);
  mine.member = hd::crypto::random_id<domain::MemberTag>();
  CHECK(count(mine) == 0);
  ports::AlarmFilter agency;
  agency.agency = world.officer.actor.agency_id;
  CHECK(count(agency) >= 1);
  agency.agency = world.head.actor.agency_id;
  CHECK(count(agency) == 0);
}

TEST_CASE("a page of alarms goes on where the one before ended") {
  OneTip world;
  for (int i = 0; i < 4; ++i) world.receive_tip(world.officer);
  must(app::take_over_tips::run(world.desk(), world.inbox, world.pace));
  world.raise(on(29, 9));
  const auto all = world.alarms(ports::AlarmState::open);
  REQUIRE(all.size() >= 5);
  std::vector<domain::AlarmId> paged;
  std::string cursor;
  do {
    const auto page = must(world.store->read(
        [&](ports::Records& records) { return records.alarms().list({}, cursor, 2); }));
    for (const ports::Alarm& alarm : page.alarms) paged.push_back(alarm.id);
    cursor = page.next_cursor;
  } while (!cursor.empty());
  REQUIRE(paged.size() == all.size());
  for (std::size_t i = 0; i < all.size(); ++i) CHECK(paged[i] == all[i].id);
  CHECK_FALSE(world.store->read(
      [](ports::Records& records) { return records.alarms().list({}, "1.2", 2); }));
}
