#include "crypto/password.hpp"

#include "base/password_text.hpp"
#include "crypto/protected_seed.hpp"
#include "unit/crypto/crypto_helpers.hpp"

using namespace hd::crypto;
using crypto_test::accepted_damages;
using crypto_test::counting_key;
using crypto_test::hex;
using crypto_test::is_forged;
using crypto_test::unhex;

namespace {

SymmetricKey cheap_key(std::string_view password, hd::ByteView salt) {
  return key_from_password(SecretText::copy_of(password), salt, least_password_cost).value();
}

}  // namespace

TEST_CASE("the key of a password is frozen") {
  CHECK(hex(cheap_key("ngọn hải đăng ﬁ", hd::Bytes(16, 9)).view()) ==
        "678a8e075a36f8151e1528bf9f486bfbf7eab1fb85dce3b2d7d6bb4372d29f36");
}

TEST_CASE("a password typed in any Unicode form gives the same key") {
  const hd::Bytes salt(16, 9);
  const std::string composed = "ngọn hải đăng ﬁ";
  const std::string apart = "ngo\u0323n ha\u0309i đa\u0306ng fi";
  CHECK(hex(cheap_key(composed, salt).view()) == hex(cheap_key(apart, salt).view()));
}

TEST_CASE("blanks and case of a password count") {
  CHECK(hd::password_text(" Hải ").value() == " Hải ");
  CHECK(hd::password_text("").value().empty());
  CHECK(hd::password_text("\uFDFA").value().size() == 33);  // the letter that grows most
  CHECK(hd::password_text("\xC3").error().field == "password");
}

TEST_CASE("only the right password opens the seed, and only its owner's") {
  const hd::Bytes salt = new_password_salt();
  const auto sealed = protect_seed(counting_key(100), cheap_key("mật khẩu đúng", salt),
                                   "member|m1");
  const auto seed = open_protected_seed(sealed, cheap_key("mật khẩu đúng", salt), "member|m1");
  REQUIRE(seed);
  CHECK(hex(seed->view()) == hex(counting_key(100).view()));
  CHECK(is_forged(open_protected_seed(sealed, cheap_key("mật khẩu đúng ", salt), "member|m1")));
  CHECK(is_forged(open_protected_seed(sealed, cheap_key("Mật khẩu đúng", salt), "member|m1")));
  CHECK(is_forged(open_protected_seed(sealed, cheap_key("mật khẩu đúng", new_password_salt()),
                                      "member|m1")));
  CHECK(is_forged(open_protected_seed(sealed, cheap_key("mật khẩu đúng", salt), "member|m2")));
}

TEST_CASE("a seed protected by the first version still opens") {
  const auto sealed = unhex(
      "0133e9eb8ec06699504ff5d97ccf0dc692194fbb8287d414ee5bc130347fe4df5a6a7d119522ad5a6514"
      "26d9998dad66385f2367e732732da37fa822993206d0f7a181d6df223001c8f8d610bf65800443f3f844"
      "3a117e67be");
  CHECK(sealed.size() == 89);
  CHECK(hex(open_protected_seed(sealed, counting_key(), "member|m1")->view()) ==
        hex(counting_key(100).view()));
}

TEST_CASE("no flipped bit, no cut and no extra byte of a protected seed passes") {
  const auto sealed = protect_seed(counting_key(100), counting_key(), "member|m1");
  CHECK(accepted_damages(sealed, [](hd::ByteView damaged) {
          return open_protected_seed(damaged, counting_key(), "member|m1");
        }) == 0);
}

TEST_CASE("costs below the floor and above the ceiling are refused") {
  const auto password = SecretText::copy_of("x");
  const hd::Bytes salt(16, 1);
  const auto refused = [&](PasswordCost cost) {
    const auto key = key_from_password(password, salt, cost);
    return !key && key.error().code == hd::ErrorCode::invalid_input;
  };
  CHECK(refused({least_password_cost.memory_bytes - 1, 2}));
  CHECK(refused({least_password_cost.memory_bytes, 1}));
  CHECK(refused({2ULL * 1024 * 1024 * 1024, 2}));
  CHECK(refused({least_password_cost.memory_bytes, 17}));
  CHECK(PasswordCost{}.memory_bytes == 268'435'456);
  CHECK(PasswordCost{}.passes == 3);
}

TEST_CASE("a salt of wrong length and a password that is no text are refused") {
  CHECK_FALSE(key_from_password(SecretText::copy_of("x"), hd::Bytes(15, 1), least_password_cost));
  CHECK_FALSE(key_from_password(SecretText::copy_of("\xFF"), hd::Bytes(16, 1),
                                least_password_cost));
  CHECK(new_password_salt() != new_password_salt());
}
