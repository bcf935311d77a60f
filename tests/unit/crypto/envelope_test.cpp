#include "crypto/envelope.hpp"

#include <algorithm>
#include <set>

#include "crypto/hash.hpp"
#include "crypto/padding.hpp"
#include "crypto/random.hpp"
#include "unit/crypto/crypto_helpers.hpp"

using namespace hd::crypto;
using crypto_test::accepted_damages;
using crypto_test::append;
using crypto_test::append_field;
using crypto_test::counting_key;
using crypto_test::is_forged;

namespace {

const EnvelopeContext here{"tip", "row-1", "content", ProtectionClass::file, "key-1", 1};

// The format once more, from libsodium alone: what seal_envelope must have made with this nonce.
hd::Bytes raw_envelope(std::string_view plain, hd::ByteView nonce, std::uint8_t suite = 1) {
  const SymmetricKey key = counting_key();
  hd::Bytes commitment_input;
  append_field(commitment_input, "hd-commitment");
  append_field(commitment_input, hd::text_of(nonce));
  hd::Bytes commitment(16);
  crypto_generichash(commitment.data(), 16, commitment_input.data(), commitment_input.size(),
                     key.view().data(), 32);
  hd::Bytes place{suite};
  for (const char* field : {"hd-envelope", "tip", "row-1", "content", "\x01", "key-1"}) {
    append_field(place, field);
  }
  append_field(place, std::string_view("\0\0\0\1", 4));
  hd::Bytes padded_plain = hd::bytes_of(plain);
  padded_plain.push_back(0x80);
  padded_plain.resize(256);
  hd::Bytes ciphertext(256 + 16);
  crypto_aead_xchacha20poly1305_ietf_encrypt(
      ciphertext.data(), nullptr, padded_plain.data(), 256, place.data(), place.size(), nullptr,
      nonce.data(), key.view().data());
  hd::Bytes out{suite};
  append(out, commitment);
  append(out, nonce);
  append(out, ciphertext);
  return out;
}

constexpr std::string_view frozen =
    "01effbde020da3096142ad887e9529b7d80538804fa74aa5a28510a1d8909a1d632ebe69c486d764a329"
    "c6b4c755efed654f73709cd8837cb23f9132d10ee7f079fee2b50e8615b6d2d20bfe009297513a7f1724"
    "82628e116bcc84db01163463c32dadaee91ac4ed23865e7dce352d35677314cf83e066245b65e1effe94"
    "6f35ec046cbb8135a002717267a7955f2fc24a765eb5984ec1d208f63964d99aa62abacd9c0ac58e7f96"
    "dd55fbe727f30705c1f62c623968ee737fe99d381881ccbd3ceb090e4e3838930e84e4d959483c3f4a8b"
    "560816affb599f83d428439a80155c99b37868fa34814cecab64ead134c1f4ddf2983d03c13ef0d9dcf6"
    "ae3d82cf6367a00b265e9bccedab26063dfe01b122fa58cda370f66f24610509eff379f37f2b2e6ce1e9"
    "96dea0e44e80b0561a3b09273e086366839fed";

}  // namespace

TEST_CASE("an envelope sealed by the first version still opens") {
  const auto opened = open_envelope(crypto_test::unhex(frozen), counting_key(), here);
  REQUIRE(opened);
  CHECK(opened->text() == "Xin chào");
}

TEST_CASE("an envelope is byte for byte what docs/cryptography.md says") {
  const hd::Bytes sealed = seal_envelope(hd::view_of("Xin chào"), counting_key(), here);
  CHECK(sealed == raw_envelope("Xin chào", hd::ByteView(sealed).subspan(17, 24)));
}

