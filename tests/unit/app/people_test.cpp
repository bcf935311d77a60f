// Who leaves, who comes back, who stands in for whom: functions, keys and what is recorded.
#include "app/name_stand_in.hpp"
#include "app/open_tip.hpp"
#include "app/read_people.hpp"
#include "app/set_functions.hpp"
#include "app/take_out_member.hpp"
#include "app/who_acts.hpp"
#include "unit/app/app_world.hpp"

using hd::CivilDate;
using hd::ErrorCode;
using hd::Moment;
using hd::test::AppWorld;
using hd::test::must;
namespace app = hd::app;
namespace domain = hd::domain;
namespace ports = hd::ports;
using domain::CompartmentFunction;
using domain::Function;

namespace {

CivilDate november_day(int day) { return *CivilDate::of(2026, 11, day); }

// A commune's police with a head, a deputy, a duty officer and an investigator, all with keys; a
// tip in its intake, taken over.
struct Station : AppWorld {
  app::Caller head;
  app::Caller deputy;
  app::Caller duty;
  app::Caller investigator;
  domain::LeadId lead;

  Station() {
    using domain::AgencyKind;
    app::set_up::Input input;
    input.agencies = {{"xa", AgencyKind::commune_police, "11680", {}},
                      {"tp", AgencyKind::city_investigating_agency, {}, {}}};
    input.members = {{"xa", "Nguyễn Thị Hải Lưu", {}, "xa-01", {Function::head}},
                     {"xa", "Phạm Văn Bến Đò", {}, "xa-02", {Function::deputy}},
                     {"xa", "Trần Văn Hải Âu", {}, "xa-03", {Function::duty_officer}},
                     {"xa", "Lê Thị San Hô", {}, "xa-04", {Function::investigator}},
                     {"tp", "Vũ Văn Mỏ Neo", {}, "tp-01", {Function::head}}};
    const auto slips = must(app::set_up::run(desk(), input)).slips;
    head = first_sign_in(slips[0]);
    deputy = first_sign_in(slips[1]);
    duty = first_sign_in(slips[2]);
    investigator = first_sign_in(slips[3]);
    first_sign_in(slips[4]);
    for (const app::Caller* one : {&deputy, &duty, &investigator}) {
      must(app::admit_member::run(desk(), head, {one->actor.member_id}));
    }
    receive_tip(head);
    must(app::take_over_tips::run(desk(), inbox, pace));
    lead = newest_lead();
  }

  domain::LeadId newest_lead() {
    return must(store->read(
                    [](ports::Records& records) { return records.leads().list({}, {}, 10); }))
        .leads.back()
        .id;
  }
  domain::Member member(const app::Caller& who) {
    return must(store->read(
        [&](ports::Records& records) { return records.people().member(who.actor.member_id); }));
  }
  app::MemberChange change_of(const app::Caller& who) {
    return {who.actor.member_id, member(who).version};
  }
  std::int32_t epoch(CompartmentFunction function) {
    const auto all = must(store->read([&](ports::Records& records) {
      return records.keys().compartments_of(head.actor.agency_id);
    }));
    for (const auto& record : all) {
      if (record.compartment.function == function) return record.compartment.epoch;
    }
    return 0;
  }
  // How many epochs of the intake this member holds keys of.
  std::size_t intake_keys(const app::Caller& who) {
    return must(store->read([&](ports::Records& records) -> hd::Result<std::size_t> {
      HD_TRY(const auto all, records.keys().compartments_of(head.actor.agency_id));
      for (const auto& record : all) {
        if (record.compartment.function != CompartmentFunction::intake) continue;
        HD_TRY(const auto wraps,
               records.keys().wraps_of(record.compartment.id, who.actor.member_id));
        return wraps.size();
      }
      return std::size_t{0};
    }));
  }
  // The caller with what they may do today.
  app::Caller today(const app::Caller& who) {
    return {must(app::who_acts::run(desk(), who.actor.member_id)), who.keys};
  }
  bool opens(const app::Caller& who, domain::LeadId id) {
    return app::open_tip::run(desk(), who, {id}).has_value();
  }
  void stand_in(const app::Caller& absent, const app::Caller& member, CivilDate last) {
    must(app::name_stand_in::run(
        desk(), head,
        {absent.actor.member_id, member.actor.member_id, clock.at.local_date(), last}));
  }
};

}  // namespace

