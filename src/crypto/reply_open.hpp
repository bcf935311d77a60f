// Opens what was sealed to the holder of a receipt: the only opening the public program links.
#pragma once

#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "crypto/keys.hpp"

namespace hd::crypto {

// `reply` is the pair of reply_keys(receipt). Fails with forged for another receiver, context,
// suite or any changed byte.
Result<std::string> reply_open(ByteView sealed, const BoxKeyPair& reply, std::string_view context);

}  // namespace hd::crypto
