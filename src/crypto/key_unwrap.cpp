#include <sodium.h>

#include "crypto/box_layout.hpp"
#include "crypto/key_wrap.hpp"

namespace hd::crypto {

Result<SymmetricKey> unwrap_key(ByteView wrapped, const BoxKeyPair& receiver,
                                std::string_view context) {
  if (wrapped.size() != wrapped_key_bytes || wrapped[0] != suite_1) {
    return fail(ErrorCode::forged);
  }
  Secret<wrap_inside_bytes> inside;
  if (crypto_box_seal_open(inside.writable().data(), wrapped.data() + 1, wrapped.size() - 1,
                           receiver.public_key().view().data(),
                           receiver.secret_key().view().data()) != 0) {
    return fail(ErrorCode::forged);
  }
  const ByteView hash = inside.view().subspan(1 + SymmetricKey::size);
  if (inside.view()[0] != suite_1 || !constant_time_equal(hash, wrap_context_hash(context))) {
    return fail(ErrorCode::forged);
  }
  return SymmetricKey::copy_of(inside.view().subspan(1, SymmetricKey::size));
}

}  // namespace hd::crypto
