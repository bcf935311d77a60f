// Inside of envelopes and protected seeds:
// suite ‖ key commitment ‖ nonce ‖ XChaCha20-Poly1305.
// `place` is the associated data: where, and only where, the result opens.
#pragma once

#include <array>
#include <cstdint>

#include "base/bytes.hpp"
#include "crypto/hash.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {

// The one suite so far; 2 is kept for a post-quantum one (THREATS 3.1).
inline constexpr std::uint8_t suite_1 = 1;

inline constexpr std::size_t commitment_bytes = 16;
inline constexpr std::size_t nonce_bytes = 24;
inline constexpr std::size_t tag_bytes = 16;
inline constexpr std::size_t aead_head_bytes = 1 + commitment_bytes + nonce_bytes;

// XChaCha20-Poly1305 does not commit to its key: without this, bytes can be made that open under
// two keys with two meanings.
std::array<std::uint8_t, commitment_bytes> key_commitment(const SymmetricKey& key, ByteView nonce);

// Associated data: the suite, then the parts with their lengths.
Bytes place_of(Parts parts);

Bytes aead_seal(ByteView plain, const SymmetricKey& key, ByteView place);
// aead_open.cpp; fails with forged.
Result<SecretBytes> aead_open(ByteView sealed, const SymmetricKey& key, ByteView place);

}  // namespace hd::crypto
