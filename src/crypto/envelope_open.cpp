#include "crypto/envelope_place.hpp"
#include "crypto/padding.hpp"

namespace hd::crypto {

Result<SecretBytes> open_envelope(ByteView sealed, const SymmetricKey& key,
                                  const EnvelopeContext& context) {
  HD_TRY(SecretBytes plain, aead_open(sealed, key, envelope_place(context)));
  return unpadded(std::move(plain));
}

}  // namespace hd::crypto
