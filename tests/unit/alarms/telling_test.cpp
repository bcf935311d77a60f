// The ladder: who should have been told by when.
#include "alarms/telling.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace hd;
using namespace hd::alarms;
using domain::Function;
using domain::Member;
using domain::MemberId;

namespace {

const law::AlarmLadder& the_ladder() {
  static const auto ladder = law::AlarmLadder::load(HD_SOURCE_DIR "/province/hai-phong");
  REQUIRE(ladder);
  return *ladder;
}

const calendar::Calendar& the_calendar() {
  static const auto calendar = calendar::Calendar::load(HD_SOURCE_DIR "/law");
  REQUIRE(calendar);
  return *calendar;
}

MemberId person(std::uint8_t n) { return MemberId({n}); }

Member member(std::uint8_t n, std::set<Function> functions) {
  Member m;
  m.id = person(n);
  m.functions = std::move(functions);
  return m;
}

// 1 head, 2 deputy, 3 and 4 on duty, 5 and 6 investigators; 9 coordinator.
Staff full_staff() {
  Staff staff;
  staff.agency = {member(1, {Function::head}),         member(2, {Function::deputy}),
                  member(3, {Function::duty_officer}), member(4, {Function::duty_officer}),
                  member(5, {Function::investigator}), member(6, {Function::investigator})};
  staff.coordinators = {member(8, {Function::head}), member(9, {Function::coordinator})};
  return staff;
}

Duty day_limit(const char* last_day) {
  Duty duty;
  duty.key.code = "T6";
  duty.key.due_at = Moment::local(CivilDate::parse_iso(last_day)->plus_days(1), 0, 0);
  return duty;
}

Duty hour_limit(const char* start, int hours) {
  Duty duty;
  duty.key.code = "T2a";
  duty.is_hour_limit = true;
  duty.started_at = *Moment::parse_rfc3339(start);
  duty.key.due_at = duty.started_at.plus_hours(hours);
  return duty;
}

std::string when(const Duty& duty, Rung rung) {
  return moment_of(duty, rung, the_ladder(), the_calendar()).rfc3339().substr(0, 16);
}

using People = std::vector<MemberId>;

}  // namespace

TEST_CASE("limits in days: two working days before, the day itself, the next day, at seven") {
  struct Row {
    const char* last_day;
    const char* officer;
    const char* head;
    const char* coordinator;
  };
  const Row rows[]{
      // A plain week.
      {"2026-11-19", "2026-11-17T07:00", "2026-11-19T07:00", "2026-11-20T07:00"},
      // Over a weekend: Thursday counts as the second working day before Monday.
      {"2026-11-16", "2026-11-12T07:00", "2026-11-16T07:00", "2026-11-17T07:00"},
      // 24/11/2026 is the day of culture.
      {"2026-11-26", "2026-11-23T07:00", "2026-11-26T07:00", "2026-11-27T07:00"},
      // The first working day after Tết 2026 (14 to 22 February are off).
      {"2026-02-23", "2026-02-12T07:00", "2026-02-23T07:00", "2026-02-24T07:00"},
      // A limit that no rule moves may end on a day off: the working day before lends its place.
      {"2026-11-15", "2026-11-11T07:00", "2026-11-15T07:00", "2026-11-16T07:00"},
      // The Saturday worked for 2 January 2026.
      {"2026-01-12", "2026-01-09T07:00", "2026-01-12T07:00", "2026-01-13T07:00"},
      {"2028-02-29", "2028-02-25T07:00", "2028-02-29T07:00", "2028-03-01T07:00"}};
  for (const Row& row : rows) {
    CAPTURE(row.last_day);
    const Duty duty = day_limit(row.last_day);
    CHECK(when(duty, Rung::officer) == row.officer);
    CHECK(when(duty, Rung::head) == row.head);
    CHECK(when(duty, Rung::coordinator) == row.coordinator);
  }
}

TEST_CASE("limits in hours: half the time, the due minute, an hour later, on days off too") {
  const Duty plain = hour_limit("2026-11-24T14:20:00+07:00", 24);
  CHECK(when(plain, Rung::officer) == "2026-11-25T02:20");
  CHECK(when(plain, Rung::head) == "2026-11-25T14:20");
  CHECK(when(plain, Rung::coordinator) == "2026-11-25T15:20");
  const Duty island = hour_limit("2026-11-24T14:00:00+07:00", 48);
  CHECK(when(island, Rung::officer) == "2026-11-25T14:00");
  CHECK(when(island, Rung::head) == "2026-11-26T14:00");
  const Duty at_once = hour_limit("2026-11-24T14:20:00+07:00", 0);
  CHECK(when(at_once, Rung::officer) == "2026-11-24T14:20");
  CHECK(when(at_once, Rung::coordinator) == "2026-11-24T15:20");
}

