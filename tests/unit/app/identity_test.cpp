// Who sent a tip opens to one officer when another one agreed, for a quarter of an hour.
#include <algorithm>
#include <atomic>
#include <thread>

#include "app/accept_lead.hpp"
#include "app/answer_identity.hpp"
#include "app/ask_identity.hpp"
#include "app/classify_lead.hpp"
#include "app/open_identity.hpp"
#include "app/read_accesses.hpp"
#include "app/read_lead.hpp"
#include "app/read_today.hpp"
#include "app/take_in_report.hpp"
#include "unit/app/app_world.hpp"

using hd::ErrorCode;
using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;
namespace ports = hd::ports;

namespace {

const std::string left_contact = "Chị An, 0900 000 000";

// A commune with head and duty officer, the city with head and deputy.
struct FourOfficers : AppWorld {
  app::Caller head;
  app::Caller duty;
  app::Caller city_head;
  app::Caller city_deputy;
  domain::LeadId lead;
  std::int64_t version = 0;

  FourOfficers() {
    using domain::Function;
    app::set_up::Input input;
    input.agencies = {{"xa", domain::AgencyKind::commune_police, "11680", {}},
                      {"tp", domain::AgencyKind::city_investigating_agency, {}, {}}};
    input.members = {{"xa", "Nguyễn Thị Hải Lưu", {}, "xa-01", {Function::head}},
                     {"xa", "Trần Văn Hải Âu", {}, "xa-02", {Function::duty_officer}},
                     {"tp", "Vũ Văn Mỏ Neo", {}, "tp-01", {Function::head}},
                     {"tp", "Đinh Văn Con Nước", {}, "tp-02", {Function::deputy}}};
    const auto slips = must(app::set_up::run(desk(), input)).slips;
    head = first_sign_in(slips[0]);
    duty = first_sign_in(slips[1]);
    city_head = first_sign_in(slips[2]);
    city_deputy = first_sign_in(slips[3]);
    must(app::admit_member::run(desk(), head, {duty.actor.member_id}));
    must(app::admit_member::run(desk(), city_head, {city_deputy.actor.member_id}));
    take_in(left_contact);
  }
  void take_in(const std::string& who) {
    app::take_in_report::Input input;
    input.request_key = "key-" + who;
    input.received_at = clock.at.plus_seconds(-60);
    input.content.story = "Một lời kể";
    input.content.language = "vi";
    input.contact = who;
    const auto taken = must(app::take_in_report::run(desk(), duty, input)).outcome;
    lead = taken.lead_id;
    version = taken.version;
  }
  void hand_over() {
    const auto offered = must(app::classify_lead::run(
        desk(), duty,
        {{lead, version, "key-pass-on"}, domain::LeadKind::denunciation, {"150", "1"}, true}));
    must(app::accept_lead::run(desk(), city_head,
                               {{lead, offered.version, "key-accept"}, city_head.actor.member_id}));
  }
  hd::Result<domain::IdentityRequest> ask(const app::Caller& who) {
    return app::ask_identity::run(desk(), who, {lead, domain::IdentityReason::tell_reporter});
  }
  hd::Result<domain::IdentityRequest> answer(const app::Caller& who, bool approves,
                                             domain::IdentityRequestId request) {
    return app::answer_identity::run(desk(), who, {lead, request, approves});
  }
  hd::Result<app::open_identity::Output> open(const app::Caller& who,
                                              domain::IdentityRequestId request) {
    return app::open_identity::run(desk(), who, {lead, request});
  }
  template <class T>
  std::string refusal(const hd::Result<T>& result) {
    return result ? "done"
                  : std::string(name_of(result.error().code)) + " " + result.error().shown.key;
  }
  hd::Result<hd::Done> note_people_changed(ports::Records& records) {
    return records.journal().append(app::audit_of(desk(), city_head,
                                                  hd::access::Action::take_out_member, "member",
                                                  city_deputy.actor.member_id.text()));
  }
  std::vector<std::string> on_record() {
    std::vector<std::string> acts;
    for (const auto& line : must(app::read_accesses::run(desk(), head, {lead})).lines) {
      if (line.action.ends_with("_identity")) acts.push_back(line.action + " " + line.reason);
    }
    std::ranges::reverse(acts);
    return acts;
  }
};

}  // namespace

