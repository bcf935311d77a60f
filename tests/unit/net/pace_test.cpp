// The purse of a slow sender, on a clock that only the test moves.
#include "http/net/pace.hpp"

#include <doctest/doctest.h>

using namespace hd::net;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr std::size_t rate = 1024;
const Clock::time_point start{};

// Sends `bytes` every `every`; how many seconds it gets on, at most a day.
double lasts(std::size_t bytes, milliseconds every) {
  Pace pace(rate, seconds(30), start);
  auto now = start;
  while (now - start < seconds(86'400)) {
    now += every;
    if (pace.deadline() < now) break;
    pace.arrived(bytes, now);
  }
  return std::chrono::duration<double>(pace.deadline() - start).count();
}

}  // namespace

TEST_CASE("1 KiB a second is enough for ever, in small pieces or in large ones") {
  CHECK(lasts(1024, milliseconds(1000)) > 86'000);
  CHECK(lasts(103, milliseconds(100)) > 86'000);
  CHECK(lasts(1024 * 29, milliseconds(29'000)) > 86'000);
}

TEST_CASE("less is ended, the sooner the slower") {
  CHECK(lasts(0, milliseconds(1000)) == doctest::Approx(30));
  CHECK(lasts(512, milliseconds(1000)) == doctest::Approx(60).epsilon(0.05));
  CHECK(lasts(922, milliseconds(1000)) == doctest::Approx(300).epsilon(0.05));
  CHECK(lasts(1, milliseconds(1000)) < 31);
}

TEST_CASE("a fast beginning buys no long silence, and one stall is forgiven") {
  Pace pace(rate, seconds(30), start);
  pace.arrived(500 * 1024 * 1024, start + seconds(10));
  CHECK(pace.deadline() == start + seconds(40));
  pace.arrived(1024, start + seconds(39));
  CHECK(pace.deadline() > start + seconds(40));
  CHECK(pace.deadline() <= start + seconds(41));
}

TEST_CASE("time that the server needs is not the sender's") {
  Pace pace(rate, seconds(30), start);
  pace.excuse(seconds(100));
  CHECK(pace.deadline() == start + seconds(130));
}