TEST_CASE("what no law limits: a day to take over, working days to read, confirm and answer") {
  const auto due = [](std::string_view code, const char* since) {
    return due_of_inner(code, *Moment::parse_rfc3339(since), the_ladder(), the_calendar())
        .rfc3339();
  };
  CHECK(due(accept_handover, "2026-11-24T17:30:00+07:00") == "2026-11-25T17:30:00+07:00");
  CHECK(due(read_answer, "2026-11-23T16:00:00+07:00") == "2026-11-27T00:00:00+07:00");  // 24/11 off
  CHECK(due(read_answer, "2026-11-14T09:00:00+07:00") == "2026-11-18T00:00:00+07:00");  // Saturday
  CHECK(due(confirm_paper, "2026-11-23T16:00:00+07:00") == "2026-11-26T00:00:00+07:00");
  CHECK(due(answer_request, "2026-11-27T09:00:00+07:00") == "2026-12-01T00:00:00+07:00");
}

TEST_CASE("whom a rung is") {
  const Staff all = full_staff();
  Duty duty = day_limit("2026-11-19");
  SUBCASE("the assigned officer alone") {
    duty.investigator_id = person(5);
    CHECK(people_of(duty, Rung::officer, all) == People{person(5)});
    CHECK(people_of(duty, Rung::head, all) == People{person(1)});
    CHECK(people_of(duty, Rung::coordinator, all) == People{person(9)});
  }
  SUBCASE("nobody is assigned: everybody on duty") {
    CHECK(people_of(duty, Rung::officer, all) == People{person(3), person(4)});
  }
  SUBCASE("who was assigned is no member of the agency any more: everybody on duty") {
    duty.investigator_id = person(77);
    CHECK(people_of(duty, Rung::officer, all) == People{person(3), person(4)});
  }
  SUBCASE("nobody is assigned or on duty: the head") {
    Staff small = all;
    small.agency = {member(1, {Function::head}), member(5, {Function::investigator})};
    CHECK(people_of(duty, Rung::officer, small) == People{person(1)});
  }
  SUBCASE("what was passed on is told first to the deputy, who may accept it") {
    duty.key.code = accept_handover;
    CHECK(people_of(duty, Rung::officer, all) == People{person(2)});
    Staff without = all;
    without.agency.erase(without.agency.begin() + 1);
    CHECK(people_of(duty, Rung::officer, without) == People{person(3), person(4)});
  }
  SUBCASE("the head is the officer: the deputy is told as the second person") {
    duty.investigator_id = person(1);
    CHECK(people_of(duty, Rung::head, all) == People{person(1), person(2)});
  }
  SUBCASE("an agency without a second person: the coordinator is told when the head is") {
    Staff alone = all;
    alone.agency = {member(1, {Function::head, Function::duty_officer})};
    CHECK(people_of(duty, Rung::officer, alone) == People{person(1)});
    CHECK(people_of(duty, Rung::head, alone) == People{person(1), person(9)});
    CHECK(people_of(duty, Rung::coordinator, alone) == People{person(9), person(8)});
  }
  SUBCASE("an agency without a head: the deputy is told in their place") {
    Staff without = all;
    without.agency.erase(without.agency.begin());
    duty.investigator_id = person(5);
    CHECK(people_of(duty, Rung::head, without) == People{person(2)});
  }
  SUBCASE("without a coordinator the last rung is head and deputy") {
    Staff without = all;
    without.coordinators = {};
    CHECK(people_of(duty, Rung::coordinator, without) == People{person(1), person(2)});
  }
  SUBCASE("an agency without members: the coordinators, then the head of the committee") {
    Staff without = all;
    without.agency = {};
    CHECK(people_of(duty, Rung::officer, without) == People{person(9)});
    CHECK(people_of(duty, Rung::head, without) == People{person(8)});
    CHECK(people_of(duty, Rung::coordinator, without) == People{person(9)});
  }
}

namespace {

// Whoever is reached by all rungs: of the absent, their stand-ins.
std::size_t people_told(const Duty& duty, const Staff& staff) {
  std::set<MemberId> told;
  for (const Telling& telling : tellings_of(duty, staff, the_ladder(), the_calendar()))
    told.insert(telling.member_id);
  for (const auto& stand_in : staff.stand_ins) told.erase(stand_in.absent_id);
  return told.size();
}

}  // namespace

