// From an unlocked member over a compartment to the key of a record: every step is checked, what is
// forged, foreign or no longer granted does not open.
#pragma once

#include <memory>
#include <string_view>

#include "crypto/keys.hpp"
#include "ports/vault.hpp"
#include "vault/key_sessions.hpp"

namespace hd::vault {

// What one member signs when giving a compartment's seed or a record's key to others.
crypto::Signature sign_wrap(const ports::CompartmentWrap& wrap, const crypto::SignKeyPair& signer);
bool wrap_is_signed(const ports::CompartmentWrap& wrap);  // by wrap.signer_public
crypto::Signature sign_grant(const ports::Grant& grant, const crypto::SignKeyPair& signer);
bool grant_is_signed(const ports::Grant& grant, ByteView signer_public);

// The context in which a compartment's seed is sealed to a member.
std::string seed_context(const ports::CompartmentWrap& wrap);

// The seed of the compartment that the wrap is for. Errors: not_allowed for another member's wrap;
// forged.
Result<crypto::KeySeed> open_wrap(const UnlockedMember& member, const ports::CompartmentWrap& wrap);

using CompartmentKeys = std::shared_ptr<const crypto::KeySet>;

// The keys of the compartment that the wrap is for; kept for the session. Errors: as open_wrap.
Result<CompartmentKeys> compartment_behind(const UnlockedMember& member,
                                           const ports::CompartmentWrap& wrap);

// The keys of the compartment at the path's end, held against its public record.
// Errors: as open_wrap; forged when wrap, grant and compartment do not belong together.
Result<CompartmentKeys> open_compartment(const UnlockedMember& member, const ports::KeyPath& path);

// The key of the record and class that the path leads to. Errors: not_allowed when the grant is not
// active or is of class guarded (two officers must open that one); forged.
Result<crypto::SymmetricKey> open_record_key(const UnlockedMember& member,
                                             const ports::KeyPath& path);

// The same of class guarded; whoever calls it has checked the approval of a second officer.
Result<crypto::SymmetricKey> open_guarded_key(const UnlockedMember& member,
                                              const ports::KeyPath& path);

// The key of any class, to be sealed to another compartment and for nothing else.
Result<crypto::SymmetricKey> open_key_to_pass_on(const UnlockedMember& member,
                                                 const ports::KeyPath& path);

// No audit, no key: a missing proof is a fault of the use case (Bug).
void require_proof(const ports::AuditProof& proof, const UnlockedMember& member,
                   std::string_view action, const std::string& object_id);

}  // namespace hd::vault
