#include "crypto/dialogue_keys.hpp"

#include "crypto/hash.hpp"

namespace hd::crypto {

BoxKeyPair dialogue_keys(const SymmetricKey& file_key) {
  KeySeed seed;
  blake2b_into(seed.writable(), file_key.view(), {"hd-dialogue"});
  return BoxKeyPair::from_seed(seed);
}

}  // namespace hd::crypto
