// What a change of the calendar does to dates that were reckoned before it.
#include "app/reckon_anew.hpp"

#include <algorithm>
#include <fstream>

#include "app/accept_lead.hpp"
#include "app/classify_lead.hpp"
#include "app/list_leads.hpp"
#include "app/prolong_settlement.hpp"
#include "app/read_lead.hpp"
#include "app/read_queue.hpp"
#include "app/record_step.hpp"
#include "app/request_extension.hpp"
#include "base/csv.hpp"
#include "unit/app/supervised_world.hpp"

using hd::CivilDate;
using hd::domain::EventKind;
using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;
namespace law = hd::law;
namespace ports = hd::ports;

namespace {

constexpr int three = 3;

// Three leads that the city's head settles, dates reckoned by the law as it is.
struct Reckoned {
  AppWorld world;
  app::Caller head;
  std::vector<domain::LeadId> leads;

  Reckoned() {
    const auto slips = world.set_up().slips;
    const app::Caller officer = world.first_sign_in(slips[0]);
    head = world.first_sign_in(slips[1]);
    for (int i = 0; i < three; ++i) world.receive_tip(officer);
    must(app::take_over_tips::run(world.desk(), world.inbox, world.pace));
    const auto queue =
        must(app::read_queue::run(world.desk(), officer, {app::read_queue::Filter::all, {}, {}}));
    for (const auto& line : queue.page.lines) settle(officer, line.lead);
    while (!must(step()).is_done) {
    }
  }

  // As after a start: nothing but the stored way tells how far it came.
  hd::Result<app::reckon_anew::Output> step(int at_once = app::reckon_anew::most_at_once) {
    const app::Services services = world.desk();
    return app::reckon_anew::Reckoner(services, at_once).step();
  }

  void settle(const app::Caller& officer, const domain::Lead& lead) {
    leads.push_back(lead.id);
    const std::string key = "key-of-" + lead.id.text();
    const auto classified = must(app::classify_lead::run(
        world.desk(), officer,
        {{lead.id, lead.version, key + "-1"}, domain::LeadKind::crime_notice, {"150", "1"}, true}));
    must(app::accept_lead::run(world.desk(), head,
                               {{lead.id, classified.version, key + "-2"}, head.actor.member_id}));
  }

  // The law with one more day off.
  void announce(CivilDate day) {
    const auto folder = world.folder / "law";
    std::filesystem::copy(HD_SOURCE_DIR "/law", folder);
    std::ofstream(folder / "holidays.csv", std::ios::app)
        << day.iso() << ",public,tet,labour-code,announced\n";
    world.law = must(law::Law::load(folder.string()));
  }

  CivilDate limit_of(domain::LeadId lead) {
    const auto page = must(app::read_lead::run(world.desk(), head, {lead}));
    return *app::settlement_limit(page.answer);
  }
  CivilDate stored_limit_of(domain::LeadId lead) {
    const auto dues = must(
        world.store->read([&](ports::Records& records) { return records.leads().dues(lead); }));
    for (const domain::DueDate& due : dues) {
      if (due.rule == "T6") return due.due_at.plus_seconds(-1).local_date();
    }
    FAIL("no limit of settlement");
    return {};
  }
  int moves_of(domain::LeadId lead) {
    const auto events = must(
        world.store->read([&](ports::Records& records) { return records.leads().events(lead); }));
    return static_cast<int>(std::count_if(events.begin(), events.end(), [](const auto& event) {
      return event.kind == EventKind::due_dates_moved && event.ground == "calendar_changed";
    }));
  }
};

// The first start with another law looks at every lead; the acts reckoned this one by the same.
void check_stays_as_reckoned(hd::test::Supervised& one, std::string_view rule) {
  const auto dues = [&] {
    return must(one.world.store->read(
        [&](ports::Records& records) { return records.leads().dues(one.lead); }));
  };
  const auto before = dues();
  const auto owed = std::ranges::find(before, rule, &domain::DueDate::rule);
  REQUIRE(owed != before.end());
  CHECK(owed->agency_id == one.head.actor.agency_id);
  must(one.world.store->write([](ports::Records& records) {
    return records.journal().set_setting(app::reckon_anew::rules_setting, {});
  }));
  const app::Services services = one.world.desk();
  const auto output = must(app::reckon_anew::Reckoner(services, 2).step());
  CHECK(output.looked == 1);
  CHECK(output.moved == 0);
  CHECK(dues() == before);
}

}  // namespace

