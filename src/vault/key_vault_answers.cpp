#include "access/decision.hpp"
#include "base/check.hpp"
#include "crypto/contexts.hpp"
#include "crypto/key_wrap.hpp"
#include "vault/key_vault.hpp"
#include "vault/keyring.hpp"

namespace hd::vault {
namespace {

std::string key_context(const ports::SealedAnswer& answer) {
  const std::string compartment_id = answer.compartment_id.text();
  return crypto::answer_key_context(answer.id.text(),
                                    {compartment_id, static_cast<std::uint32_t>(answer.epoch)});
}

}  // namespace

Result<ports::SealedAnswer> KeyVault::readdress(ports::KeySession session,
                                                const ports::AuditProof& proof,
                                                const ports::CompartmentWrap& own,
                                                const ports::CompartmentKeyRecord& to,
                                                ports::SealedAnswer answer) {
  HD_TRY(const auto member, sessions_.find(session));
  const std::string lead_id = answer.lead_id.text();
  const bool has_durable_audit_entry =
      proof.covers(member->id, access::name_of(access::Action::classify), lead_id) ||
      proof.covers(member->id, access::name_of(access::Action::accept), lead_id);
  HD_ASSERT(has_durable_audit_entry);
  if (own.compartment_id != answer.compartment_id || own.epoch != answer.epoch) {
    return fail(ErrorCode::forged, "the answer is sealed to another compartment");
  }
  HD_TRY(const crypto::KeySeed seed, open_wrap(*member, own));
  const crypto::KeySet keys = crypto::compartment_keys(seed);
  HD_TRY(const crypto::SymmetricKey key,
         crypto::unwrap_key(answer.sealed_key, keys.box, key_context(answer)));
  HD_TRY(const auto receiver, crypto::BoxPublicKey::of(to.box_public));
  answer.compartment_id = to.compartment.id;
  answer.epoch = to.compartment.epoch;
  answer.sealed_key = crypto::wrap_key(key, receiver, key_context(answer));
  return answer;
}

}  // namespace hd::vault
