// What a sender is told when something fails.
#include "intake/form_state.hpp"

#include <doctest/doctest.h>

using namespace hd;

TEST_CASE("whatever is wrong with the store, a sender is told that nothing was sent") {
  intake::FormState state;
  Error error = Error::of(ErrorCode::storage_failed, "PostgreSQL/inbox: no answer");
  error.shown = {"storage.no_server", "PostgreSQL/inbox"};
  intake::fail_with(state, error);
  CHECK(state.failure.find("CHƯA được gửi") != std::string::npos);
  CHECK(state.failure.find("PostgreSQL") == std::string::npos);
  CHECK(state.frame.status == 500);
}
