#include "crypto/aead.hpp"
#include "crypto/protected_seed.hpp"

namespace hd::crypto {

Bytes protect_seed(const KeySeed& seed, const SymmetricKey& password_key,
                   std::string_view context) {
  return aead_seal(seed.view(), password_key, place_of({"hd-seed", context}));
}

}  // namespace hd::crypto
