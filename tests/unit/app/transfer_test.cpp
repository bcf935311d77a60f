// A case that one agency transfers and another takes over: who finds it, and what is owed by whom.
#include <algorithm>

#include "app/list_cases.hpp"
#include "app/raise_alarms.hpp"
#include "app/read_alarms.hpp"
#include "app/read_today.hpp"
#include "app/reckon_anew.hpp"
#include "app/search.hpp"
#include "app/transfer_case.hpp"
#include "unit/app/case_world.hpp"

using hd::ErrorCode;
using hd::domain::CaseEventKind;
using hd::domain::CaseState;
using hd::domain::Offence;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;
using Filter = app::list_cases::Filter;

namespace {

// The border guard opens a case that the city's agency is to investigate: CPC 164(1)(b).
struct Transferred : hd::test::AppWorld {
  app::Caller giver;
  app::Caller receiver;
  app::Caller officer;  // an investigator of the receiver
  domain::LeadId lead;
  domain::CriminalCaseId id;
  Offence offence{"348", "2"};
  int acts = 0;

  Transferred() {
    using domain::AgencyKind;
    using domain::Function;
    app::set_up::Input input;
    input.agencies = {{"bp", AgencyKind::border_guard, {}, {}},
                      {"tp", AgencyKind::city_investigating_agency, {}, {}}};
    input.members = {{"bp", "Trịnh Văn Hải Đăng", {}, "bp-01", {Function::head}},
                     {"tp", "Vũ Văn Mỏ Neo", {}, "tp-01", {Function::head}},
                     {"tp", "Lê Thị San Hô", {}, "tp-02", {Function::investigator}}};
    const auto slips = must(app::set_up::run(desk(), input)).slips;
    giver = first_sign_in(slips[0]);
    receiver = first_sign_in(slips[1]);
    officer = first_sign_in(slips[2]);
    must(app::admit_member::run(desk(), receiver, {officer.actor.member_id}));
    open();
  }
  std::string key() { return "key-" + std::to_string(1000 + ++acts); }
  app::LeadChange change() {
    const auto now =
        must(store->read([&](hd::ports::Records& records) { return records.leads().find(lead); }));
    return {lead, now.version, key()};
  }
  app::CaseChange case_change() {
    const auto now =
        must(store->read([&](hd::ports::Records& records) { return records.cases().find(id); }));
    return {id, now.version, key()};
  }
  void open() {
    take_in();
    decide({});
    id = must(store->read([&](hd::ports::Records& records) {
           return records.cases().of_lead(lead);
         }))->id;
  }
  // Proposed by its officer.
  void take_in() {
    app::take_in_report::Input report;
    report.request_key = key();
    report.channel = domain::Channel::in_person;
    report.received_at = clock.now();
    report.content.story = "Thuyền thả người xuống bãi.";
    report.content.language = "vi";
    lead = must(app::take_in_report::run(desk(), giver, report)).outcome.lead_id;
    must(app::classify_lead::run(desk(), giver,
                                 {change(), domain::LeadKind::denunciation, offence, false}));
    must(app::accept_lead::run(desk(), giver, {change(), giver.actor.member_id}));
    must(app::propose_decision::run(desk(), giver,
                                    {change(), domain::DecisionKind::open, offence, {}, {}}));
  }
  // As a case of its own, or into one that is there.
  void decide(std::optional<domain::CriminalCaseId> joined) {
    must(app::decide_lead::run(desk(), giver,
                               {change(), domain::DecisionKind::open, offence, {}, joined}));
  }
  app::CaseAct act_of(CaseEventKind kind, std::string ground = {}, Offence of = {}) {
    app::CaseAct act;
    act.change = case_change();
    act.kind = kind;
    act.ground = std::move(ground);
    act.offence = std::move(of);
    return act;
  }
  // None: outside the program.
  hd::Result<app::CaseOutcome> try_to_transfer(const app::Caller& who, domain::AgencyId to) {
    auto act = act_of(CaseEventKind::case_transferred, "other_field");
    act.to = to;
    return app::decide_case::run(desk(), who, act);
  }
  void transfer() { must(try_to_transfer(giver, receiver.actor.agency_id)); }
  void accept() {
    must(app::accept_case::run(desk(), receiver, case_change(), officer.actor.member_id));
  }
  hd::Result<app::CaseOutcome> send_back(const app::Caller& who) {
    return app::reject_case::run(desk(), who, case_change(),
                                 domain::RejectionReason::not_our_competence);
  }
  hd::Result<app::CaseOutcome> take_back(const app::Caller& who) {
    return app::take_back_case::run(desk(), who, case_change());
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
  std::vector<app::CaseLine> list(const app::Caller& who, Filter filter,
                                  const std::string& number = {}) {
    return must(app::list_cases::run(desk(), who, {filter, {}, number})).lines;
  }
};

}  // namespace

TEST_CASE("a transferred case waits at its receiver's head: in the list, on the page, in Today") {
  Transferred world;
  CHECK(world.list(world.receiver, Filter::to_accept).empty());
  CHECK(app::read_case::run(world.desk(), world.receiver, {world.id}).error().code ==
        ErrorCode::not_allowed);
  world.transfer();
  REQUIRE(world.list(world.receiver, Filter::to_accept).size() == 1);
  CHECK(world.list(world.giver, Filter::to_accept).empty());
  CHECK(must(app::list_cases::run(world.desk(), world.receiver, {})).counts.back() == 1);
  const auto today = must(app::read_today::run(world.desk(), world.receiver));
  REQUIRE(today.cases_to_accept.size() == 1);
  CHECK(today.cases_to_accept.front().lead_id == world.lead);
  CHECK(must(app::read_case::run(world.desk(), world.receiver, {world.id})).may_accept);
  CHECK_FALSE(must(app::read_case::run(world.desk(), world.giver, {world.id})).may_accept);
  const auto number = today.cases_to_accept.front().line.file.number;
  const auto found = must(app::search::run(world.desk(), world.receiver, {number}));
  REQUIRE(found.of_case.has_value());
  CHECK(found.of_case->file.id == world.id);
  CHECK_FALSE(must(app::search::run(world.desk(), world.officer, {number})).of_case.has_value());
}

TEST_CASE("who should take a transferred case over is told, like of any hand-over") {
  Transferred world;
  world.transfer();
  const auto raise = [&](int hours) {
    world.clock.at = world.clock.at.plus_hours(hours);
    must(app::raise_alarms::run(world.desk()));
  };
  const auto lines_of = [&](const app::Caller& who) {
    auto lines = must(app::read_alarms::run(world.desk(), who, {})).lines;
    std::erase_if(lines, [](const app::read_alarms::Line& line) { return !line.of_case; });
    return lines;
  };
  raise(11);
  CHECK(lines_of(world.receiver).empty());
  raise(2);  // half of the day to take it over is gone
  const auto open = lines_of(world.receiver);
  REQUIRE(open.size() == 1);
  CHECK(open[0].of_case->id == world.id);
  CHECK(open[0].may_read_case);
  CHECK(open[0].giver.id == world.giver.actor.agency_id);
  REQUIRE_FALSE(open[0].told.empty());
  CHECK(open[0].told[0].member.id == world.receiver.actor.member_id);
  raise(12);
  CHECK(must(app::read_today::run(world.desk(), world.receiver)).cases_to_accept[0].due_at <=
        world.clock.now());
  world.accept();
  raise(0);
  CHECK(lines_of(world.receiver).empty());
}

TEST_CASE(
    "the term of an accepted case is told to who investigates it, by the number of the case") {
  Transferred world;
  world.transfer();
  world.accept();
  world.clock.at = world.clock.at.plus_hours(4 * 31 * 24);
  must(app::raise_alarms::run(world.desk()));
  auto lines = must(app::read_alarms::run(world.desk(), world.officer, {})).lines;
  std::erase_if(lines, [](const auto& line) { return line.alarm.duty.key.code != "C1"; });
  REQUIRE(lines.size() == 1);
  REQUIRE(lines[0].of_case.has_value());
  CHECK(lines[0].of_case->id == world.id);
  CHECK(lines[0].may_read_case);
  CHECK_FALSE(lines[0].may_read_lead);
  CHECK(std::ranges::any_of(lines[0].told, [&](const auto& told) {
    return told.member.id == world.officer.actor.member_id;
  }));
}

TEST_CASE("leads that stayed with the giver are taken off and joined by nobody else") {
  Transferred world;
  const domain::LeadId first = world.lead;
  world.take_in();
  world.decide(world.id);
  const domain::LeadId second = world.lead;
  // A case of the giver's own, that the second lead could join.
  world.take_in();
  world.decide({});
  const auto own = must(world.store->read(
      [&](hd::ports::Records& records) { return records.cases().of_lead(world.lead); }));
  world.transfer();
  const auto number = must(world.store->read([&](hd::ports::Records& records) {
                        return records.leads().find(second);
                      })).number;
  const app::CaseChange into{own->id, own->version, world.key()};
  const auto joined = app::join_lead::run(world.desk(), world.giver, {into, number});
  REQUIRE_FALSE(joined.has_value());
  CHECK(joined.error().shown.key == "case.lead_not_joinable");
  world.accept();
  const auto taken =
      app::take_off_lead::run(world.desk(), world.receiver,
                              {world.case_change(), first, domain::SplitReason::another_matter});
  REQUIRE_FALSE(taken.has_value());
  CHECK(taken.error().shown.key == "case.lead_of_other_agency");
}

// CPC 164(1)(b), 172(1).
TEST_CASE(
    "the giver owes the file no more once the case is transferred; the term is its receiver's") {
  Transferred world;
  CHECK(world.owed_by(world.giver).contains("T13d"));
  world.transfer();
  CHECK_FALSE(world.owed_by(world.giver).contains("T13d"));
  CHECK(app::accept_case::run(world.desk(), world.giver, world.case_change(),
                              world.giver.actor.member_id)
            .error()
            .code == ErrorCode::not_allowed);
  world.accept();
  CHECK(world.owed_by(world.receiver) == std::set<std::string>{"C1"});
  const auto page = must(app::read_case::run(world.desk(), world.officer, {world.id}));
  CHECK(page.file.state == CaseState::investigating);
  CHECK(page.answer.find("C1")->started_at == page.file.opened_at);
  CHECK(world.list(world.officer, Filter::investigating).size() == 1);
  CHECK(world.list(world.receiver, Filter::to_accept).empty());
  world.clock.at = world.clock.at.plus_hours(24 * 110);
  const auto today = must(app::read_today::run(world.desk(), world.officer));
  CHECK(today.coming.total + today.due_today.total + today.late.total == 1);
}

TEST_CASE("a case is found by its number in the list, too, by who may read it") {
  Transferred world;
  const auto number = world.list(world.giver, Filter::investigating).front().file.number;
  CHECK(world.list(world.giver, Filter::ended, number).size() == 1);
  CHECK(world.list(world.giver, Filter::ended, "1/2026").size() == 1);
  CHECK(world.list(world.receiver, Filter::ended, number).empty());
  CHECK(world.list(world.giver, Filter::ended, "VA 9/2026").empty());
}

TEST_CASE("a receiver sends a transferred case back with a reason, and its giver is told") {
  Transferred world;
  CHECK(world.send_back(world.receiver).error().code == ErrorCode::not_allowed);  // not transferred
  world.transfer();
  CHECK(world.send_back(world.giver).error().code == ErrorCode::not_allowed);
  must(world.send_back(world.receiver));
  // What ended by the transfer is owed again: CPC 164(1)(b).
  CHECK(world.owed_by(world.giver).contains("T13d"));
  const auto page = must(app::read_case::run(world.desk(), world.giver, {world.id}));
  CHECK(page.file.state == CaseState::investigating);
  REQUIRE(page.transfer.sent_back_by.has_value());
  CHECK(page.transfer.sent_back_by->id == world.receiver.actor.agency_id);
  CHECK(page.transfer.reason == "not_our_competence");
  CHECK(page.events.front().event.kind == CaseEventKind::case_sent_back);
  auto today = must(app::read_today::run(world.desk(), world.giver));
  REQUIRE(today.cases_sent_back.size() == 1);
  CHECK(today.cases_sent_back.front().line.file.id == world.id);
  CHECK(must(app::read_today::run(world.desk(), world.receiver)).cases_sent_back.empty());
  CHECK(world.list(world.receiver, Filter::to_accept).empty());
  // It may go on to the same agency once what was missing is there; then nothing is to be told.
  world.transfer();
  CHECK_FALSE(world.owed_by(world.giver).contains("T13d"));
  today = must(app::read_today::run(world.desk(), world.giver));
  CHECK(today.cases_sent_back.empty());
  world.accept();
  CHECK(world.owed_by(world.receiver) == std::set<std::string>{"C1"});
}

TEST_CASE("a giver takes a transferred case back while nobody has accepted it, and no later") {
  Transferred world;
  world.transfer();
  CHECK(must(app::read_case::run(world.desk(), world.giver, {world.id})).may_take_back);
  CHECK_FALSE(must(app::read_case::run(world.desk(), world.receiver, {world.id})).may_take_back);
  CHECK(world.take_back(world.receiver).error().code == ErrorCode::not_allowed);
  must(world.take_back(world.giver));
  CHECK(world.owed_by(world.giver).contains("T13d"));
  CHECK(world.list(world.receiver, Filter::to_accept).empty());
  CHECK(must(app::read_today::run(world.desk(), world.giver)).cases_sent_back.empty());
  world.transfer();
  world.accept();
  CHECK_FALSE(world.take_back(world.giver).has_value());
  CHECK(world.take_back(world.receiver).error().code == ErrorCode::conflict);
}

// CPC 164(1)(b), (2).
TEST_CASE("a case is transferred to an investigating agency alone") {
  Transferred world;
  const auto offered = [&](const app::Caller& who) {
    return must(app::read_case::run(world.desk(), who, {world.id})).receivers;
  };
  REQUIRE(offered(world.giver).size() == 1);
  CHECK(offered(world.giver).front().id == world.receiver.actor.agency_id);
  world.transfer();
  world.accept();
  CHECK(offered(world.receiver).empty());
  app::CaseAct act;
  act.change = world.case_change();
  act.kind = CaseEventKind::case_transferred;
  act.ground = "other_field";
  act.to = world.giver.actor.agency_id;
  const auto refused = app::decide_case::run(world.desk(), world.receiver, act);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().shown.key == "case.not_an_investigating_agency");
}

