#include "crypto/password.hpp"

#include <sodium.h>

#include "base/password_text.hpp"
#include "crypto/init.hpp"
#include "crypto/random.hpp"

namespace hd::crypto {
namespace {

constexpr PasswordCost greatest_cost{1024ULL * 1024 * 1024, 16};

bool is_allowed(const PasswordCost& cost) {
  return cost.memory_bytes >= least_password_cost.memory_bytes &&
         cost.memory_bytes <= greatest_cost.memory_bytes &&
         cost.passes >= least_password_cost.passes && cost.passes <= greatest_cost.passes;
}

}  // namespace

static_assert(password_salt_bytes == crypto_pwhash_SALTBYTES);

Bytes new_password_salt() {
  const auto salt = random_array<password_salt_bytes>();
  return {salt.begin(), salt.end()};
}

Result<SymmetricKey> key_from_password(const SecretText& password, ByteView salt,
                                       const PasswordCost& cost) {
  init();
  if (!is_allowed(cost)) return fail(ErrorCode::invalid_input, "password cost out of bounds");
  if (salt.size() != password_salt_bytes) return fail(ErrorCode::invalid_input, "salt length");
  HD_TRY(std::string plain, password_text(password.view()));
  const SecretText normal = SecretText::taken_from(plain);
  SymmetricKey key;
  if (crypto_pwhash(key.writable().data(), SymmetricKey::size, normal.view().data(),
                    normal.view().size(), salt.data(), cost.passes, cost.memory_bytes,
                    crypto_pwhash_ALG_ARGON2ID13) != 0) {
    return fail(ErrorCode::busy, "no memory for a password key");
  }
  return key;
}

}  // namespace hd::crypto