TEST_CASE("what was sealed is what opens, at every length class") {
  for (const std::size_t length : {0U, 1U, 255U, 256U, 257U, 4095U, 4096U, 5000U, 70'000U}) {
    hd::Bytes plain(length);
    fill_random(plain);
    const hd::Bytes sealed = seal_envelope(plain, counting_key(), here);
    const auto opened = open_envelope(sealed, counting_key(), here);
    REQUIRE(opened);
    CHECK(std::ranges::equal(opened->view(), plain));
    CHECK(sealed.size() == 1 + 16 + 24 + padded_size(length) + 16);
  }
}

TEST_CASE("plaintext that ends like padding keeps its end") {
  for (const std::string_view plain : {std::string_view("a\x80", 2), std::string_view("\0\0", 2),
                                       std::string_view("\x80\0\0", 3)}) {
    const auto sealed = seal_envelope(hd::view_of(plain), counting_key(), here);
    CHECK(open_envelope(sealed, counting_key(), here)->text() == plain);
  }
}

TEST_CASE("no flipped bit, no cut and no extra byte of an envelope passes") {
  const hd::Bytes sealed = seal_envelope(hd::view_of("Xin chào"), counting_key(), here);
  CHECK(accepted_damages(sealed, [](hd::ByteView damaged) {
          return open_envelope(damaged, counting_key(), here);
        }) == 0);
}

TEST_CASE("an envelope opens in its own place only") {
  std::vector<EnvelopeContext> places(9, here);
  places[1].table = "answer";
  places[2].row = "row-2";
  places[3].column = "reporter";
  places[4].cls = ProtectionClass::guarded;
  places[5].key_id = "key-2";
  places[6].version = 2;
  places[7].table = "ti";  // the same letters, cut elsewhere
  places[7].row = "prow-1";
  places[8].cls = ProtectionClass::work;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto sealed = seal_envelope(hd::view_of("x"), counting_key(), places[i]);
    for (std::size_t j = 0; j < places.size(); ++j) {
      CAPTURE(i);
      CAPTURE(j);
      const auto opened = open_envelope(sealed, counting_key(), places[j]);
      CHECK((i == j ? opened.has_value() : is_forged(opened)));
    }
  }
}

TEST_CASE("another key opens nothing") {
  const auto sealed = seal_envelope(hd::view_of("x"), counting_key(), here);
  CHECK(is_forged(open_envelope(sealed, counting_key(1), here)));
}

// The attack the commitment is there for: a ciphertext that is valid under the attacker's key.
TEST_CASE("a ciphertext under another key with the old commitment is refused, and so the reverse") {
  const auto nonce = random_array<24>();
  hd::Bytes sealed = raw_envelope("x", nonce);
  REQUIRE(open_envelope(sealed, counting_key(), here));
  const auto foreign = keyed_blake2b<16>(counting_key(1), {"hd-commitment", nonce});
  std::ranges::copy(foreign, sealed.begin() + 1);
  CHECK(is_forged(open_envelope(sealed, counting_key(), here)));
  CHECK(is_forged(open_envelope(sealed, counting_key(1), here)));
}

TEST_CASE("the suite cannot be changed, not even by one who seals") {
  const auto nonce = random_array<24>();
  for (const std::uint8_t suite : {std::uint8_t{0}, std::uint8_t{2}, std::uint8_t{255}}) {
    hd::Bytes sealed = raw_envelope("x", nonce, suite);
    CHECK(is_forged(open_envelope(sealed, counting_key(), here)));
    sealed[0] = 1;  // the byte outside says 1, the associated data another
    CHECK(is_forged(open_envelope(sealed, counting_key(), here)));
  }
}

TEST_CASE("no nonce is used twice") {
  std::set<std::string> nonces;
  constexpr int seals = 20'000;
  const SymmetricKey key = counting_key();
  for (int i = 0; i < seals; ++i) {
    const auto sealed = seal_envelope(hd::view_of("x"), key, here);
    nonces.emplace(hd::text_of(hd::ByteView(sealed).subspan(17, 24)));
  }
  CHECK(nonces.size() == seals);
}

TEST_CASE("length classes hide the length and cost at most 12% beyond 4 KiB") {
  CHECK(padded_size(0) == 256);
  CHECK(padded_size(255) == 256);
  CHECK(padded_size(256) == 512);
  CHECK(padded_size(4095) == 4096);
  CHECK(padded_size(4096) == 4352);
  CHECK(padded_size(65'535) == 65'536);
  CHECK(padded_size(65'536) == 67'584);
  std::set<std::size_t> classes;
  for (std::size_t length = 4096; length < 262'144; ++length) {
    const std::size_t size = padded_size(length);
    if (size <= length || size > length + length * 12 / 100 + 1) FAIL("length ", length);
    classes.insert(size);
  }
  CHECK(classes.size() < 150);
}

TEST_CASE("bytes without padding are refused, not guessed") {
  CHECK(is_forged(unpadded(SecretBytes())));
  CHECK(is_forged(unpadded(SecretBytes(256))));
  CHECK(is_forged(unpadded(SecretBytes::copy_of(hd::view_of("abc")))));
}
