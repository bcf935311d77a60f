#include "http/sessions.hpp"

#include <doctest/doctest.h>

#include "unit/http/fakes.hpp"

using namespace hd;
using namespace hd::http;
using namespace hd::http::test;

TEST_CASE("a session is found by its cookie and by nothing else") {
  FakeDesk fake;
  const auto live = fake.sessions.open(caller_of(1, 1));
  CHECK(live.token.size() == 43);  // 256 bits
  const auto found = fake.sessions.find(live.token);
  REQUIRE(found);
  CHECK(found->csrf == live.csrf);
  CHECK(found->csrf != found->token);
  CHECK_FALSE(fake.sessions.find(""));
  CHECK_FALSE(fake.sessions.find(live.token + "A"));
  CHECK_FALSE(fake.sessions.find(live.csrf));
}

TEST_CASE("two sessions have different tokens") {
  FakeDesk fake;
  const auto one = fake.sessions.open(caller_of(1, 1));
  const auto two = fake.sessions.open(caller_of(2, 2));
  CHECK(one.token != two.token);
  CHECK(one.csrf != two.csrf);
}

TEST_CASE("fifteen minutes without a request end a session and lock its keys") {
  FakeDesk fake;
  const auto live = fake.sessions.open(caller_of(1, 7));
  fake.clock.at = fake.clock.at.plus_seconds(15 * 60 - 1);
  CHECK(fake.sessions.find(live.token));
  fake.clock.at = fake.clock.at.plus_seconds(15 * 60 - 1);
  CHECK(fake.sessions.find(live.token));
  fake.clock.at = fake.clock.at.plus_seconds(15 * 60);
  fake.sessions.sweep();
  CHECK(fake.vault.locked == std::vector{caller_of(1, 7).keys});
  CHECK_FALSE(fake.sessions.find(live.token));
}

TEST_CASE("twelve hours end a session however busy it is") {
  FakeDesk fake;
  const auto live = fake.sessions.open(caller_of(1, 1));
  for (int minutes = 0; minutes < 12 * 60 - 10; minutes += 10) {
    fake.clock.at = fake.clock.at.plus_seconds(10 * 60);
    REQUIRE(fake.sessions.find(live.token));
  }
  fake.clock.at = fake.clock.at.plus_seconds(10 * 60);
  CHECK_FALSE(fake.sessions.find(live.token));
  CHECK(fake.vault.locked.size() == 1);
}

TEST_CASE("signing out locks the keys") {
  FakeDesk fake;
  const auto live = fake.sessions.open(caller_of(1, 1));
  fake.sessions.end(live.token);
  CHECK_FALSE(fake.sessions.find(live.token));
  CHECK(fake.vault.locked.size() == 1);
  fake.sessions.end(live.token);
  CHECK(fake.vault.locked.size() == 1);
}

TEST_CASE("a new password gives a new id, keeps the keys and ends the member's other sessions") {
  FakeDesk fake;
  const auto here = fake.sessions.open(caller_of(1, 1));
  const auto elsewhere = fake.sessions.open(caller_of(1, 2));
  const auto stranger = fake.sessions.open(caller_of(3, 3));
  const auto renewed = fake.sessions.renew(here.token, caller_of(1, 1));
  REQUIRE(renewed);
  CHECK(renewed->token != here.token);
  CHECK_FALSE(fake.sessions.find(here.token));
  CHECK_FALSE(fake.sessions.find(elsewhere.token));
  CHECK(fake.sessions.find(renewed->token));
  CHECK(fake.sessions.find(stranger.token));
  CHECK(fake.vault.locked == std::vector{caller_of(1, 2).keys});
}

