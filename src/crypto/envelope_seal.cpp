#include "crypto/envelope_place.hpp"
#include "crypto/padding.hpp"

namespace hd::crypto {

Bytes seal_envelope(ByteView plain, const SymmetricKey& key, const EnvelopeContext& context) {
  return aead_seal(padded(plain).view(), key, envelope_place(context));
}

}  // namespace hd::crypto