// CPC 172(1): the term runs from the decision to open, whoever has the file.
TEST_CASE("while a transferred case waits its term runs on, and who has its file owes it") {
  Transferred world;
  world.transfer();
  CHECK(world.owed_by(world.receiver) == std::set<std::string>{"C1"});
  CHECK_FALSE(world.owed_by(world.giver).contains("C1"));
  for (const app::Caller& who : {world.giver, world.receiver}) {
    const auto page = must(app::read_case::run(world.desk(), who, {world.id}));
    REQUIRE(page.answer.find("C1") != nullptr);
    CHECK(page.answer.find("C1")->started_at == page.file.opened_at);
  }
  CHECK(world.list(world.receiver, Filter::to_accept).front().next_due.has_value());
  world.clock.at = world.clock.at.plus_hours(4 * 31 * 24);
  must(app::raise_alarms::run(world.desk()));
  const auto late = must(app::read_today::run(world.desk(), world.receiver)).late;
  REQUIRE(late.first.size() == 1);
  REQUIRE(late.first[0].of_case.has_value());
  CHECK(late.first[0].of_case->id == world.id);
  CHECK(must(app::read_today::run(world.desk(), world.officer)).late.total == 0);
  auto lines = must(app::read_alarms::run(world.desk(), world.receiver, {})).lines;
  std::erase_if(lines, [](const auto& line) { return line.alarm.duty.key.code != "C1"; });
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].may_read_case);
  REQUIRE_FALSE(lines[0].told.empty());
  CHECK(lines[0].told[0].member.id == world.receiver.actor.member_id);
  must(world.send_back(world.receiver));
  CHECK(world.owed_by(world.receiver).empty());
}