TEST_CASE("three people are told wherever there are three in agency, committee and above") {
  const std::vector<std::vector<Member>> agencies{
      {},
      {member(1, {Function::head})},
      {member(1, {Function::head, Function::duty_officer, Function::investigator})},
      {member(1, {Function::deputy}), member(2, {Function::deputy})},
      {member(3, {Function::duty_officer})},
      {member(3, {Function::duty_officer}), member(4, {Function::duty_officer})},
      {member(5, {Function::investigator}), member(6, {Function::investigator})},
      {member(1, {Function::head}), member(5, {Function::investigator}),
       member(6, {Function::investigator})},
      full_staff().agency};
  const std::vector<std::vector<Member>> committees{
      {}, {member(9, {Function::coordinator})}, full_staff().coordinators};
  const std::vector<std::vector<Member>> above{{}, {member(11, {Function::head})}};
  int fewer = 0;
  for (const auto& agency : agencies) {
    for (const auto& committee : committees) {
      for (const auto& superiors : above) {
        const Staff staff{agency, committee, {}, superiors};
        for (const std::uint8_t officer : {0, 1, 5}) {
          for (const auto code : {std::string_view("T6"), accept_handover, confirm_paper}) {
            Duty duty = day_limit("2026-11-19");
            duty.key.code = code;
            duty.investigator_id = person(officer);
            CAPTURE(agency.size());
            CAPTURE(committee.size());
            CAPTURE(superiors.size());
            const std::size_t there_are = people_to_tell(staff);
            CHECK(people_told(duty, staff) >= std::min(people_who_must_know, there_are));
            fewer += there_are < people_who_must_know ? 1 : 0;
          }
        }
      }
    }
  }
  CHECK(fewer > 0);
}

TEST_CASE("the next rung goes on to deputy, coordinator, the agency above, committee, colleagues") {
  Duty duty = day_limit("2026-11-19");
  Staff staff;
  staff.agency = {member(1, {Function::head, Function::duty_officer})};
  staff.coordinators = {member(9, {Function::coordinator})};
  staff.superiors = {member(11, {Function::head}), member(12, {Function::investigator})};
  CHECK(people_of(duty, Rung::officer, staff) == People{person(1)});
  CHECK(people_of(duty, Rung::head, staff) == People{person(1), person(9)});
  CHECK(people_of(duty, Rung::coordinator, staff) == People{person(9), person(11)});
  CHECK(people_to_tell(staff) == 3);
  staff.superiors = {};
  CHECK(people_to_tell(staff) == 2);
  CHECK(people_of(duty, Rung::coordinator, staff) == People{person(9)});
  staff.agency.push_back(member(5, {Function::investigator}));
  staff.agency.push_back(member(6, {Function::investigator}));
  CHECK(people_of(duty, Rung::coordinator, staff) == People{person(9), person(5)});
}

TEST_CASE("a stand-in who was told already is no further person") {
  Staff staff = full_staff();
  domain::StandIn stand_in;
  stand_in.absent_id = person(1);
  stand_in.member_id = person(5);
  staff.stand_ins = {stand_in};
  Duty duty = day_limit("2026-11-27");
  duty.investigator_id = person(5);
  CHECK(people_of(duty, Rung::head, staff) == People{person(1), person(2)});
  CHECK(people_told(duty, staff) == 3);
  CHECK(readers_of(duty, staff) == People{person(5)});
}

TEST_CASE("three people are told of everything late where there are three, by the third moment") {
  Duty duty = day_limit("2026-11-19");
  duty.investigator_id = person(6);
  const auto all = tellings_of(duty, full_staff(), the_ladder(), the_calendar());
  REQUIRE(all.size() == 3);
  CHECK(std::set<MemberId>{all[0].member_id, all[1].member_id, all[2].member_id}.size() == 3);
  CHECK(all[0].at < all[1].at);
  CHECK(all[1].at < all[2].at);
}

TEST_CASE("beyond the horizon nobody need be told yet") {
  CivilDate today = *CivilDate::of(2026, 1, 1);
  for (int i = 0; i < 365; ++i, today = today.plus_days(1)) {
    const Moment now = Moment::local(today, 23, 59);
    const Moment until = horizon(now, the_ladder(), the_calendar());
    const CivilDate next = until.local_date();  // due the minute after `until`, or later
    const Duty duty = day_limit(next.iso().c_str());
    REQUIRE(duty.key.due_at > until);
    CAPTURE(today.iso());
    CHECK(moment_of(duty, Rung::officer, the_ladder(), the_calendar()) > now);
  }
}

TEST_CASE("whoever is away is told, and so is their stand-in, on the same rung") {
  Staff staff = full_staff();
  domain::StandIn stand_in;
  stand_in.absent_id = person(1);
  stand_in.member_id = person(6);
  staff.stand_ins = {stand_in};
  Duty duty = day_limit("2026-11-27");
  duty.investigator_id = person(5);
  std::map<Rung, People> told;
  for (const Telling& telling : tellings_of(duty, staff, the_ladder(), the_calendar())) {
    told[telling.rung].push_back(telling.member_id);
  }
  CHECK(told[Rung::officer] == People{person(5)});
  CHECK(told[Rung::head] == People{person(1), person(6)});
  CHECK(told[Rung::coordinator] == People{person(9)});
}
