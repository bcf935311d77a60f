// Argon2id: from what an officer remembers to a key.
#pragma once

#include <cstdint>

#include "base/bytes.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {

// Stored beside the salt, so that a later, higher setting does not lock anyone out. Allowed are
// 19 MiB and 2 passes (floor of OWASP ASVS 5.0, appendix C) up to 1 GiB and 16 passes.
struct PasswordCost {
  std::uint64_t memory_bytes = 256ULL * 1024 * 1024;
  std::uint32_t passes = 3;
  bool operator==(const PasswordCost&) const = default;
};
inline constexpr PasswordCost least_password_cost{19ULL * 1024 * 1024, 2};

inline constexpr std::size_t password_salt_bytes = 16;
Bytes new_password_salt();

// The key of a password in its NFKC form, so that every keyboard gives the same key. It is right
// when it opens what protect_seed made with it; no hash of it is stored.
// Fails with invalid_input (cost out of bounds, wrong salt, not UTF-8) and busy (no memory now).
Result<SymmetricKey> key_from_password(const SecretText& password, ByteView salt,
                                       const PasswordCost& cost);

}  // namespace hd::crypto