// CPC 156(2), 235(2): whoever decided sends it, and nobody can while the case waits.
TEST_CASE("a case is not transferred before its last decision was sent to the procuracy") {
  Transferred world;
  const auto is_refused = [&](const app::Caller& who, domain::AgencyId to) {
    const auto moved = world.try_to_transfer(who, to);
    return !moved && moved.error().shown.key == "case.owed_before";
  };
  const auto decide = [&](const app::Caller& who, const app::CaseAct& act) {
    must(app::decide_case::run(world.desk(), who, act));
  };
  const auto record = [&](const app::Caller& who, CaseEventKind step) {
    must(app::record_case_step::run(world.desk(), who, world.act_of(step)));
  };
  const domain::AgencyId city = world.receiver.actor.agency_id;
  decide(world.giver, world.act_of(CaseEventKind::offence_changed, "does_not_fit", {"348", "1"}));
  CHECK(is_refused(world.giver, city));
  record(world.giver, CaseEventKind::case_change_sent);
  world.transfer();
  CHECK(world.owed_by(world.receiver) == std::set<std::string>{"C1"});
  world.accept();
  decide(world.receiver, world.act_of(CaseEventKind::case_suspended, "accused_ill"));
  record(world.receiver, CaseEventKind::case_suspension_sent);
  decide(world.receiver, world.act_of(CaseEventKind::case_resumed));
  CHECK(is_refused(world.receiver, {}));
  record(world.receiver, CaseEventKind::case_resumption_sent);
  // A suspension that nobody recorded as sent before the investigation went on.
  world.clock.at = world.clock.at.plus_hours(1);
  decide(world.receiver, world.act_of(CaseEventKind::case_suspended, "accused_ill"));
  decide(world.receiver, world.act_of(CaseEventKind::case_resumed));
  record(world.receiver, CaseEventKind::case_resumption_sent);
  CHECK(is_refused(world.receiver, {}));
  record(world.receiver, CaseEventKind::case_suspension_sent);
  CHECK(world.try_to_transfer(world.receiver, {}));
}

