// Fixed keys and small tools for the tests of the crypto room.
#pragma once

#include <doctest/doctest.h>
#include <sodium.h>

#include <numeric>
#include <string>

#include "base/bytes.hpp"
#include "crypto/secret.hpp"

namespace crypto_test {

// 32 bytes counting up from `first`.
inline hd::crypto::SymmetricKey counting_key(std::uint8_t first = 0) {
  hd::crypto::SymmetricKey key;
  std::iota(key.writable().begin(), key.writable().end(), first);
  return key;
}

inline std::string hex(hd::ByteView bytes) { return hd::to_hex(bytes); }
inline hd::Bytes unhex(std::string_view text) { return hd::from_hex(text).value(); }

inline void append(hd::Bytes& to, hd::ByteView more) {
  to.insert(to.end(), more.begin(), more.end());
}
// A field of associated data, written without the code under test: 8-byte length, then the text.
inline void append_field(hd::Bytes& to, std::string_view text) {
  for (int shift = 56; shift >= 0; shift -= 8) {
    to.push_back(static_cast<std::uint8_t>(std::uint64_t{text.size()} >> shift));
  }
  append(to, hd::view_of(text));
}

template <class R>
bool is_forged(const R& result) {
  return !result && result.error().code == hd::ErrorCode::forged &&
         result.error().logged.text.empty() && result.error().shown.key.empty();
}

// How many of all one-bit changes and all shorter forms of `sealed` the function `opens` accepts.
template <class Opens>
int accepted_damages(const hd::Bytes& sealed, Opens opens) {
  int accepted = 0;
  for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
    hd::Bytes damaged = sealed;
    damaged[bit / 8] = static_cast<std::uint8_t>(damaged[bit / 8] ^ (1U << (bit % 8)));
    if (!is_forged(opens(damaged))) ++accepted;
  }
  for (std::size_t length = 0; length < sealed.size(); ++length) {
    const hd::Bytes cut(sealed.begin(), sealed.begin() + static_cast<long>(length));
    if (!is_forged(opens(cut))) ++accepted;
  }
  hd::Bytes longer = sealed;
  longer.push_back(0);
  if (!is_forged(opens(longer))) ++accepted;
  return accepted;
}

}  // namespace crypto_test