TEST_CASE("whoever is taken out has no functions, no keys and no way in; the others go on") {
  Station world;
  CHECK(world.opens(world.duty, world.lead));
  must(app::take_out_member::run(world.desk(), world.head, {world.change_of(world.duty)}));

  CHECK(world.epoch(CompartmentFunction::intake) == 2);
  CHECK(world.epoch(CompartmentFunction::casework) == 1);  // the duty officer never held these
  CHECK(world.intake_keys(world.duty) == 0);
  CHECK(world.intake_keys(world.head) == 2);
  CHECK(world.intake_keys(world.deputy) == 2);
  CHECK(world.member(world.duty).functions.empty());
  CHECK(app::who_acts::run(world.desk(), world.duty.actor.member_id).error().code ==
        ErrorCode::not_signed_in);
  CHECK(app::sign_in::run(world.desk(), {"xa-03", "một câu đủ dài chỉ mình biết"}).error().code ==
        ErrorCode::wrong_credentials);
  CHECK_FALSE(world.opens(world.duty, world.lead));  // not even with a session of before
  CHECK(world.opens(world.deputy, world.lead));      // what was sealed before still opens
}

TEST_CASE("a tip sealed to the new epoch opens to those who stayed") {
  Station world;
  must(app::take_out_member::run(world.desk(), world.head, {world.change_of(world.duty)}));
  world.receive_tip(world.head);
  must(app::take_over_tips::run(world.desk(), world.inbox, world.pace));
  const domain::LeadId fresh = world.newest_lead();
  CHECK(fresh != world.lead);
  CHECK(world.opens(world.deputy, fresh));
  CHECK_FALSE(world.opens(world.duty, fresh));
}

TEST_CASE("who comes back gets functions at once, and keys of every epoch once admitted") {
  Station world;
  must(app::take_out_member::run(world.desk(), world.head, {world.change_of(world.duty)}));
  must(app::take_back_member::run(world.desk(), world.head,
                                  {world.change_of(world.duty), {Function::duty_officer}}));
  CHECK(world.intake_keys(world.duty) == 0);
  const app::Caller back = world.today(world.duty);
  CHECK_FALSE(world.opens(back, world.lead));
  must(app::admit_member::run(world.desk(), world.head, {back.actor.member_id}));
  CHECK(world.intake_keys(world.duty) == 2);
  CHECK(world.opens(back, world.lead));
}

TEST_CASE("keys follow functions both ways") {
  Station world;
  must(app::set_functions::run(world.desk(), world.head,
                               {world.change_of(world.investigator), {Function::duty_officer}}));
  CHECK(world.epoch(CompartmentFunction::casework) == 2);  // lost with the function
  CHECK(world.epoch(CompartmentFunction::intake) == 1);
  CHECK(world.intake_keys(world.investigator) == 1);  // given with the other
  CHECK(world.opens(world.today(world.investigator), world.lead));
}

TEST_CASE("nobody changes themself, another agency, an old version or functions there are not") {
  Station world;
  const auto take_out = [&](const app::Caller& by, app::MemberChange change) {
    return app::take_out_member::run(world.desk(), by, {change}).error().code;
  };
  CHECK(take_out(world.head, world.change_of(world.head)) == ErrorCode::conflict);
  CHECK(take_out(world.duty, world.change_of(world.deputy)) == ErrorCode::not_allowed);
  app::MemberChange old = world.change_of(world.duty);
  --old.version;
  CHECK(take_out(world.head, old) == ErrorCode::stale);
  const auto odd = app::set_functions::run(world.desk(), world.head,
                                           {world.change_of(world.duty), {Function::coordinator}});
  CHECK(odd.error().field == "functions");
  CHECK(world.epoch(CompartmentFunction::intake) == 1);
}

