#include <sodium.h>

#include <algorithm>

#include "crypto/aead.hpp"
#include "crypto/random.hpp"

namespace hd::crypto {

static_assert(nonce_bytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tag_bytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);

Bytes aead_seal(ByteView plain, const SymmetricKey& key, ByteView place) {
  const auto nonce = random_array<nonce_bytes>();
  const auto commitment = key_commitment(key, nonce);
  Bytes out(aead_head_bytes + plain.size() + tag_bytes);
  out.at(0) = suite_1;
  std::copy(commitment.begin(), commitment.end(), out.begin() + 1);
  std::copy(nonce.begin(), nonce.end(), out.begin() + 1 + commitment_bytes);
  HD_FATAL_UNLESS(crypto_aead_xchacha20poly1305_ietf_encrypt(
                      out.data() + aead_head_bytes, nullptr, plain.data(), plain.size(),
                      place.data(), place.size(), nullptr, nonce.data(), key.view().data()) == 0);
  return out;
}

}  // namespace hd::crypto
