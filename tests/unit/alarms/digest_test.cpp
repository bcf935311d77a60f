#include "alarms/digest.hpp"

#include <doctest/doctest.h>

using hd::Moment;
using namespace hd::alarms;

namespace {

Moment on(int day, int hour) { return Moment::local(*hd::CivilDate::of(2026, 11, day), hour, 0); }
hd::domain::MemberId member(std::uint8_t number) {
  return hd::domain::MemberId(std::array<std::uint8_t, 16>{number});
}

}  // namespace

TEST_CASE("each duty counts once, in its place, for each person who was told of it") {
  const Moment now = on(25, 7);
  const auto all = digests({{member(1), "T2a", on(25, 7)},
                            {member(1), "T6", on(26, 0)},  // 24:00 of today
                            {member(1), "T2b", on(25, 18)},
                            {member(1), "T5", on(27, 0)},
                            {member(1), "accept_handover", on(24, 0)},
                            {member(1), "read_answer", on(28, 0)},
                            {member(1), "confirm_paper", on(24, 0)},
                            {member(1), "answer_request", on(26, 0)},
                            {member(2), "T2a", on(25, 7)}},
                           now);
  REQUIRE(all.size() == 2);
  CHECK(all.at(member(1)) == Digest{1, 2, 1, 1, 1, 2});
  CHECK(all.at(member(1)).total() == 8);
  CHECK(all.at(member(2)) == Digest{1, 0, 0, 0, 0, 0});
}

TEST_CASE("whoever was told of nothing is written nothing") { CHECK(digests({}, {}).empty()); }