TEST_CASE("a stand-in has the functions and keys of whoever is away, from day to day") {
  Station world;
  CHECK_FALSE(world.opens(world.investigator, world.lead));
  must(app::name_stand_in::run(world.desk(), world.head,
                               {world.duty.actor.member_id, world.investigator.actor.member_id,
                                november_day(26), november_day(27)}));
  CHECK_FALSE(world.opens(world.today(world.investigator), world.lead));  // it is the 25th

  world.clock.at = Moment::local(november_day(26), 0, 0);
  CHECK(world.opens(world.today(world.investigator), world.lead));
  const auto looked = must(world.store->read(
      [&](ports::Records& records) { return records.journal().audit_of(world.lead.text(), 1); }));
  CHECK(app::in_place_of(looked.at(0).entry) == world.duty.actor.member_id);
  CHECK(world.opens(world.duty, world.lead));  // whoever is away loses nothing

  world.clock.at = Moment::local(november_day(28), 0, 0);
  CHECK_FALSE(world.opens(world.today(world.investigator), world.lead));
  CHECK(world.intake_keys(world.investigator) == 1);
  CHECK(must(app::end_stand_in::run_over(world.desk())) == 1);
  CHECK(world.intake_keys(world.investigator) == 0);
  CHECK(must(app::end_stand_in::run_over(world.desk())) == 0);
}

TEST_CASE("a stand-in ended early gives the keys back, and the ones of their own function stay") {
  Station world;
  world.stand_in(world.duty, world.deputy, november_day(30));
  const auto people = must(app::read_people::run(world.desk(), world.duty));
  REQUIRE(people.stand_ins.size() == 1);
  CHECK(people.stand_ins[0].may_end);  // the duty officer is back
  must(app::end_stand_in::run(world.desk(), world.duty, {people.stand_ins[0].stand_in.id}));
  CHECK(world.intake_keys(world.deputy) == 1);
  CHECK(must(app::read_people::run(world.desk(), world.duty)).stand_ins.empty());
}

TEST_CASE("who may name a stand-in, and for which days") {
  Station world;
  const auto name = [&](const app::Caller& by, const app::Caller& absent, const app::Caller& in,
                        CivilDate first, CivilDate last) {
    const auto done = app::name_stand_in::run(
        world.desk(), by, {absent.actor.member_id, in.actor.member_id, first, last});
    return done ? std::string("done")
                : std::string(hd::name_of(done.error().code)) + " " + done.error().field;
  };
  const auto d25 = november_day(25);
  const auto d27 = november_day(27);
  CHECK(name(world.investigator, world.head, world.investigator, d25, d27) == "not_allowed ");
  CHECK(name(world.head, world.duty, world.duty, d25, d27) == "invalid_input member_id");
  CHECK(name(world.head, world.duty, world.deputy, d27, d25) == "invalid_input last_day");
  CHECK(name(world.head, world.duty, world.deputy, november_day(20), november_day(24)) ==
        "invalid_input last_day");
  CHECK(name(world.duty, world.duty, world.deputy, d25, d27) == "done");  // for themself
  CHECK(name(world.duty, world.duty, world.deputy, d25, d27) == "done");  // a second click
  CHECK(must(app::read_people::run(world.desk(), world.head)).stand_ins.size() == 1);
  CHECK(name(world.head, world.duty, world.investigator, d27, d27) == "invalid_input absent_id");
  CHECK(name(world.head, world.investigator, world.duty, d27, d27) == "invalid_input member_id");
  CHECK(name(world.head, world.deputy, world.investigator, d27, d27) == "invalid_input absent_id");
}

TEST_CASE("when a stand-in or whoever is away leaves, the standing in ends with it") {
  Station world;
  world.stand_in(world.duty, world.investigator, november_day(30));
  CHECK(world.intake_keys(world.investigator) == 1);
  must(app::take_out_member::run(world.desk(), world.head, {world.change_of(world.duty)}));
  CHECK(world.intake_keys(world.investigator) == 0);
  CHECK(must(app::read_people::run(world.desk(), world.head)).stand_ins.empty());
}