TEST_CASE("nothing is reckoned anew while law and calendar stay as they are") {
  Reckoned desk;
  const auto output = must(desk.step());
  CHECK(output.is_done);
  CHECK(output.looked == 0);
  for (const auto lead : desk.leads) CHECK(desk.moves_of(lead) == 0);
}

TEST_CASE(
    "a new day off moves the dates that end on it, once, on record, and goes on after a stop") {
  Reckoned desk;
  const CivilDate before = desk.stored_limit_of(desk.leads[0]);
  desk.announce(before);
  int moved = 0;
  for (bool is_done = false; !is_done;) {
    const auto output = must(desk.step(1));
    moved += output.moved;
    is_done = output.is_done;
  }
  CHECK(moved == three);
  for (const auto lead : desk.leads) {
    CHECK(desk.stored_limit_of(lead) > before);
    CHECK(desk.stored_limit_of(lead) == desk.limit_of(lead));
    CHECK(desk.moves_of(lead) == 1);
    const auto page = must(app::read_lead::run(desk.world.desk(), desk.head, {lead}));
    CHECK(page.events.front().event.until == desk.stored_limit_of(lead));
    const auto looks = must(desk.world.store->read(
        [&](ports::Records& records) { return records.journal().audit_of(lead.text(), 1); }));
    CHECK(looks.front().entry.action == "reckon_anew");
    CHECK(looks.front().entry.member_id.is_none());
  }
  CHECK(must(desk.step()).looked == 0);
}

TEST_CASE("a lead that is changed while it is being looked at is looked at again") {
  Reckoned desk;
  const CivilDate before = desk.stored_limit_of(desk.leads[0]);
  desk.announce(before);
  const app::Services services = desk.world.desk();
  app::reckon_anew::Reckoner reckoner(services, 1);
  CHECK(must(reckoner.step()).moved == 1);
  // The next one is read by now, or being read.
  for (const auto lead : desk.leads) {
    const auto version = must(app::read_lead::run(services, desk.head, {lead})).lead.version;
    must(app::record_step::run(services, desk.head,
                               {{lead, version, "key-of-step-" + lead.text()},
                                EventKind::procuracy_notified_of_acceptance}));
  }
  int moved = 0;
  for (bool is_done = false; !is_done;) {
    const auto output = must(reckoner.step());
    moved += output.moved;
    is_done = output.is_done;
  }
  CHECK(moved == 0);  // each act reckons its lead by the calendar of today
  int moves = 0;
  for (const auto lead : desk.leads) {
    const auto dues = must(
        services.store.read([&](ports::Records& records) { return records.leads().dues(lead); }));
    const auto notice = std::ranges::find(dues, "T5", &domain::DueDate::rule);
    REQUIRE(notice != dues.end());
    CHECK(notice->done_at);
    CHECK(desk.stored_limit_of(lead) > before);
    moves += desk.moves_of(lead);
  }
  CHECK(moves == 1);
}

TEST_CASE("a day off behind every date touches nothing") {
  Reckoned desk;
  CivilDate later = desk.stored_limit_of(desk.leads[0]).plus_days(400);
  while (!desk.world.law.calendar().is_working_day(later)) later = later.plus_days(1);
  desk.announce(later);
  const auto output = must(desk.step());
  CHECK(output.is_done);
  CHECK(output.looked == 0);
  for (const auto lead : desk.leads) CHECK(desk.moves_of(lead) == 0);
}

