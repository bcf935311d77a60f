// To whom a sender's later words are sealed: the tip itself. The pair grows from the key of the
// tip's file class, so whoever may open the tip may open what came after it, whoever that is by
// then, and a hand-over has nothing to seal again. The public program makes it once, keeps the
// public half beside the receipt and forgets the other; it cannot open what it sealed.
#pragma once

#include "crypto/keys.hpp"

namespace hd::crypto {

BoxKeyPair dialogue_keys(const SymmetricKey& file_key);

}  // namespace hd::crypto
