// What is missing between what should have been told and what was.
#include "alarms/difference.hpp"

#include <doctest/doctest.h>

using namespace hd;
using namespace hd::alarms;
using domain::AlarmId;
using domain::MemberId;

namespace {

const MemberId officer({1});
const MemberId head({2});
const MemberId coordinator({3});
const AlarmId kept_id({9});

constexpr Moment at(std::int64_t second) { return {second}; }

// Told to the officer at 10, to the head at 20, to the coordinator at 30; due at 20.
OpenDuty open_duty() {
  OpenDuty open;
  open.duty.key = {domain::LeadId({7}), "T4", domain::AgencyId({5}), at(20), {}};
  open.tellings = {{Rung::officer, officer, at(10)},
                   {Rung::head, head, at(20)},
                   {Rung::coordinator, coordinator, at(30)}};
  return open;
}

KeptAlarm kept_alarm(std::set<Recipient> told) { return {kept_id, open_duty().duty.key, told}; }

constexpr Moment later{1000};

std::size_t told_at(std::int64_t now, const std::vector<KeptAlarm>& kept = {}) {
  return difference({open_duty()}, kept, at(now), later).to_tell.size();
}

}  // namespace

TEST_CASE("each rung is told at its moment and not before") {
  CHECK(told_at(9) == 0);
  CHECK(told_at(10) == 1);
  CHECK(told_at(19) == 1);
  CHECK(told_at(20) == 2);
  CHECK(told_at(30) == 3);
}

TEST_CASE("what was told is not told again, however often it is asked") {
  CHECK(told_at(15, {kept_alarm({{Rung::officer, officer}})}) == 0);
  const auto rest =
      difference({open_duty()}, {kept_alarm({{Rung::officer, officer}})}, at(99), later);
  REQUIRE(rest.to_tell.size() == 2);
  CHECK(rest.to_tell[0].telling.member_id == head);
  CHECK(rest.to_tell[1].telling.at == at(30));
  CHECK(rest.to_close.empty());
}

TEST_CASE("a clock that jumps ahead and back tells nothing twice and takes nothing back") {
  const KeptAlarm all =
      kept_alarm({{Rung::officer, officer}, {Rung::head, head}, {Rung::coordinator, coordinator}});
  CHECK(difference({open_duty()}, {all}, at(5), later).is_empty());
  CHECK(difference({open_duty()}, {all}, at(500), later).is_empty());
}

TEST_CASE("a duty that is done closes its alarm; one beyond the horizon is left as it is") {
  const auto done = difference({}, {kept_alarm({{Rung::officer, officer}})}, at(15), later);
  CHECK(done.to_close == std::vector<AlarmId>{kept_id});
  CHECK(difference({}, {kept_alarm({{Rung::officer, officer}})}, at(15), at(19)).is_empty());
}

TEST_CASE("another officer is told, and it ends for the one before") {
  OpenDuty reassigned = open_duty();
  const MemberId other({4});
  reassigned.tellings[0].member_id = other;
  const auto missing =
      difference({reassigned}, {kept_alarm({{Rung::officer, officer}})}, at(15), later);
  REQUIRE(missing.to_tell.size() == 1);
  CHECK(missing.to_tell[0].telling.member_id == other);
  REQUIRE(missing.to_end.size() == 1);
  CHECK(missing.to_end[0] == std::pair{kept_id, Recipient{Rung::officer, officer}});
  CHECK(missing.to_close.empty());
}

TEST_CASE("another end is another duty: the old alarm closes, the new date is told anew") {
  OpenDuty moved = open_duty();
  moved.duty.key.due_at = at(25);
  const auto missing = difference({moved}, {kept_alarm({{Rung::officer, officer}})}, at(15), later);
  CHECK(missing.to_close.size() == 1);
  CHECK(missing.to_tell.size() == 1);
}

TEST_CASE("after a stop everything missed comes at once, the oldest first") {
  OpenDuty other = open_duty();
  other.duty.key.code = "T2a";
  other.tellings[0].at = at(3);
  const auto missing = difference({open_duty(), other}, {}, at(99), later);
  REQUIRE(missing.to_tell.size() == 6);
  CHECK(missing.to_tell[0].duty.key.code == "T2a");
  for (std::size_t i = 1; i < missing.to_tell.size(); ++i) {
    CHECK(missing.to_tell[i - 1].telling.at <= missing.to_tell[i].telling.at);
  }
}