TEST_CASE("a case that waited before its term was known while it waits is reckoned anew too") {
  Transferred world;
  const auto reckon = [&] {
    const app::Services services = world.desk();
    while (!must(app::reckon_anew::Reckoner(services, 1).step()).is_done) {
    }
  };
  reckon();
  world.transfer();
  must(world.store->write([&](hd::ports::Records& records) -> hd::Result<hd::Done> {
    HD_CHECK(records.leads().replace_dues(world.lead, {}));
    hd::ports::AuditEntry entry;
    entry.action = "as_before_0040";
    entry.object_kind = "lead";
    entry.object_id = world.lead.text();
    HD_CHECK(records.journal().append(std::vector{entry}));
    return records.journal().set_setting(app::reckon_anew::rules_setting, {});
  }));
  REQUIRE(world.owed_by(world.receiver).empty());
  reckon();
  CHECK(world.owed_by(world.receiver) == std::set<std::string>{"C1"});
}

TEST_CASE("whoever had a transferred case before them reads what took it: accepted, back, or not") {
  Transferred world;
  const auto read = [&](const app::Caller& who) -> std::string {
    const auto page = app::read_case::run(world.desk(), who, {world.id});
    if (page) return "done";
    return std::string(name_of(page.error().code)) + ' ' + page.error().shown.key;
  };
  CHECK(read(world.receiver) == "not_allowed ");
  world.transfer();
  must(world.take_back(world.giver));
  CHECK(read(world.receiver) == "conflict case.taken.case_taken_back");
  // Of another agency its name alone.
  const auto refused = app::read_case::run(world.desk(), world.receiver, {world.id});
  CHECK(refused.error().shown.argument.find("Hải Đăng") == std::string::npos);
  CHECK(read(world.officer) == "not_allowed ");
  world.transfer();
  const auto seen = world.case_change();
  must(world.send_back(world.receiver));
  const auto slow =
      app::accept_case::run(world.desk(), world.receiver, seen, world.officer.actor.member_id);
  CHECK(slow.error().shown.key == "case.taken.case_sent_back");
  CHECK(read(world.giver) == "done");
  world.transfer();
  world.accept();
  CHECK(read(world.receiver) == "done");
  CHECK(read(world.giver) == "conflict case.taken.case_accepted");
  const auto late = world.take_back(world.giver);
  CHECK(late.error().code == ErrorCode::conflict);
  CHECK(late.error().shown.key == "case.taken.case_accepted");
}

