#include <sodium.h>

#include "crypto/aead.hpp"

namespace hd::crypto {

Result<SecretBytes> aead_open(ByteView sealed, const SymmetricKey& key, ByteView place) {
  if (sealed.size() < aead_head_bytes + tag_bytes || sealed[0] != suite_1) {
    return fail(ErrorCode::forged);
  }
  const ByteView commitment = sealed.subspan(1, commitment_bytes);
  const ByteView nonce = sealed.subspan(1 + commitment_bytes, nonce_bytes);
  if (!constant_time_equal(commitment, key_commitment(key, nonce))) return fail(ErrorCode::forged);
  const ByteView ciphertext = sealed.subspan(aead_head_bytes);
  SecretBytes plain(ciphertext.size() - tag_bytes);
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(
          plain.writable().data(), nullptr, nullptr, ciphertext.data(), ciphertext.size(),
          place.data(), place.size(), nonce.data(), key.view().data()) != 0) {
    return fail(ErrorCode::forged);
  }
  return plain;
}

}  // namespace hd::crypto
