// Key pairs: X25519 to be sealed to, Ed25519 to sign with.
#pragma once

#include <array>
#include <compare>
#include <cstdint>

#include "base/bytes.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {

// Where something is sealed to. Only keys that can be sealed to exist as this type.
class BoxPublicKey {
 public:
  // Fails with forged for another length and for the points of low order, which hide nothing.
  static Result<BoxPublicKey> of(ByteView bytes);
  ByteView view() const { return bytes_; }
  Bytes bytes() const { return {bytes_.begin(), bytes_.end()}; }
  auto operator<=>(const BoxPublicKey&) const = default;

 private:
  friend class BoxKeyPair;
  BoxPublicKey() = default;
  std::array<std::uint8_t, 32> bytes_{};
};

class BoxKeyPair {
 public:
  static BoxKeyPair generate();
  static BoxKeyPair from_seed(const KeySeed& seed);
  const BoxPublicKey& public_key() const { return public_; }
  const Secret<32>& secret_key() const { return secret_; }

 private:
  BoxKeyPair() = default;
  BoxPublicKey public_;
  Secret<32> secret_;
};

class SignPublicKey {
 public:
  // Fails with forged for another length.
  static Result<SignPublicKey> of(ByteView bytes);
  ByteView view() const { return bytes_; }
  Bytes bytes() const { return {bytes_.begin(), bytes_.end()}; }
  auto operator<=>(const SignPublicKey&) const = default;

 private:
  friend class SignKeyPair;
  SignPublicKey() = default;
  std::array<std::uint8_t, 32> bytes_{};
};

class SignKeyPair {
 public:
  static SignKeyPair generate();
  static SignKeyPair from_seed(const KeySeed& seed);
  const SignPublicKey& public_key() const { return public_; }
  const Secret<64>& secret_key() const { return secret_; }

 private:
  SignKeyPair() = default;
  SignPublicKey public_;
  Secret<64> secret_;
};

class Signature {
 public:
  // Fails with forged for another length.
  static Result<Signature> of(ByteView bytes);
  ByteView view() const { return bytes_; }
  Bytes bytes() const { return {bytes_.begin(), bytes_.end()}; }

 private:
  friend Signature sign(ByteView message, const SignKeyPair& signer);
  Signature() = default;
  std::array<std::uint8_t, 64> bytes_{};
};

// Best signed is a blake2b<32>({"hd-<purpose>", …}): then no signature serves two uses.
Signature sign(ByteView message, const SignKeyPair& signer);
bool verify(ByteView message, const Signature& signature, const SignPublicKey& signer);

// Both pairs of one holder.
struct KeySet {
  BoxKeyPair box;
  SignKeyPair sign;
};
// The pairs of a compartment and of a member, derived by crypto_kdf; the same seed in the two roles
// gives different pairs.
KeySet compartment_keys(const KeySeed& seed);
KeySet member_keys(const KeySeed& seed);

}  // namespace hd::crypto
