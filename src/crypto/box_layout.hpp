// What lies inside sealed boxes; shared by sealing and opening.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "crypto/aead.hpp"
#include "crypto/hash.hpp"

namespace hd::crypto {

inline constexpr std::size_t box_overhead_bytes = 48;  // crypto_box_SEALBYTES
inline constexpr std::size_t context_hash_bytes = 32;

// suite ‖ key ‖ hash of the context
inline constexpr std::size_t wrap_inside_bytes = 1 + SymmetricKey::size + context_hash_bytes;
inline std::array<std::uint8_t, context_hash_bytes> wrap_context_hash(std::string_view context) {
  return blake2b<context_hash_bytes>({"hd-wrap", context});
}

// suite ‖ hash of the context ‖ padded text
inline constexpr std::size_t text_head_bytes = 1 + context_hash_bytes;
inline std::array<std::uint8_t, context_hash_bytes> text_context_hash(std::string_view context) {
  return blake2b<context_hash_bytes>({"hd-text", context});
}

// suite ‖ sealed box of `inside` (box_seal.cpp).
Bytes box_seal(ByteView inside, ByteView to);

}  // namespace hd::crypto
