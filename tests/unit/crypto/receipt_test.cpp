#include "crypto/typed_receipt.hpp"

#include <algorithm>
#include <set>

#include "crypto/random.hpp"
#include "crypto/reply_open.hpp"
#include "crypto/sealed_text.hpp"
#include "crypto/submission_token.hpp"
#include "unit/crypto/crypto_helpers.hpp"

using namespace hd::crypto;
using crypto_test::counting_key;
using crypto_test::hex;

namespace {

SubmissionId fixed_submission() {
  std::array<std::uint8_t, 16> bytes{};
  std::iota(bytes.begin(), bytes.end(), std::uint8_t{0x10});
  return SubmissionId(bytes);
}

ReceiptKey fixed_receipt_key(std::uint8_t version = 7) {
  return ReceiptKey(version, counting_key());
}

constexpr std::string_view fixed_text = "RG11-BFJY-NZ1Q-5K63-6KY8-AZEB";

std::string read_back(std::string_view typed) {
  const auto receipt = parse_receipt(typed);
  return receipt ? receipt_text(*receipt) : receipt.error().shown.key;
}

}  // namespace

// Computed with Python's hashlib and OpenSSL's X25519, not with this room.
TEST_CASE("a receipt and what grows from it are frozen") {
  const Receipt receipt = receipt_of(fixed_receipt_key(), fixed_submission());
  CHECK(hex(receipt.view()) == "c40215be5eafc372ccc334fc857dcb");
  CHECK(receipt_text(receipt) == fixed_text);
  CHECK(hex(lookup_hash(receipt)) ==
        "794ffa327780846395b8029020469f1f7b202df1dc721a9749fbad14aba6041c");
  CHECK(hex(reply_keys(receipt).public_key().view()) ==
        "4ca0e1fdcbe8c8ba65358c6db9773942d2d829acd1b5a4b1d997f94d05938004");
  CHECK(hex(submission_hash(fixed_submission())) ==
        "89db952c205926507ec81097064918be270b5e59216a4abf803db11839a4284c");
}

TEST_CASE("a retry of the same form shows the same receipt, another form another one") {
  struct Other;
  const ReceiptKey key = ReceiptKey::generate(1);
  const auto id = random_id<SubmissionTag>();
  CHECK(receipt_text(receipt_of(key, id)) == receipt_text(receipt_of(key, id)));
  CHECK(receipt_text(receipt_of(key, id)) !=
        receipt_text(receipt_of(key, random_id<SubmissionTag>())));
  CHECK(receipt_text(receipt_of(key, id)) !=
        receipt_text(receipt_of(ReceiptKey::generate(1), id)));
}

TEST_CASE("a receipt is read however it was copied") {
  for (const std::string_view typed :
       {"RG11-BFJY-NZ1Q-5K63-6KY8-AZEB", "rg11bfjynz1q5k636ky8azeb",
        "  RG11 BFJY NZ1Q\r\n5K63 6KY8 AZEB\t", "Rgll-bfjy-nzIq-5k63-6ky8-azeb",
        "RGiL.BFJY.NZ1Q.5K63.6KY8.AZEB", "RG11–BFJY—NZ1Q‑5K63 6KY8 AZEB"}) {
    CAPTURE(typed);
    CHECK(read_back(typed) == fixed_text);
  }
  CHECK(read_back("oO00-0000-0000-0000-0000-000u") == "0000-0000-0000-0000-0000-000V");
}

TEST_CASE("every receipt can be read back") {
  std::set<std::string> seen;
  for (int i = 0; i < 2000; ++i) {
    const auto bytes = random_array<15>();
    const Receipt receipt(Secret<15>::copy_of(bytes));
    const auto again = parse_receipt(receipt_text(receipt));
    REQUIRE(again);
    CHECK(std::ranges::equal(again->view(), bytes));
    seen.insert(receipt_text(receipt));
  }
  CHECK(seen.size() == 2000);
}