TEST_CASE("one asks, another agrees, the first reads it; each step is on record with its reason") {
  FourOfficers world;
  const auto request = must(world.ask(world.duty));
  CHECK(world.refusal(world.open(world.duty, request.id)) == "conflict identity.not_yet");
  const auto asked = must(app::read_today::run(world.desk(), world.head));
  REQUIRE(asked.identity.size() == 1);
  CHECK(must(app::read_today::run(world.desk(), world.duty)).identity.empty());

  must(world.answer(world.head, true, request.id));
  CHECK(must(app::read_today::run(world.desk(), world.head)).identity.empty());
  CHECK(must(app::read_today::run(world.desk(), world.duty)).identity.size() == 1);
  const auto opened = must(world.open(world.duty, request.id));
  CHECK(opened.contact == left_contact);
  CHECK(opened.approved_by.id == world.head.actor.member_id);
  CHECK(world.on_record() == std::vector<std::string>{"ask_identity tell_reporter",
                                                      "approve_identity tell_reporter",
                                                      "open_identity tell_reporter"});
}

TEST_CASE("the same officer never does both, and what one was granted is not another's") {
  FourOfficers world;
  const auto request = must(world.ask(world.duty));
  CHECK(world.refusal(world.answer(world.duty, true, request.id)) ==
        "conflict identity.same_officer");
  must(world.answer(world.head, true, request.id));
  CHECK(world.refusal(world.open(world.head, request.id)) == "not_allowed ");
  CHECK(world.on_record().size() == 2);
}

TEST_CASE("officers of another agency neither ask, nor agree, nor open") {
  FourOfficers world;
  CHECK(world.refusal(world.ask(world.city_head)) == "not_allowed ");
  const auto request = must(world.ask(world.duty));
  CHECK(world.refusal(world.answer(world.city_head, true, request.id)) == "not_allowed ");
  must(world.answer(world.head, true, request.id));
  CHECK(world.refusal(world.open(world.city_head, request.id)) == "not_allowed ");
  const auto page = must(app::read_lead::run(world.desk(), world.head, {world.lead}));
  REQUIRE(page.identity);
  CHECK(page.identity->requests.size() == 1);
}

TEST_CASE("a request that nobody answered in time has lapsed, and so has an approval") {
  FourOfficers world;
  const auto first = must(world.ask(world.duty));
  CHECK(must(world.ask(world.duty)).id == first.id);  // while it waits it is that one
  world.clock.at = world.clock.at.plus_seconds(domain::identity_minutes * 60);
  CHECK(world.refusal(world.answer(world.head, true, first.id)) ==
        "conflict identity.request_lapsed");

  const auto second = must(world.ask(world.duty));
  CHECK(second.id != first.id);
  must(world.answer(world.head, true, second.id));
  world.clock.at = world.clock.at.plus_seconds(domain::identity_minutes * 60 - 1);
  must(world.open(world.duty, second.id));
  must(world.open(world.duty, second.id));
  world.clock.at = world.clock.at.plus_seconds(1);
  CHECK(world.refusal(world.open(world.duty, second.id)) == "conflict identity.lapsed");
}

TEST_CASE("where nobody else could answer it says so and is not asked for") {
  FourOfficers world;
  world.hand_over();
  const auto page = [&] {
    return *must(app::read_lead::run(world.desk(), world.city_head, {world.lead})).identity;
  };
  CHECK(page().has_second);
  // The deputy has left: the head is alone.
  must(world.store->write([&](ports::Records& records) -> hd::Result<hd::Done> {
    HD_TRY(auto deputy, records.people().member(world.city_deputy.actor.member_id));
    deputy.functions = {};
    deputy.left_at = world.clock.at;
    HD_CHECK(records.people().save(deputy));
    return world.note_people_changed(records);
  }));
  CHECK_FALSE(page().has_second);
  CHECK(world.refusal(world.ask(world.city_head)) == "conflict identity.no_second");
  CHECK(page().requests.empty());
}

TEST_CASE("who may open the lead but was given no key is no second officer") {
  FourOfficers world;
  world.hand_over();
  must(world.store->write([&](ports::Records& records) -> hd::Result<hd::Done> {
    HD_TRY(const auto all, records.keys().compartments_of(world.city_head.actor.agency_id));
    for (const auto& one : all) {
      HD_CHECK(records.keys().remove_wraps(one.compartment.id, world.city_deputy.actor.member_id));
    }
    return world.note_people_changed(records);
  }));
  CHECK(world.refusal(world.ask(world.city_head)) == "conflict identity.no_second");
}

