#include "crypto/keys.hpp"

#include <sodium.h>

#include <algorithm>
#include <optional>

#include "crypto/init.hpp"
#include "crypto/mac.hpp"
#include "crypto/random.hpp"

namespace hd::crypto {
namespace {

// 8 characters each (crypto_kdf); they are part of the format of every stored public key.
constexpr std::string_view compartment_box = "cmpt-box";
constexpr std::string_view compartment_sign = "cmptsign";
constexpr std::string_view member_box = "memb-box";
constexpr std::string_view member_sign = "membsign";

template <std::size_t N>
Result<Done> read_into(std::array<std::uint8_t, N>& out, ByteView bytes) {
  if (bytes.size() != N) return fail(ErrorCode::forged, "key or signature of wrong length");
  std::copy(bytes.begin(), bytes.end(), out.begin());
  return Done{};
}

}  // namespace

Result<BoxPublicKey> BoxPublicKey::of(ByteView bytes) {
  // The same few keys are sealed to all day: what this thread found good is not multiplied again.
  thread_local std::array<std::optional<std::array<std::uint8_t, 32>>, 64> found_good;
  BoxPublicKey key;
  HD_CHECK(read_into(key.bytes_, bytes));
  auto& place = found_good.at(key.bytes_.front() % found_good.size());
  if (place == key.bytes_) return key;
  // A multiplication with any number fails for the points of low order.
  std::array<std::uint8_t, crypto_scalarmult_SCALARBYTES> number{};
  number.fill(1);
  std::array<std::uint8_t, crypto_scalarmult_BYTES> product{};
  init();
  if (crypto_scalarmult(product.data(), number.data(), key.bytes_.data()) != 0) {
    return fail(ErrorCode::forged, "public key of low order");
  }
  place = key.bytes_;
  return key;
}

BoxKeyPair BoxKeyPair::generate() { return from_seed(random_key()); }

BoxKeyPair BoxKeyPair::from_seed(const KeySeed& seed) {
  init();
  BoxKeyPair pair;
  HD_FATAL_UNLESS(crypto_box_seed_keypair(pair.public_.bytes_.data(),
                                          pair.secret_.writable().data(), seed.view().data()) == 0);
  return pair;
}

Result<SignPublicKey> SignPublicKey::of(ByteView bytes) {
  SignPublicKey key;
  HD_CHECK(read_into(key.bytes_, bytes));
  return key;
}

SignKeyPair SignKeyPair::generate() { return from_seed(random_key()); }

SignKeyPair SignKeyPair::from_seed(const KeySeed& seed) {
  init();
  SignKeyPair pair;
  HD_FATAL_UNLESS(crypto_sign_seed_keypair(pair.public_.bytes_.data(),
                                           pair.secret_.writable().data(),
                                           seed.view().data()) == 0);
  return pair;
}

Result<Signature> Signature::of(ByteView bytes) {
  Signature signature;
  HD_CHECK(read_into(signature.bytes_, bytes));
  return signature;
}

Signature sign(ByteView message, const SignKeyPair& signer) {
  Signature out;
  HD_FATAL_UNLESS(crypto_sign_detached(out.bytes_.data(), nullptr, message.data(), message.size(),
                                       signer.secret_key().view().data()) == 0);
  return out;
}

bool verify(ByteView message, const Signature& signature, const SignPublicKey& signer) {
  init();
  return crypto_sign_verify_detached(signature.view().data(), message.data(), message.size(),
                                     signer.view().data()) == 0;
}

KeySet compartment_keys(const KeySeed& seed) {
  return {BoxKeyPair::from_seed(derive_key(seed, compartment_box)),
          SignKeyPair::from_seed(derive_key(seed, compartment_sign))};
}

KeySet member_keys(const KeySeed& seed) {
  return {BoxKeyPair::from_seed(derive_key(seed, member_box)),
          SignKeyPair::from_seed(derive_key(seed, member_sign))};
}

}  // namespace hd::crypto
