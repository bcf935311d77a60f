// Who comes in after the set-up: slips that open once, codes that nobody else has, keys afterwards.
#include "app/add_agency.hpp"
#include "app/add_member.hpp"
#include "app/open_tip.hpp"
#include "app/read_people.hpp"
#include "app/take_out_member.hpp"
#include "app/who_acts.hpp"
#include "unit/app/app_world.hpp"

using hd::ErrorCode;
using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;
namespace ports = hd::ports;
using domain::Function;

namespace {

const app::NewPerson san_ho{"Lê Thị San Hô", "Thượng uý", "Xa-07", {Function::duty_officer}};

// A commune's police whose head has arrived, with a tip in its intake; the city's has not.
struct Door : AppWorld {
  app::Caller head;
  std::vector<app::Slip> slips;

  Door() {
    slips = set_up().slips;
    head = first_sign_in(slips[0]);
  }
  app::Slip add(const app::NewPerson& person) {
    return must(app::add_member::run(desk(), head, {person}));
  }
  hd::Error refusal(const app::Caller& by, const app::NewPerson& person) {
    const auto added = app::add_member::run(desk(), by, {person});
    REQUIRE_FALSE(added.has_value());
    return added.error();
  }
  std::int64_t version(const app::Slip& slip) {
    return must(store->read([&](ports::Records& records) {
             return records.people().member(slip.member.id);
           }))
        .version;
  }
  bool signs_in(const app::Slip& slip) {
    return app::sign_in::run(desk(), {slip.member.code, slip.one_time_password}).has_value();
  }
};

}  // namespace

TEST_CASE("a colleague is added, arrives with the slip, and reads once they are given the keys") {
  Door world;
  const app::Slip slip = world.add(san_ho);
  CHECK(slip.member.code == "xa-07");
  CHECK(slip.one_time_password.size() == 23);
  const auto refused = app::admit_member::run(world.desk(), world.head, {slip.member.id});
  CHECK(refused.error().shown.key == "member.not_signed_in_yet");

  const app::Caller officer = world.first_sign_in(slip);
  CHECK_FALSE(world.signs_in(slip));  // the slip has done what it was for
  must(app::admit_member::run(world.desk(), world.head, {slip.member.id}));
  world.receive_tip(world.head);
  must(app::take_over_tips::run(world.desk(), world.inbox, world.pace));
  const auto leads = must(
      world.store->read([](ports::Records& records) { return records.leads().list({}, {}, 1); }));
  const app::Caller today{must(app::who_acts::run(world.desk(), slip.member.id)), officer.keys};
  CHECK(app::open_tip::run(world.desk(), today, {leads.leads.at(0).id}).has_value());
}

TEST_CASE("who was added is on record, and the page of the people says who made the slip") {
  Door world;
  const app::Slip slip = world.add(san_ho);
  const auto lines = must(world.store->read([&](ports::Records& records) {
    return records.journal().audit_of(slip.member.id.text(), 5);
  }));
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].entry.action == "add_member");
  CHECK(lines[0].entry.member_id == world.head.actor.member_id);
  auto people = must(app::read_people::run(world.desk(), world.head));
  CHECK(people.slips.at(slip.member.id).by.id == world.head.actor.member_id);
  world.first_sign_in(slip);
  people = must(app::read_people::run(world.desk(), world.head));
  CHECK(people.slips.empty());
}

TEST_CASE("a code is somebody's for ever, and the refusal says what to do") {
  Door world;
  const app::Slip slip = world.add(san_ho);
  const hd::Error again = world.refusal(world.head, san_ho);  // a retry after a lost answer
  CHECK(again.field == "code");
  CHECK(again.shown.key == "member.added_already");
  app::NewPerson other = san_ho;
  other.code = "TP-01";  // of another agency
  CHECK(world.refusal(world.head, other).shown.key == "setup.code_twice");
  must(
      app::take_out_member::run(world.desk(), world.head, {{slip.member.id, world.version(slip)}}));
  CHECK(world.refusal(world.head, san_ho).shown.key == "setup.code_twice");
  CHECK_FALSE(world.signs_in(slip));
}

TEST_CASE("what is missing or does not fit is said field by field") {
  Door world;
  const auto field = [&](app::NewPerson person) { return world.refusal(world.head, person).field; };
  CHECK(field({" ", "", "xa-07", {Function::deputy}}) == "name");
  CHECK(field({"Lê Thị San Hô", "", "x", {Function::deputy}}) == "code");
  CHECK(field({"Lê Thị San Hô", "", "xa-07", {}}) == "functions");
  CHECK(field({"Lê Thị San Hô", "", "xa-07", {Function::coordinator}}) == "functions");
}