TEST_CASE("a refusal ends it") {
  FourOfficers world;
  const auto request = must(world.ask(world.duty));
  must(world.answer(world.head, false, request.id));
  CHECK(world.refusal(world.open(world.duty, request.id)) == "conflict identity.refused");
  CHECK(world.refusal(world.answer(world.head, true, request.id)) ==
        "conflict identity.answered_already");
  CHECK(world.on_record().back() == "refuse_identity tell_reporter");
}

TEST_CASE("of two answers at once one counts") {
  FourOfficers world;
  world.hand_over();
  // The head is the investigator: the deputy and nobody else can be the second officer.
  const auto request = must(world.ask(world.city_head));
  std::atomic<int> counted{0};
  std::vector<std::thread> threads;
  for (const bool approves : {true, false, true, false}) {
    threads.emplace_back([&world, &counted, &request, approves] {
      if (world.answer(world.city_deputy, approves, request.id)) ++counted;
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(counted == 1);
}

TEST_CASE("it goes along with the lead: the receiver's officers open it, the giver's no longer") {
  FourOfficers world;
  const auto before = must(world.ask(world.duty));
  must(world.answer(world.head, true, before.id));
  world.hand_over();
  CHECK(world.refusal(world.open(world.duty, before.id)) == "conflict lead.taken.accepted");
  const auto request = must(world.ask(world.city_head));
  must(world.answer(world.city_deputy, true, request.id));
  CHECK(must(world.open(world.city_head, request.id)).contact == left_contact);
}

TEST_CASE("where nobody gave a name there is nothing to ask for") {
  FourOfficers world;
  world.take_in("");
  CHECK(world.refusal(world.ask(world.duty)) == "conflict identity.nobody_named");
  CHECK_FALSE(must(app::read_lead::run(world.desk(), world.duty, {world.lead})).identity);
}

TEST_CASE("an approval written past the program, or changed, opens nothing") {
  FourOfficers world;
  const auto request = must(world.ask(world.duty));
  ports::IdentityApproval forged{request, {}};
  forged.request.answered_by = world.head.actor.member_id;
  forged.request.answered_at = world.clock.at;
  forged.request.is_approved = true;
  // The duty officer's own key under the head's name is no signature of the head.
  CHECK_FALSE(world.vault->sign_approval(world.duty.keys, forged.request));
  auto of_another = forged.request;
  of_another.answered_by = world.duty.actor.member_id;
  of_another.requested_by = world.head.actor.member_id;
  forged.signature = must(world.vault->sign_approval(world.duty.keys, of_another));
  must(world.store->write(
      [&](ports::Records& records) { return records.identity().answer(forged); }));
  CHECK(world.refusal(world.open(world.duty, request.id)) == "forged ");
}

TEST_CASE("the signature of an approval holds for its reason, its moment and its lead alone") {
  FourOfficers world;
  const auto request = must(world.ask(world.duty));
  must(world.answer(world.head, true, request.id));
  const auto found = must(world.store->read(
      [&](ports::Records& records) { return records.identity().find(request.id); }));
  const auto opens = [&](const ports::IdentityApproval& approval) {
    const auto written =
        must(world.store->write([&](ports::Records& records) -> hd::Result<ports::IdentityWay> {
          ports::IdentityWay way;
          HD_TRY(auto path, app::guarded_path(records, world.lead, world.duty.actor.member_id));
          way.path = *path;
          way.approval = approval;
          HD_TRY(auto wrap, records.keys().wrap_of(way.path.grant.compartment_id,
                                                   approval.request.answered_by));
          way.approver_wrap = *wrap;
          HD_TRY(const auto keys, records.people().keys_of(approval.request.answered_by));
          way.approver_public = keys.sign_public;
          HD_CHECK(records.journal().append(app::audit_of(world.desk(), world.duty,
                                                          hd::access::Action::open_identity, "lead",
                                                          world.lead.text())));
          return way;
        }));
    const auto tip = must(world.store->read(
        [&](ports::Records& records) { return records.leads().tip(world.lead); }));
    return world.vault->open_identity(world.duty.keys, written.proof, written.value, tip)
        .has_value();
  };
  CHECK(opens(found));
  auto later = found;
  later.request.answered_at = later.request.answered_at->plus_seconds(60);
  CHECK_FALSE(opens(later));
  auto other = found;
  other.request.reason = domain::IdentityReason::clarify_report;
  CHECK_FALSE(opens(other));
  auto of_self = found;
  of_self.request.answered_by = world.duty.actor.member_id;
  CHECK_FALSE(opens(of_self));
  auto refused = found;
  refused.request.is_approved = false;
  CHECK_FALSE(opens(refused));
}