TEST_CASE("a new password does not prolong the twelve hours") {
  FakeDesk fake;
  const SessionLimits limits{.idle_seconds = 1000, .absolute_seconds = 100};
  Sessions sessions(fake.vault, fake.clock, limits);
  const auto live = sessions.open(caller_of(1, 1));
  fake.clock.at = fake.clock.at.plus_seconds(60);
  const auto renewed = sessions.renew(live.token, caller_of(1, 1));
  REQUIRE(renewed);
  fake.clock.at = fake.clock.at.plus_seconds(60);
  CHECK_FALSE(sessions.find(renewed->token));
}

TEST_CASE("one member's sixth session ends the one they used longest ago") {
  FakeDesk fake;
  const auto other = fake.sessions.open(caller_of(9, 9));
  const auto first = fake.sessions.open(caller_of(1, 1));
  for (std::uint8_t i = 2; i <= 6; ++i) {
    fake.clock.at = fake.clock.at.plus_seconds(1);
    fake.sessions.open(caller_of(1, i));
  }
  CHECK_FALSE(fake.sessions.find(first.token));
  CHECK(fake.sessions.find(other.token));
  CHECK(fake.sessions.count() == 6);
}

TEST_CASE("the end of the program locks everybody's keys") {
  FakeClock clock;
  FakeVault vault;
  {
    Sessions sessions(vault, clock);
    sessions.open(caller_of(1, 1));
    sessions.open(caller_of(2, 2));
  }
  CHECK(vault.locked.size() == 2);
}

TEST_CASE("failed tries make the next one wait, longer each time, and never for good") {
  FakeClock clock;
  AttemptDelays delays(clock);
  delays.failed("lê.san-hô");
  delays.failed("le.san-ho");
  CHECK(delays.wait_seconds("LE.SAN-HO") == 0);
  delays.failed("le.san-ho");
  CHECK(delays.wait_seconds("le.san-ho") == 1);
  delays.failed("le.san-ho");
  CHECK(delays.wait_seconds("le.san-ho") == 2);
  for (int i = 0; i < 50; ++i) delays.failed("le.san-ho");
  CHECK(delays.wait_seconds("le.san-ho") == 30);
  CHECK(delays.wait_seconds("someone-else") == 0);
  clock.at = clock.at.plus_seconds(30);
  CHECK(delays.wait_seconds("le.san-ho") == 0);
  delays.succeeded("le.san-ho");
  delays.failed("le.san-ho");
  CHECK(delays.wait_seconds("le.san-ho") == 0);
}

TEST_CASE("what is remembered of failed tries has an end") {
  FakeClock clock;
  AttemptDelays delays(clock, {.free_tries = 1, .names = 3});
  delays.failed("one");
  for (const char* name : {"two", "three", "four"}) {
    clock.at = clock.at.plus_seconds(1);
    delays.failed(name);
  }
  delays.failed("four");
  CHECK(delays.wait_seconds("four") == 2);
  CHECK(delays.wait_seconds("one") == 0);  // the longest untouched one went
}

TEST_CASE("the set-up code is read forgivingly, once it is open, until it is closed") {
  FakeClock clock;
  SetupCode code(clock);
  CHECK(code.check("0000-0000-0000").error().code == ErrorCode::not_found);
  std::string shown = code.open();
  REQUIRE(shown.size() == 14);
  CHECK(shown[4] == '-');
  CHECK(code.check(shown));
  for (char& c : shown) {
    if (c == '0') c = 'o';
    if (c == '1') c = 'l';
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    if (c == '-') c = ' ';
  }
  CHECK(code.check(shown));
  code.close();
  CHECK(code.check(shown).error().code == ErrorCode::not_found);
}

TEST_CASE("wrong set-up codes slow the next try down") {
  FakeClock clock;
  SetupCode code(clock);
  const std::string shown = code.open();
  CHECK(code.check("").error().code == ErrorCode::wrong_credentials);
  CHECK(code.check("not the code").error().field == "code");
  CHECK(code.check(shown + "X").error().code == ErrorCode::wrong_credentials);
  CHECK(code.check(shown).error().code == ErrorCode::busy);
  clock.at = clock.at.plus_seconds(2);
  CHECK(code.check(shown));
}
