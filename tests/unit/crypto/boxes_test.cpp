// Sealed boxes: wrapped keys and texts to the holder of a receipt.
#include <set>

#include "crypto/key_wrap.hpp"
#include "crypto/random.hpp"
#include "crypto/reply_open.hpp"
#include "crypto/sealed_text.hpp"
#include "unit/crypto/crypto_helpers.hpp"

using namespace hd::crypto;
using crypto_test::accepted_damages;
using crypto_test::append;
using crypto_test::append_field;
using crypto_test::counting_key;
using crypto_test::hex;
using crypto_test::is_forged;
using crypto_test::unhex;

namespace {

constexpr std::string_view wrap_context = "tip-key|t1|file|c1|1";
constexpr std::string_view ask_context = "question|q1|00ff";

constexpr std::string_view frozen_wrap =
    "01b55606617cd2ebf9530cebb79fcc28cddc19b2a05156275d1b3fa0a249921f70e7f00b53fd8a580f32"
    "4ac2bfac93fe4ddb1eee745cdcf8d8be70e6a15ad19a8d21452ca54a19650abcc75343b59fd4e472e068"
    "7a132dccff9bc8c6c749e70363f61a4ae63632b60180f0dd06a44185405f";

constexpr std::string_view frozen_text =
    "01c2b1203fa4dc0771c3156ff0ae098cbd95248aeca0c9465243f1be0ed874dc1d6eb1d3c7e3d3bd79c7"
    "dc3fa57a0ccd708ce3d3024ba0ae3a04f63b6e1ccce1bab835387a283ca6179e3930f7bdf814aa8ba9ee"
    "022117f1e1b88de6b79cc0ca148f469eefea8632151c54af11cea5e8ecfb4065d840d50ea8a6b9fbdce8"
    "8ea9df830731eb51b982ac20c7f18172a97dc84dcf830f7ef04157aca89dafb17ad96d28f210fa15d188"
    "872ff8b1caa67cf3ff53f78fd671dd183bb44484d2e984d23462865df8a38ec5a5acf76b8ed3f7e19b41"
    "e3b41f2205e8a240ff1e6a3d8649e5ec254611d495cae97a52707fc05607155aeaaaadde84b038d32221"
    "af32ed393a662e47e47e58aff7b1aa34ca3b578b0db929c2ab1e145e05112e4b8756508a9301b0fb9541"
    "3fb3ff4ccef3bd2963bb4f87f773e5ee76606f665c5eede233559d5e7e195e311faa73c9d8238acb7ae4"
    "82a6";

BoxKeyPair receiver() { return BoxKeyPair::from_seed(counting_key()); }

hd::Bytes raw_opened(hd::ByteView sealed) {
  const BoxKeyPair pair = receiver();
  hd::Bytes inside(sealed.size() - 1 - crypto_box_SEALBYTES);
  REQUIRE(crypto_box_seal_open(inside.data(), sealed.data() + 1, sealed.size() - 1,
                               pair.public_key().view().data(),
                               pair.secret_key().view().data()) == 0);
  return inside;
}

hd::Bytes raw_sealed(hd::ByteView inside, std::uint8_t suite = 1) {
  const BoxKeyPair pair = receiver();
  hd::Bytes out(1 + crypto_box_SEALBYTES + inside.size());
  out[0] = suite;
  crypto_box_seal(out.data() + 1, inside.data(), inside.size(), pair.public_key().view().data());
  return out;
}

hd::Bytes raw_hash(std::string_view purpose, std::string_view context) {
  hd::Bytes input;
  append_field(input, purpose);
  append_field(input, context);
  hd::Bytes out(32);
  crypto_generichash(out.data(), 32, input.data(), input.size(), nullptr, 0);
  return out;
}

hd::Bytes wrap_inside(std::uint8_t suite, std::string_view purpose = "hd-wrap") {
  hd::Bytes inside{suite};
  append(inside, counting_key(100).view());
  append(inside, raw_hash(purpose, wrap_context));
  return inside;
}

}  // namespace

TEST_CASE("a key wrapped by the first version still unwraps") {
  const auto key = unwrap_key(unhex(frozen_wrap), receiver(), wrap_context);
  REQUIRE(key);
  CHECK(hex(key->view()) == hex(counting_key(100).view()));
}

TEST_CASE("a wrapped key holds what docs/cryptography.md says") {
  const auto wrapped = wrap_key(counting_key(100), receiver().public_key(), wrap_context);
  CHECK(wrapped.size() == wrapped_key_bytes);
  CHECK(wrapped[0] == 1);
  CHECK(raw_opened(wrapped) == wrap_inside(1));
}