TEST_CASE(
    "a slip made anew ends the old one, also in the hands of somebody who signed in with it") {
  Door world;
  const app::Slip old = world.add(san_ho);
  const auto early = must(app::sign_in::run(world.desk(), {"xa-07", old.one_time_password}));
  const auto fresh =
      must(app::renew_slip::run(world.desk(), world.head, {old.member.id, world.version(old)}));
  CHECK(fresh.one_time_password != old.one_time_password);
  CHECK_FALSE(world.signs_in(old));
  const auto late = app::change_password::run(
      world.desk(), early.caller, {old.one_time_password, "một câu đủ dài chỉ mình biết"});
  CHECK(late.error().code == ErrorCode::wrong_credentials);
  CHECK(world.signs_in(fresh));
  const auto stale = app::renew_slip::run(world.desk(), world.head, {old.member.id, 1});
  CHECK(stale.error().code == ErrorCode::stale);
  world.first_sign_in(fresh);
  const auto arrived =
      app::renew_slip::run(world.desk(), world.head, {old.member.id, world.version(old)});
  CHECK(arrived.error().shown.key == "member.has_arrived");
}

TEST_CASE("only whoever decides adds, and in their own agency") {
  Door world;
  const app::Caller officer = world.first_sign_in(world.add(san_ho));
  const app::NewPerson other{"Đỗ Văn Buồm Nâu", "", "xa-08", {Function::duty_officer}};
  CHECK(world.refusal(officer, other).code == ErrorCode::not_allowed);
  const domain::Member city_head = world.slips[1].member;
  const auto theirs = app::renew_slip::run(world.desk(), world.head, {city_head.id, 1});
  CHECK(theirs.error().code == ErrorCode::not_allowed);
}

namespace {

// The city's head has arrived too; there is no committee yet.
struct City : Door {
  app::Caller city_head = first_sign_in(slips[1]);

  hd::Result<app::Slip> add_agency(const app::Caller& by, domain::AgencyKind kind,
                                   const std::string& unit, const std::string& code) {
    return app::add_agency::run(desk(), by, {{kind, unit, {}}, "Bùi Thị Cánh Buồm", {}, code});
  }
  std::vector<std::string> published() {
    std::vector<std::string> names;
    const auto agencies =
        must(store->read([](ports::Records& records) { return records.people().agencies(); }));
    for (const domain::Agency& agency : agencies) {
      const auto keys = must(store->read(
          [&](ports::Records& records) { return records.keys().compartments_of(agency.id); }));
      if (!keys.empty()) names.push_back(agency.name);
    }
    return names;
  }
  app::read_agencies::Line line(const app::Caller& by, const domain::AgencyId id) {
    for (const auto& one : must(app::read_agencies::run(desk(), by)).lines) {
      if (one.agency.id == id) return one;
    }
    FAIL("no such agency");
    return {};
  }
};

}  // namespace

TEST_CASE("an agency comes in with its first head, and has keys only once they arrive") {
  using domain::AgencyKind;
  City world;
  const app::Slip committee =
      must(world.add_agency(world.city_head, AgencyKind::steering_committee, {}, "bcd-01"));
  CHECK(committee.member.functions == std::set{Function::coordinator});
  const app::Caller coordinator = world.first_sign_in(committee);

  const auto commune =
      must(world.add_agency(coordinator, AgencyKind::commune_police, "11692", "moi-01"));
  CHECK(commune.agency_name.starts_with("Công an "));
  const domain::AgencyId id = commune.member.agency_id;
  CHECK_FALSE(world.line(coordinator, id).is_at_work);
  REQUIRE(world.line(coordinator, id).awaited.size() == 1);
  CHECK(world.line(world.city_head, id).awaited.empty());  // the committee helps from now on
  const auto by_city = app::renew_slip::run(world.desk(), world.city_head, {commune.member.id, 1});
  CHECK(by_city.error().code == ErrorCode::not_allowed);
  CHECK(world.published().size() == 2);
  const auto fresh = must(app::renew_slip::run(world.desk(), coordinator, {commune.member.id, 1}));
  CHECK_FALSE(world.signs_in(commune));
  const app::Caller head = world.first_sign_in(fresh);
  CHECK(world.published().size() == 3);
  CHECK(world.line(coordinator, id).is_at_work);
  const app::Slip next = must(app::add_member::run(
      world.desk(), head, {{"Đỗ Văn Buồm Nâu", {}, "moi-02", {Function::duty_officer}}}));
  const auto theirs = app::renew_slip::run(world.desk(), coordinator, {next.member.id, 1});
  CHECK(theirs.error().code == ErrorCode::not_allowed);  // its head has arrived
}

