// Seals of authenticity without secrecy (tickets, form tokens), and keys derived from keys.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "crypto/hash.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {

using Mac16 = std::array<std::uint8_t, 16>;

// Keyed BLAKE2b of 16 bytes; the first part says what the mac is for.
Mac16 keyed_mac16(const SymmetricKey& key, Parts parts);
// True when `mac` is the mac of the parts; a mac of another length is just wrong.
bool mac16_matches(ByteView mac, const SymmetricKey& key, Parts parts);

// An independent key for one use (crypto_kdf): `use` has exactly 8 characters.
SymmetricKey derive_key(const SymmetricKey& master, std::string_view use, std::uint64_t number = 1);

}  // namespace hd::crypto
