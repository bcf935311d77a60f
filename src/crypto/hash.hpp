// Hashes. Whatever is hashed here is a list of parts, each preceded by its length (8 bytes, big
// endian), so that ("ab", "c") and ("a", "bc") never meet; the first part says what it is for.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {

// One part of a hash: bytes or text, only looked at, so it must outlive the call.
struct Part {
  Part(std::string_view text) : bytes(view_of(text)) {}
  Part(const char* text) : bytes(view_of(text)) {}
  Part(const std::string& text) : bytes(view_of(text)) {}
  template <class B>
    requires std::convertible_to<const B&, ByteView>
  Part(const B& b) : bytes(b) {}

  ByteView bytes;
};
using Parts = std::initializer_list<Part>;

// Numbers as parts, big endian.
std::array<std::uint8_t, 4> be32(std::uint32_t number);
std::array<std::uint8_t, 8> be64(std::uint64_t number);

// The parts one after the other, each preceded by its length: what the hashes hash.
Bytes length_prefixed(Parts parts);

void blake2b_into(std::span<std::uint8_t> out, ByteView key, Parts parts);

// BLAKE2b of N bytes (16 to 64) over the parts: blake2b<32>({"hd-lookup", receipt_bytes}).
template <std::size_t N>
std::array<std::uint8_t, N> blake2b(Parts parts) {
  static_assert(N >= 16 && N <= 64);
  std::array<std::uint8_t, N> out{};
  blake2b_into(out, {}, parts);
  return out;
}

// The same with a key: only its holder can compute it.
template <std::size_t N>
std::array<std::uint8_t, N> keyed_blake2b(const SymmetricKey& key, Parts parts) {
  static_assert(N >= 16 && N <= 64);
  std::array<std::uint8_t, N> out{};
  blake2b_into(out, key.view(), parts);
  return out;
}

// Plain SHA-256 of the bytes as they are (audit chain, fingerprints of evidence).
std::array<std::uint8_t, 32> sha256(ByteView bytes);

// Says nothing by the time it takes about where two equally long buffers differ.
bool constant_time_equal(ByteView a, ByteView b);

}  // namespace hd::crypto
