// Length classes, so that the size of a sealed text tells little about it.
#pragma once

#include <cstddef>

#include "base/bytes.hpp"
#include "crypto/secret.hpp"

namespace hd::crypto {

// Size of `length` bytes once padded: the next multiple of 256 above it, beyond 4 KiB the next
// Padmé class (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and
// Communication with PURBs", 2019): at most 12%.
std::size_t padded_size(std::size_t length);

SecretBytes padded(ByteView plain);
// Takes the padding off again; fails with forged when there is none.
Result<SecretBytes> unpadded(SecretBytes plain);

}  // namespace hd::crypto
