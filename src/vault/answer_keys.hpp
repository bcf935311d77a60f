// The key of an answer: over the lead whose tip it is sealed to, or over the compartment that one
// from before that was sealed to.
#pragma once

#include <string>

#include "vault/keyring.hpp"

namespace hd::vault {

// The context of an answer's key while it is sealed to a compartment.
std::string answer_key_context(const ports::SealedAnswer& answer);

// Errors: as open_record_key; not_allowed when the way leads over no compartment; forged.
Result<crypto::SymmetricKey> open_answer_key(const UnlockedMember& member,
                                             const ports::AnswerWay& way,
                                             const ports::SealedAnswer& answer);

// The same for one that is sealed to the compartment of this wrap. Errors: as open_wrap; forged.
Result<crypto::SymmetricKey> open_answer_key(const UnlockedMember& member,
                                             const ports::CompartmentWrap& wrap,
                                             const ports::SealedAnswer& answer);

}  // namespace hd::vault
