#include "crypto/question_signature.hpp"

#include "crypto/hash.hpp"

namespace hd::crypto {
namespace {

std::array<std::uint8_t, 32> digest_of(const QuestionToSign& question) {
  return blake2b<32>({"hd-question", question.id, question.lookup_hash, question.asker.id,
                      be32(question.asker.epoch), question.sealed});
}

}  // namespace

Signature sign_question(const QuestionToSign& question, const SignKeyPair& asker) {
  return sign(digest_of(question), asker);
}

bool question_is_signed(const QuestionToSign& question, const Signature& signature,
                        const SignPublicKey& asker) {
  return verify(digest_of(question), signature, asker);
}

}  // namespace hd::crypto
