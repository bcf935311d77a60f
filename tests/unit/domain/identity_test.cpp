#include "domain/identity.hpp"

#include <doctest/doctest.h>

using hd::Moment;
using hd::domain::IdentityRequest;
using hd::domain::IdentityState;

TEST_CASE("a request waits a quarter of an hour, an approval holds as long from its own moment") {
  constexpr std::int64_t asked = 1'790'000'000;
  constexpr std::int64_t quarter = 15 * 60;
  IdentityRequest request;
  request.requested_at = {asked};
  CHECK(request.state_at({asked}) == IdentityState::waiting);
  CHECK(request.state_at({asked + quarter - 1}) == IdentityState::waiting);
  CHECK(request.state_at({asked + quarter}) == IdentityState::lapsed);

  CHECK(request.seconds_left({asked + 60}) == quarter - 60);
  CHECK(request.seconds_left({asked + quarter}) == 0);

  request.answered_at = Moment{asked + 600};
  request.is_approved = true;
  CHECK(request.state_at({asked + 600}) == IdentityState::approved);
  CHECK(request.state_at({asked + 600 + quarter - 1}) == IdentityState::approved);
  CHECK(request.state_at({asked + 600 + quarter}) == IdentityState::lapsed);

  CHECK(request.seconds_left({asked + 601}) == quarter - 1);

  request.is_approved = false;
  CHECK(request.seconds_left({asked + 601}) == 0);
  CHECK(request.state_at({asked + 601}) == IdentityState::refused);
  CHECK(request.state_at({asked + 10 * quarter}) == IdentityState::refused);
}
