#include "vault/answer_keys.hpp"

#include "crypto/contexts.hpp"
#include "crypto/dialogue_keys.hpp"
#include "crypto/key_wrap.hpp"

namespace hd::vault {

std::string answer_key_context(const ports::SealedAnswer& answer) {
  const std::string compartment_id = answer.compartment_id.text();
  return crypto::answer_key_context(answer.id.text(),
                                    {compartment_id, static_cast<std::uint32_t>(answer.epoch)});
}

Result<crypto::SymmetricKey> open_answer_key(const UnlockedMember& member,
                                             const ports::CompartmentWrap& wrap,
                                             const ports::SealedAnswer& answer) {
  if (wrap.compartment_id != answer.compartment_id || wrap.epoch != answer.epoch) {
    return fail(ErrorCode::forged, "the answer is sealed to another compartment");
  }
  HD_TRY(const CompartmentKeys keys, compartment_behind(member, wrap));
  return crypto::unwrap_key(answer.sealed_key, keys->box, answer_key_context(answer));
}

Result<crypto::SymmetricKey> open_answer_key(const UnlockedMember& member,
                                             const ports::AnswerWay& way,
                                             const ports::SealedAnswer& answer) {
  if (!answer.is_sealed_to_tip()) {
    if (!way.compartment) return fail(ErrorCode::not_allowed, "no way to the compartment");
    return open_answer_key(member, *way.compartment, answer);
  }
  if (way.lead.grant.lead_id != answer.lead_id) {
    return fail(ErrorCode::forged, "the way leads to another lead");
  }
  HD_TRY(const crypto::SymmetricKey file_key, open_record_key(member, way.lead));
  return crypto::unwrap_key(
      answer.sealed_key, crypto::dialogue_keys(file_key),
      crypto::answer_to_tip_context(answer.id.text(), way.lead.tip_id.text()));
}

}  // namespace hd::vault
