// Signing in, using, renewing and ending sessions from many requests at once.
#include "http/sessions.hpp"

#include <doctest/doctest.h>

#include <atomic>

#include "crypto/random.hpp"
#include "threads/together.hpp"
#include "unit/http/fakes.hpp"

using namespace hd;
using namespace hd::http;

namespace {

class CountingVault final : public http::test::FakeVault {
 public:
  void lock(ports::KeySession) override { ++locked_keys; }
  std::atomic<int> locked_keys = 0;
};

app::Caller somebody() {
  app::Caller caller;
  caller.actor.member_id = crypto::random_id<domain::MemberTag>();
  caller.keys = crypto::random_id<ports::KeySessionTag>();
  return caller;
}

}  // namespace

TEST_CASE("sessions are opened, found, renewed, swept and ended by many threads") {
  CountingVault vault;
  const http::test::FakeClock clock;
  constexpr int threads = 8;
  constexpr int each = 60;
  {
    Sessions sessions(vault, clock);
    hd::test::together(threads, [&](int) {
      for (int i = 0; i < each; ++i) {
        const app::Caller caller = somebody();
        const auto live = sessions.open(caller);
        CHECK(sessions.find(live.token));
        sessions.sweep();
        const auto renewed = sessions.renew(live.token, caller);
        REQUIRE(renewed);
        CHECK_FALSE(sessions.find(live.token));
        if (i % 2 == 0) sessions.end(renewed->token);
        (void)sessions.count();
      }
    });
    CHECK(sessions.count() == threads * each / 2);
  }
  CHECK(vault.locked_keys == threads * each);
}