TEST_CASE("the giver's list shows what the giver owes, of a lead that was listed otherwise too") {
  Transferred world;
  const auto shown = [&]() -> std::string {
    const auto notes = must(world.store->read(
        [&](hd::ports::Records& records) -> hd::Result<std::vector<hd::ports::LeadNote>> {
          HD_TRY(const domain::Lead lead, records.leads().find(world.lead));
          return records.leads().notes({lead});
        }));
    return notes.at(0).next_due ? notes.at(0).next_due->rule : "";
  };
  const auto reckon = [&] {
    const app::Services services = world.desk();
    while (!must(app::reckon_anew::Reckoner(services, 1).step()).is_done) {
    }
  };
  reckon();
  world.transfer();
  world.accept();
  REQUIRE(world.owed_by(world.receiver) == std::set<std::string>{"C1"});
  const std::string own = shown();
  CHECK(own != "C1");
  CHECK(own.empty() == world.owed_by(world.giver).empty());
  // As lists had it before: by whatever is due first, whoever owes it.
  const auto version_of_list = [&](hd::ports::Records& records) -> hd::Result<hd::Done> {
    HD_TRY(domain::Lead lead, records.leads().find(world.lead));
    const domain::AgencyId holder = lead.agency_id;
    lead.agency_id = world.receiver.actor.agency_id;
    HD_CHECK(records.leads().save(lead));
    HD_TRY(const auto dues, records.leads().dues(world.lead));
    HD_CHECK(records.leads().replace_dues(world.lead, dues));
    lead.agency_id = holder;
    HD_CHECK(records.leads().save(lead));
    hd::ports::AuditEntry entry;
    entry.action = "as_listed_before";
    entry.object_kind = "lead";
    entry.object_id = world.lead.text();
    HD_CHECK(records.journal().append(std::vector{entry}));
    return records.journal().set_setting(app::reckon_anew::rules_setting, {});
  };
  must(world.store->write(version_of_list));
  const auto misplaced = [&] {
    return must(world.store->read(
                    [](hd::ports::Records& records) { return records.leads().owing({}, 0, 10); }))
        .leads.at(0)
        .is_misplaced;
  };
  REQUIRE(misplaced());
  reckon();
  CHECK_FALSE(misplaced());
  CHECK(shown() == own);
}
