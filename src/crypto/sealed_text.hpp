// A text sealed to one public key, as a question to the holder of a receipt. reply_open opens it.
#pragma once

#include <string_view>

#include "base/bytes.hpp"
#include "crypto/keys.hpp"

namespace hd::crypto {

// Padded to the same length classes as an envelope.
Bytes seal_text_to(const BoxPublicKey& to, std::string_view text, std::string_view context);

}  // namespace hd::crypto
