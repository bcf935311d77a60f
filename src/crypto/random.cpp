#include "crypto/random.hpp"

#include <sodium.h>

#include "crypto/init.hpp"

namespace hd::crypto {

void fill_random(std::span<std::uint8_t> bytes) {
  init();
  if (!bytes.empty()) randombytes_buf(bytes.data(), bytes.size());
}

SymmetricKey random_key() {
  SymmetricKey key;
  fill_random(key.writable());
  return key;
}

}  // namespace hd::crypto
