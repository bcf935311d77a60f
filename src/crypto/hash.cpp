#include "crypto/hash.hpp"

#include <sodium.h>

#include "crypto/init.hpp"

namespace hd::crypto {

std::array<std::uint8_t, 4> be32(std::uint32_t number) {
  std::array<std::uint8_t, 4> out{};
  for (std::size_t i = 0; i < out.size(); ++i) {
    out.at(i) = static_cast<std::uint8_t>(number >> (24 - 8 * i));
  }
  return out;
}

std::array<std::uint8_t, 8> be64(std::uint64_t number) {
  std::array<std::uint8_t, 8> out{};
  for (std::size_t i = 0; i < out.size(); ++i) {
    out.at(i) = static_cast<std::uint8_t>(number >> (56 - 8 * i));
  }
  return out;
}

Bytes length_prefixed(Parts parts) {
  Bytes out;
  for (const Part& part : parts) {
    const auto length = be64(part.bytes.size());
    out.insert(out.end(), length.begin(), length.end());
    out.insert(out.end(), part.bytes.begin(), part.bytes.end());
  }
  return out;
}

void blake2b_into(std::span<std::uint8_t> out, ByteView key, Parts parts) {
  init();
  crypto_generichash_state state;
  HD_FATAL_UNLESS(crypto_generichash_init(&state, key.data(), key.size(), out.size()) == 0);
  for (const Part& part : parts) {
    const auto length = be64(part.bytes.size());
    crypto_generichash_update(&state, length.data(), length.size());
    crypto_generichash_update(&state, part.bytes.data(), part.bytes.size());
  }
  HD_FATAL_UNLESS(crypto_generichash_final(&state, out.data(), out.size()) == 0);
  sodium_memzero(&state, sizeof state);
}

std::array<std::uint8_t, 32> sha256(ByteView bytes) {
  std::array<std::uint8_t, 32> out{};
  crypto_hash_sha256(out.data(), bytes.data(), bytes.size());
  return out;
}

bool constant_time_equal(ByteView a, ByteView b) {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace hd::crypto
