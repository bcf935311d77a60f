#include "crypto/keys.hpp"

#include "unit/crypto/crypto_helpers.hpp"

using namespace hd::crypto;
using crypto_test::counting_key;
using crypto_test::hex;
using crypto_test::unhex;

// Expected public keys: hashlib's BLAKE2b (as crypto_kdf) and the X25519 and Ed25519 of OpenSSL.
TEST_CASE("the key pairs of a seed are frozen") {
  const KeySet compartment = compartment_keys(counting_key());
  CHECK(hex(compartment.box.public_key().view()) ==
        "e39e292a4160c78b334e5cf4820c4ce9582acf9956cfd8912868f6aa5e110e43");
  CHECK(hex(compartment.sign.public_key().view()) ==
        "a41cd9eca210dfbb1093300e546182478139fc9b5430913389b580a3916a74e0");
  const KeySet member = member_keys(counting_key());
  CHECK(hex(member.box.public_key().view()) ==
        "13a515ce37194bada8a834d7b4ebe70fe30077ba1cf073c36d0858cc0d37ea07");
  CHECK(hex(member.sign.public_key().view()) ==
        "379177f77a2c373c56cb119aa4575ed5f4d0a5ca79cabac2c53323211e9446fa");
}

// RFC 8032, section 7.1, test 3.
TEST_CASE("signatures are those of RFC 8032") {
  const auto signer = SignKeyPair::from_seed(
      KeySeed::copy_of(unhex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")));
  CHECK(hex(signer.public_key().view()) ==
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
  const Signature signature = sign(unhex("af82"), signer);
  CHECK(hex(signature.view()) ==
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
  CHECK(verify(unhex("af82"), signature, signer.public_key()));
}

TEST_CASE("a signature holds only for its message and its signer") {
  const auto signer = SignKeyPair::generate();
  const auto other = SignKeyPair::generate();
  const Signature signature = sign(hd::view_of("giao hồ sơ"), signer);
  CHECK(verify(hd::view_of("giao hồ sơ"), signature, signer.public_key()));
  CHECK_FALSE(verify(hd::view_of("giao hồ sơ."), signature, signer.public_key()));
  CHECK_FALSE(verify(hd::view_of("giao hồ sơ"), signature, other.public_key()));
  int accepted = 0;
  for (std::size_t bit = 0; bit < 512; ++bit) {
    hd::Bytes changed = signature.bytes();
    changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1U << (bit % 8)));
    const Signature forged = Signature::of(changed).value();
    accepted += verify(hd::view_of("giao hồ sơ"), forged, signer.public_key()) ? 1 : 0;
  }
  CHECK(accepted == 0);
}

TEST_CASE("public keys and signatures survive being stored") {
  const KeySet keys = compartment_keys(counting_key(9));
  CHECK(BoxPublicKey::of(keys.box.public_key().bytes()).value() == keys.box.public_key());
  CHECK(SignPublicKey::of(keys.sign.public_key().bytes()).value() == keys.sign.public_key());
}

TEST_CASE("keys of another length are refused") {
  CHECK(BoxPublicKey::of(hd::Bytes(31, 7)).error().code == hd::ErrorCode::forged);
  CHECK(SignPublicKey::of(hd::Bytes(33, 7)).error().code == hd::ErrorCode::forged);
  CHECK(Signature::of(hd::Bytes(63, 7)).error().code == hd::ErrorCode::forged);
}

TEST_CASE("a public key to which everyone could open is refused") {
  hd::Bytes zero(32, 0);
  CHECK(BoxPublicKey::of(zero).error().code == hd::ErrorCode::forged);
  zero[0] = 1;
  CHECK(BoxPublicKey::of(zero).error().code == hd::ErrorCode::forged);
  const auto order_eight =
      unhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
  CHECK(BoxPublicKey::of(order_eight).error().code == hd::ErrorCode::forged);
  // Not either where a good key with the same first byte was remembered.
  for (hd::Bytes bad : {hd::Bytes(32, 0), order_eight}) {
    hd::Bytes good = bad;
    good[5] ^= 0x40;
    CHECK(BoxPublicKey::of(good));
    CHECK(BoxPublicKey::of(good)->bytes() == good);
    for (int again = 0; again < 2; ++again) {
      CHECK(BoxPublicKey::of(bad).error().code == hd::ErrorCode::forged);
    }
  }
}
