// Passwords, keys of members, and what is done to keep passwords from eating the machine.
#include <atomic>
#include <thread>

#include "vault/password_gate.hpp"
#include "world.hpp"

using namespace vault_test;

namespace {

domain::MemberId new_member() { return crypto::random_id<domain::MemberTag>(); }

}  // namespace

TEST_CASE("only the right password opens a member's keys") {
  World w;
  const auto id = new_member();
  const auto record = must(w.keys.new_member_keys(id, password));
  CHECK(w.keys.unlock(id, record, password).has_value());
  CHECK(code_of(w.keys.unlock(id, record, "mật khẩu khác")) == ErrorCode::wrong_credentials);
  CHECK(w.keys.spend_unlock_time(password).has_value());
}

TEST_CASE("a key record does not open under the id of another member") {
  World w;
  const auto record = must(w.keys.new_member_keys(new_member(), password));
  CHECK(code_of(w.keys.unlock(new_member(), record, password)) == ErrorCode::wrong_credentials);
}

TEST_CASE("public keys that do not belong to the seed are noticed at sign-in") {
  World w;
  const auto id = new_member();
  auto record = must(w.keys.new_member_keys(id, password));
  record.box_public = must(w.keys.new_member_keys(new_member(), password)).box_public;
  CHECK(code_of(w.keys.unlock(id, record, password)) == ErrorCode::forged);
}

TEST_CASE("a new password keeps the keys, the first sign-in changes them") {
  World w;
  const auto id = new_member();
  const auto first = must(w.keys.new_member_keys(id, password));
  const auto session = must(w.keys.unlock(id, first, password));

  const auto rotated = must(w.keys.rewrap_member(session, "mật khẩu của riêng tôi", true));
  CHECK(rotated.box_public != first.box_public);
  CHECK(rotated.sign_public != first.sign_public);

  const auto later = must(w.keys.rewrap_member(session, "mật khẩu thứ ba", false));
  CHECK(later.box_public == rotated.box_public);
  CHECK(later.salt != rotated.salt);
  CHECK(w.keys.unlock(id, later, "mật khẩu thứ ba").has_value());
  CHECK_FALSE(w.keys.unlock(id, later, "mật khẩu của riêng tôi").has_value());
}

TEST_CASE("the gate lets few in, makes some wait and tells the others it is busy") {
  vault::PasswordGate gate(1, 1);
  auto inside = std::make_unique<vault::PasswordGate::Place>(must(gate.enter()));
  std::atomic<int> entered = 0;
  std::atomic<int> refused = 0;
  const auto try_to_enter = [&] {
    const auto place = gate.enter();
    if (place) {
      ++entered;
    } else if (place.error().code == ErrorCode::busy) {
      ++refused;
    }
  };
  // Of two, one waits and the other is refused; which one is chance.
  std::thread second(try_to_enter);
  std::thread third(try_to_enter);
  while (refused == 0) std::this_thread::yield();
  CHECK(refused == 1);
  CHECK(entered == 0);
  inside.reset();
  second.join();
  third.join();
  CHECK(entered == 1);
  CHECK(gate.enter().has_value());
}
