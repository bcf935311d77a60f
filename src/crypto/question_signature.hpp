// The signature of the asking compartment under a question, which names its place.
#pragma once

#include <cstdint>
#include <string_view>

#include "crypto/contexts.hpp"
#include "crypto/keys.hpp"

namespace hd::crypto {

struct QuestionToSign {
  std::string_view id;
  ByteView lookup_hash;
  CompartmentRef asker;
  ByteView sealed;
};

Signature sign_question(const QuestionToSign& question, const SignKeyPair& asker);
bool question_is_signed(const QuestionToSign& question, const Signature& signature,
                        const SignPublicKey& asker);

}  // namespace hd::crypto
