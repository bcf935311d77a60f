// Opens what was sealed to the holder of a receipt: the one opening the public program is linked with.
#pragma once

#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "crypto/keys.hpp"

namespace hd::crypto {

// `reply` is the pair of reply_keys(receipt). Fails with forged for another receiver, context, suite
// or any changed byte.
Result<std::string> reply_open(ByteView sealed, const BoxKeyPair& reply, std::string_view context);

}  // namespace hd::crypto
