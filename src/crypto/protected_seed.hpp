// A member's seed under the key of his password.
#pragma once

#include <string_view>

#include "base/bytes.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {

// `context` names whose seed it is, e.g. "member|<member id>". 89 bytes.
Bytes protect_seed(const KeySeed& seed, const SymmetricKey& password_key, std::string_view context);

// Fails with forged for a wrong password, context or any changed byte. seed_open.cpp.
Result<KeySeed> open_protected_seed(ByteView sealed, const SymmetricKey& password_key,
                                    std::string_view context);

}  // namespace hd::crypto