TEST_CASE("dates of before 0014 learn how sure they are, and nothing else changes") {
  Reckoned desk;
  const auto dues_of = [&](domain::LeadId lead) {
    return must(desk.world.store->read(
        [&](ports::Records& records) { return records.leads().dues(lead); }));
  };
  const auto events_of = [&](domain::LeadId lead) {
    return must(desk.world.store->read(
                    [&](ports::Records& records) { return records.leads().events(lead); }))
        .size();
  };
  const domain::LeadId lead = desk.leads[0];
  const auto known = dues_of(lead);
  // 3 days from 25 November end on a Saturday.
  CHECK(std::ranges::any_of(known, [](const auto& due) { return due.certain_at.has_value(); }));
  auto plain = known;
  for (domain::DueDate& due : plain) {
    due.is_draft = false;
    due.is_provisional = false;
    due.certain_at.reset();
  }
  must(desk.world.store->write([&](ports::Records& records) -> hd::Result<hd::Done> {
    HD_CHECK(records.leads().replace_dues(lead, plain));
    ports::AuditEntry entry;
    entry.action = "as_before_0014";
    entry.object_kind = "lead";
    entry.object_id = lead.text();
    HD_CHECK(records.journal().append(std::vector{entry}));
    return records.journal().set_setting(app::reckon_anew::rules_setting, {});
  }));
  const auto events = events_of(lead);
  const auto output = must(desk.step());
  CHECK(output.is_done);
  CHECK(output.looked == three);
  CHECK(output.moved == 0);
  CHECK(dues_of(lead) == known);
  CHECK(events_of(lead) == events);
  CHECK(must(desk.step()).looked == 0);
}

TEST_CASE("once the calendar of a year is announced its dates are no longer provisional") {
  Reckoned desk;
  const domain::LeadId lead = desk.leads[0];
  const auto version = must(app::read_lead::run(desk.world.desk(), desk.head, {lead})).lead.version;
  must(app::prolong_settlement::run(desk.world.desk(), desk.head,
                                    {{lead, version, "key-prolong"}, {}, {}}));
  const auto is_provisional = [&] {
    const auto dues = must(desk.world.store->read(
        [&](ports::Records& records) { return records.leads().dues(lead); }));
    return std::ranges::find(dues, "T6x", &domain::DueDate::rule)->is_provisional;
  };
  CHECK(is_provisional());
  const auto folder = desk.world.folder / "law";
  std::filesystem::copy(HD_SOURCE_DIR "/law", folder);
  for (const char* name : {"holidays.csv", "working_saturdays.csv", "calendar_years.csv"}) {
    std::string text = *hd::read_file((folder / name).string());
    for (std::size_t at = 0; (at = text.find("\n2027", at)) != std::string::npos; ++at) {
      const std::size_t end = text.find('\n', at + 1);
      const std::size_t draft = text.find(",draft", at);
      if (draft < end) text.replace(draft, 6, ",announced");
    }
    std::ofstream(folder / name) << text;
  }
  desk.world.law = must(law::Law::load(folder.string()));
  while (!must(desk.step()).is_done) {
  }
  CHECK_FALSE(is_provisional());
}

TEST_CASE("an extension by the procuracy still binds who settles the lead when reckoned anew") {
  hd::test::Supervised one;
  one.keep(app::prolong_settlement::run(
      one.world.desk(), one.head, {one.change(), domain::ProlongationReason::many_places, {}}));
  one.keep(app::request_extension::run(one.world.desk(), one.head, {one.change()}));
  one.keep(app::supervise_lead::answer(one.world.desk(), one.chief,
                                       {one.change(), true, *CivilDate::of(2027, 3, 1)}));
  check_stays_as_reckoned(one, "T7");
}

TEST_CASE("an annulment by the procuracy still binds who settles the lead when reckoned anew") {
  hd::test::Supervised one;
  one.suspend();
  one.record(EventKind::decision_sent_to_procuracy);
  one.keep(app::supervise_lead::annul(one.world.desk(), one.chief, one.change()));
  check_stays_as_reckoned(one, "T9");
}
