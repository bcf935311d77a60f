#include "crypto/aead.hpp"
#include "crypto/protected_seed.hpp"

namespace hd::crypto {

Result<KeySeed> open_protected_seed(ByteView sealed, const SymmetricKey& password_key,
                                    std::string_view context) {
  HD_TRY(const SecretBytes plain, aead_open(sealed, password_key, place_of({"hd-seed", context})));
  if (plain.size() != KeySeed::size) return fail(ErrorCode::forged);
  return KeySeed::copy_of(plain.view());
}

}  // namespace hd::crypto
