#include <algorithm>

#include "crypto/box_layout.hpp"
#include "crypto/padding.hpp"
#include "crypto/sealed_text.hpp"

namespace hd::crypto {

Bytes seal_text_to(const BoxPublicKey& to, std::string_view text, std::string_view context) {
  const SecretBytes body = padded(view_of(text));
  SecretBytes inside(text_head_bytes + body.size());
  auto at = inside.writable().begin();
  *at++ = suite_1;
  const auto hash = text_context_hash(context);
  at = std::copy(hash.begin(), hash.end(), at);
  std::copy(body.view().begin(), body.view().end(), at);
  return box_seal(inside.view(), to.view());
}

}  // namespace hd::crypto