TEST_CASE("what is no receipt is refused with a word about it") {
  CHECK(read_back("") == "receipt.unreadable");
  CHECK(read_back("----") == "receipt.unreadable");
  CHECK(read_back("RG11-BFJY-NZ1Q-5K63-6KY8-AZE") == "receipt.group");
  CHECK(read_back("RG11BFJYNZ1Q5K636KY8AZEBB") == "receipt.length");
  CHECK(read_back("RG11-BFJY-NZ1Q-5K6*-6KY8-AZEB") == "receipt.group");
  CHECK(parse_receipt("RG11-BFJY-NZ1Q-5K6*-6KY8-AZEB").error().shown.argument == "4");
  CHECK(read_back(std::string("RG11-BFJY-NZ1Q-5K63-6KY8-AZE\0", 29)) == "receipt.group");
  CHECK(read_back(std::string(fixed_text) + std::string(400, ' ')) == "receipt.unreadable");
  CHECK(read_back("RG11-BFJY-NZ1Q-5K63-6KY8-AZE\xff") == "receipt.unreadable");
  CHECK(parse_receipt("").error().field == "receipt");
}

TEST_CASE("only the receipt opens an answer sealed for it") {
  const Receipt receipt = receipt_of(fixed_receipt_key(), fixed_submission());
  const auto stored = BoxPublicKey::of(reply_keys(receipt).public_key().bytes()).value();
  const auto sealed = seal_text_to(stored, "Cháu gái hiện ở đâu?", "question|q|00");
  const Receipt typed = parse_receipt(fixed_text).value();
  CHECK(reply_open(sealed, reply_keys(typed), "question|q|00").value() == "Cháu gái hiện ở đâu?");
  const Receipt wrong = parse_receipt("RG11-BFJY-NZ1Q-5K63-6KY8-AZEC").value();
  CHECK_FALSE(reply_open(sealed, reply_keys(wrong), "question|q|00"));
}

TEST_CASE("a receipt key survives being stored") {
  const ReceiptKey key = ReceiptKey::generate(3);
  const ReceiptKey again = ReceiptKey::from_stored(key.stored().view()).value();
  CHECK(again.version() == 3);
  CHECK(hex(again.key().view()) == hex(key.key().view()));
  CHECK(ReceiptKey::from_stored(hd::Bytes(32)).error().code == hd::ErrorCode::malformed);
}

TEST_CASE("a form token is frozen and read back") {
  const std::string text = submission_token_text(fixed_receipt_key(), fixed_submission(), 490'000);
  CHECK(text == "BwAHehAQERITFBUWFxgZGhscHR4fGbhCZ35zD6yD0WR6DGZYAA");
  std::vector<ReceiptKey> keys;
  keys.push_back(ReceiptKey::generate(6));
  keys.push_back(fixed_receipt_key());
  const auto token = parse_submission_token(text, keys);
  REQUIRE(token);
  CHECK(token->key_version == 7);
  CHECK(token->unix_hour == 490'000);
  CHECK(token->id == fixed_submission());
  CHECK(find_receipt_key(keys, token->key_version) == &keys[1]);
  CHECK(find_receipt_key(keys, 8) == nullptr);
  CHECK(unix_hour_of(hd::Moment{1'764'003'599}) == 490'000);
}

TEST_CASE("a form token that this server did not make is refused") {
  const std::string text = submission_token_text(fixed_receipt_key(), fixed_submission(), 490'000);
  std::vector<ReceiptKey> keys;
  keys.push_back(fixed_receipt_key());
  int accepted = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (const char other : {'A', 'B', '-', '_', '=', '+', '\0'}) {
      std::string changed = text;
      changed[i] = other;
      if (changed != text && parse_submission_token(changed, keys)) ++accepted;
    }
    if (parse_submission_token(text.substr(0, i), keys)) ++accepted;
  }
  CHECK(accepted == 0);
  CHECK_FALSE(parse_submission_token(text + "A", keys));
  CHECK_FALSE(parse_submission_token("", keys));
  std::vector<ReceiptKey> others;
  others.push_back(ReceiptKey::generate(7));
  CHECK(parse_submission_token(text, others).error().code == hd::ErrorCode::forged);
  CHECK(parse_submission_token(text, {}).error().code == hd::ErrorCode::forged);
}
