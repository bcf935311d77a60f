// A 32-byte secret (record key, compartment seed) sealed to the public key of who may have it. The
// context travels inside and is compared on opening, because a sealed box takes none from outside.
#pragma once

#include <string_view>

#include "base/bytes.hpp"
#include "crypto/keys.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {

inline constexpr std::size_t wrapped_key_bytes = 114;

// 114 bytes; anyone can make one, so it proves nothing about who did.
Bytes wrap_key(const SymmetricKey& key, const BoxPublicKey& to, std::string_view context);

// Fails with forged for another receiver, context, suite or any changed byte. key_unwrap.cpp.
Result<SymmetricKey> unwrap_key(ByteView wrapped, const BoxKeyPair& receiver,
                                std::string_view context);

}  // namespace hd::crypto