TEST_CASE("a committee that nobody has come to yet is helped by whoever added it") {
  using domain::AgencyKind;
  City world;
  const auto add = [&](AgencyKind kind, const std::string& code) {
    return world.add_agency(world.city_head, kind, {}, code);
  };
  must(add(AgencyKind::procuracy, "vks-01"));
  const hd::Error again = add(AgencyKind::procuracy, "vks-01").error();  // after a lost answer
  CHECK(again.shown.key == "agency.added_already");
  const app::Slip lost = must(add(AgencyKind::steering_committee, "bcd-01"));
  REQUIRE(world.line(world.city_head, lost.member.agency_id).awaited.size() == 1);
  const auto fresh = must(app::renew_slip::run(world.desk(), world.city_head, {lost.member.id, 1}));
  const app::Caller coordinator = world.first_sign_in(fresh);
  CHECK(world.line(coordinator, lost.member.agency_id).is_at_work);
}

TEST_CASE("whoever stands in for the head adds colleagues, and nobody who leads") {
  Door world;
  app::Caller helper = world.first_sign_in(world.add(san_ho));
  const domain::Member head = world.slips[0].member;
  helper.actor.stands_in_for.push_back({head.id, head.functions});
  const auto refused = world.refusal(
      helper, {"Đỗ Văn Buồm Nâu", {}, "xa-08", {Function::duty_officer, Function::deputy}});
  CHECK(refused.shown.key == "member.leaders_in_own_right");
  const auto added = must(app::add_member::run(
      world.desk(), helper, {{"Đỗ Văn Buồm Nâu", {}, "xa-08", {Function::duty_officer}}}));
  CHECK(app::renew_slip::run(world.desk(), helper, {added.member.id, world.version(added)})
            .has_value());
  const app::Slip deputy = world.add({"Chu Thị Cồn Cát", {}, "xa-09", {Function::deputy}});
  const auto theirs =
      app::renew_slip::run(world.desk(), helper, {deputy.member.id, world.version(deputy)});
  CHECK(theirs.error().code == ErrorCode::not_allowed);
}

TEST_CASE("an agency is there once, of a unit that there is, and added by those who may") {
  using domain::AgencyKind;
  City world;
  const auto field = [&](AgencyKind kind, const std::string& unit, const std::string& code) {
    return world.add_agency(world.city_head, kind, unit, code).error().field;
  };
  CHECK(field(AgencyKind::commune_police, "11680", "moi-01") == "unit_code");  // there already
  CHECK(field(AgencyKind::commune_police, "99999", "moi-01") == "unit_code");
  CHECK(field(AgencyKind::procuracy, "11692", "moi-01") == "unit_code");
  CHECK(field(AgencyKind::city_investigating_agency, {}, "moi-01") == "kind");
  CHECK(field(AgencyKind::procuracy, {}, "xa-01") == "head_code");  // somebody's
  CHECK(field(AgencyKind::procuracy, {}, "x") == "head_code");
  const auto by_commune = world.add_agency(world.head, AgencyKind::procuracy, {}, "vks-01");
  CHECK(by_commune.error().code == ErrorCode::not_allowed);
  must(world.add_agency(world.city_head, AgencyKind::steering_committee, {}, "bcd-01"));
  const auto late = world.add_agency(world.city_head, AgencyKind::procuracy, {}, "vks-01");
  CHECK(late.error().code == ErrorCode::not_allowed);  // the committee does it from now on
}

TEST_CASE(
    "who left before they arrived comes back to a slip made anew, the old one opens nothing") {
  Door world;
  const app::Slip slip = world.add(san_ho);
  const auto change = [&] { return app::MemberChange{slip.member.id, world.version(slip)}; };
  must(app::take_out_member::run(world.desk(), world.head, {change()}));
  must(app::take_back_member::run(world.desk(), world.head, {change(), {Function::duty_officer}}));
  CHECK_FALSE(world.signs_in(slip));
  const auto made =
      must(app::renew_slip::run(world.desk(), world.head, {slip.member.id, world.version(slip)}));
  CHECK(made.member.functions == std::set<Function>{Function::duty_officer});
  CHECK(world.signs_in(made));
}
