#include "crypto/key_wrap.hpp"

#include <algorithm>

#include "crypto/box_layout.hpp"

namespace hd::crypto {

static_assert(wrapped_key_bytes == 1 + box_overhead_bytes + wrap_inside_bytes);

Bytes wrap_key(const SymmetricKey& key, const BoxPublicKey& to, std::string_view context) {
  Secret<wrap_inside_bytes> inside;
  auto at = inside.writable().begin();
  *at++ = suite_1;
  at = std::copy(key.view().begin(), key.view().end(), at);
  const auto hash = wrap_context_hash(context);
  std::copy(hash.begin(), hash.end(), at);
  return box_seal(inside.view(), to.view());
}

}  // namespace hd::crypto
