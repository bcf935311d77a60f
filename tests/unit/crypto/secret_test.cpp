#include "crypto/secret.hpp"

#include <type_traits>

#include "crypto/init.hpp"
#include "crypto/random.hpp"
#include "unit/crypto/crypto_helpers.hpp"

using namespace hd::crypto;

static_assert(!std::is_copy_constructible_v<SymmetricKey>);
static_assert(!std::is_copy_assignable_v<SymmetricKey>);
static_assert(!std::is_copy_constructible_v<SecretText>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes>);

TEST_CASE("libsodium is made ready as often as one likes") {
  init();
  init();
  CHECK(crypto_test::hex(SymmetricKey().view()) == std::string(64, '0'));
}

TEST_CASE("a moved secret is in its new place only") {
  SecretBytes a = SecretBytes::copy_of(hd::view_of("mật khẩu"));
  SecretBytes b = std::move(a);
  CHECK(b.text() == "mật khẩu");
  CHECK(a.empty());  // NOLINT: what is left behind is the point
  a = SecretBytes::copy_of(hd::view_of("x"));
  b = std::move(a);
  CHECK(b.text() == "x");
}

TEST_CASE("a shrunk secret has wiped its tail") {
  SecretBytes secret = SecretBytes::copy_of(hd::view_of("abcdef"));
  const std::uint8_t* memory = secret.view().data();
  secret.shrink(2);
  CHECK(secret.text() == "ab");
  CHECK(memory[2] == 0);
  CHECK(memory[5] == 0);
}

TEST_CASE("ordinary text is wiped when a secret takes it over") {
  std::string typed = "mật khẩu rất dài của tôi";
  const char* memory = typed.data();
  const SecretText secret = SecretText::taken_from(typed);
  CHECK(secret.view() == "mật khẩu rất dài của tôi");
  CHECK(typed.empty());
  CHECK(memory[3] == 0);
}

TEST_CASE("a copy of a key is independent of it") {
  SymmetricKey key = random_key();
  const SymmetricKey twin = key.copy();
  CHECK(crypto_test::hex(key.view()) == crypto_test::hex(twin.view()));
  key.writable()[0] = static_cast<std::uint8_t>(key.view()[0] + 1);
  CHECK(crypto_test::hex(key.view()) != crypto_test::hex(twin.view()));
}

TEST_CASE("many thousand keys can be held at once") {
  std::vector<SymmetricKey> keys;
  for (int i = 0; i < 5000; ++i) keys.push_back(crypto_test::counting_key());
  CHECK(keys.back().view()[31] == 31);
}

TEST_CASE("the memory of a released key is zeros, and the next key starts with zeros") {
  const std::uint8_t* memory = nullptr;
  {
    const SymmetricKey key = crypto_test::counting_key();
    memory = key.view().data();
    CHECK(memory[31] == 31);
  }
  CHECK(memory[31] == 0);
  CHECK(crypto_test::hex(SymmetricKey().view()) == std::string(64, '0'));
}

TEST_CASE("a shrunk long secret goes back to where it came from") {
  for (int i = 0; i < 100; ++i) {
    SecretBytes secret(5000);
    secret.shrink(3);
    const SecretBytes moved = std::move(secret);
    CHECK(moved.size() == 3);
  }
}
