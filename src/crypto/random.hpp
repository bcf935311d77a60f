// Randomness of the operating system, through libsodium.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "base/id.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {

void fill_random(std::span<std::uint8_t> bytes);

template <std::size_t N>
std::array<std::uint8_t, N> random_array() {
  std::array<std::uint8_t, N> out{};
  fill_random(out);
  return out;
}

// A fresh name for a thing: 128 bits, so that two never meet. Not a secret.
template <class Tag>
Id<Tag> random_id() {
  return Id<Tag>(random_array<16>());
}

// A fresh key or seed.
SymmetricKey random_key();

}  // namespace hd::crypto