TEST_CASE("a wrapped key is for one receiver and one context") {
  const auto wrapped = wrap_key(counting_key(100), receiver().public_key(), wrap_context);
  REQUIRE(unwrap_key(wrapped, receiver(), wrap_context));
  CHECK(is_forged(unwrap_key(wrapped, BoxKeyPair::generate(), wrap_context)));
  for (const std::string_view other : {"tip-key|t2|file|c1|1", "tip-key|t1|guarded|c1|1",
                                       "tip-key|t1|file|c2|1", "tip-key|t1|file|c1|2",
                                       "answer-key|t1|file|c1|1", ""}) {
    CHECK(is_forged(unwrap_key(wrapped, receiver(), other)));
  }
}

TEST_CASE("no flipped bit, no cut and no extra byte of a wrapped key passes") {
  const auto wrapped = wrap_key(counting_key(100), receiver().public_key(), wrap_context);
  const BoxKeyPair pair = receiver();
  CHECK(accepted_damages(wrapped, [&](hd::ByteView damaged) {
          return unwrap_key(damaged, pair, wrap_context);
        }) == 0);
}

TEST_CASE("the suite of a wrapped key must be 1 outside and inside") {
  CHECK(unwrap_key(raw_sealed(wrap_inside(1)), receiver(), wrap_context));
  CHECK(is_forged(unwrap_key(raw_sealed(wrap_inside(0)), receiver(), wrap_context)));
  CHECK(is_forged(unwrap_key(raw_sealed(wrap_inside(2)), receiver(), wrap_context)));
  CHECK(is_forged(unwrap_key(raw_sealed(wrap_inside(1), 2), receiver(), wrap_context)));
}

TEST_CASE("what was sealed as a text does not unwrap as a key") {
  CHECK(is_forged(unwrap_key(raw_sealed(wrap_inside(1, "hd-text")), receiver(), wrap_context)));
}

TEST_CASE("a question sealed by the first version is still read") {
  CHECK(reply_open(unhex(frozen_text), receiver(), ask_context).value() == "Hôm nào?");
}

TEST_CASE("a sealed text holds what docs/cryptography.md says") {
  const auto sealed = seal_text_to(receiver().public_key(), "Hôm nào?", ask_context);
  hd::Bytes expected{1};
  append(expected, raw_hash("hd-text", ask_context));
  append(expected, hd::view_of("Hôm nào?"));
  expected.push_back(0x80);
  expected.resize(1 + 32 + 256);
  CHECK(sealed[0] == 1);
  CHECK(raw_opened(sealed) == expected);
}

TEST_CASE("texts of every length come back") {
  for (const std::size_t length : {0U, 1U, 255U, 256U, 65'536U}) {
    const std::string text(length, 'x');
    const auto sealed = seal_text_to(receiver().public_key(), text, ask_context);
    CHECK(reply_open(sealed, receiver(), ask_context).value() == text);
  }
}

TEST_CASE("a question is for one receipt and one place") {
  const auto sealed = seal_text_to(receiver().public_key(), "Hôm nào?", ask_context);
  CHECK(is_forged(reply_open(sealed, BoxKeyPair::generate(), ask_context)));
  CHECK(is_forged(reply_open(sealed, receiver(), "question|q2|00ff")));
  CHECK(is_forged(reply_open(sealed, receiver(), "question|q1|00fe")));
}

TEST_CASE("no flipped bit, no cut and no extra byte of a sealed text passes") {
  const auto sealed = seal_text_to(receiver().public_key(), "Hôm nào?", ask_context);
  const BoxKeyPair pair = receiver();
  CHECK(accepted_damages(sealed, [&](hd::ByteView damaged) {
          return reply_open(damaged, pair, ask_context);
        }) == 0);
}

TEST_CASE("sealed texts of another suite or without padding are refused") {
  hd::Bytes inside{1};
  append(inside, raw_hash("hd-text", ask_context));
  CHECK(is_forged(reply_open(raw_sealed(inside), receiver(), ask_context)));
  inside.resize(inside.size() + 256);
  CHECK(is_forged(reply_open(raw_sealed(inside), receiver(), ask_context)));
  inside[1 + 32] = 0x80;
  CHECK(reply_open(raw_sealed(inside), receiver(), ask_context).value().empty());
  inside[0] = 2;
  CHECK(is_forged(reply_open(raw_sealed(inside), receiver(), ask_context)));
}

TEST_CASE("the same key wrapped twice looks different") {
  std::set<std::string> forms;
  for (int i = 0; i < 500; ++i) {
    forms.insert(hex(wrap_key(counting_key(), receiver().public_key(), wrap_context)));
  }
  CHECK(forms.size() == 500);
}
