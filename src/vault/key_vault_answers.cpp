#include <algorithm>
#include <array>

#include "access/decision.hpp"
#include "base/check.hpp"
#include "crypto/key_wrap.hpp"
#include "vault/answer_keys.hpp"
#include "vault/key_vault.hpp"

namespace hd::vault {

Result<ports::SealedAnswer> KeyVault::readdress(ports::KeySession session,
                                                const ports::AuditProof& proof,
                                                const ports::CompartmentWrap& own,
                                                const ports::CompartmentKeyRecord& to,
                                                ports::SealedAnswer answer) {
  HD_TRY(const auto member, sessions_.find(session));
  const std::string lead_id = answer.lead_id.text();
  using access::Action;
  const bool has_durable_audit_entry = std::ranges::any_of(
      std::array{Action::classify, Action::pass_on, Action::accept, Action::reject},
      [&](Action act) { return proof.covers(member->id, access::name_of(act), lead_id); });
  HD_ASSERT(has_durable_audit_entry);
  HD_TRY(const crypto::SymmetricKey key, open_answer_key(*member, own, answer));
  HD_TRY(const auto receiver, crypto::BoxPublicKey::of(to.box_public));
  answer.compartment_id = to.compartment.id;
  answer.epoch = to.compartment.epoch;
  answer.sealed_key = crypto::wrap_key(key, receiver, answer_key_context(answer));
  return answer;
}

}  // namespace hd::vault
