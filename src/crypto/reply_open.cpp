// The only object with an opening that the public program may link (DESIGN 9e).
#include "crypto/reply_open.hpp"

#include <sodium.h>

#include "crypto/box_layout.hpp"
#include "crypto/padding.hpp"

namespace hd::crypto {

Result<std::string> reply_open(ByteView sealed, const BoxKeyPair& reply,
                               std::string_view context) {
  if (sealed.size() <= 1 + box_overhead_bytes + text_head_bytes || sealed[0] != suite_1) {
    return fail(ErrorCode::forged);
  }
  SecretBytes inside(sealed.size() - 1 - box_overhead_bytes);
  if (crypto_box_seal_open(inside.writable().data(), sealed.data() + 1, sealed.size() - 1,
                           reply.public_key().view().data(),
                           reply.secret_key().view().data()) != 0) {
    return fail(ErrorCode::forged);
  }
  const ByteView hash = inside.view().subspan(1, context_hash_bytes);
  if (inside.view()[0] != suite_1 || !constant_time_equal(hash, text_context_hash(context))) {
    return fail(ErrorCode::forged);
  }
  HD_TRY(const SecretBytes text,
         unpadded(SecretBytes::copy_of(inside.view().subspan(text_head_bytes))));
  return std::string(text.text());
}

}  // namespace hd::crypto
