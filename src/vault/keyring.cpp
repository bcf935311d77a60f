#include "vault/keyring.hpp"

#include <algorithm>
#include <initializer_list>

#include "base/check.hpp"
#include "crypto/contexts.hpp"
#include "crypto/hash.hpp"
#include "crypto/key_wrap.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using Digest = std::array<std::uint8_t, 32>;

std::array<std::uint8_t, 4> epoch_part(std::int32_t epoch) {
  return crypto::be32(static_cast<std::uint32_t>(epoch));
}

Digest wrap_digest(const ports::CompartmentWrap& wrap) {
  return crypto::blake2b<32>({"hd-compartment-wrap", wrap.compartment_id.text(),
                              epoch_part(wrap.epoch), wrap.member_id.text(), wrap.sealed_seed,
                              wrap.signed_by.text()});
}

// Everything but the state, which is not the giver's to keep.
Digest grant_digest(const ports::Grant& grant) {
  const std::array<std::uint8_t, 1> cls{static_cast<std::uint8_t>(grant.cls)};
  return crypto::blake2b<32>({"hd-grant", grant.id.text(), grant.lead_id.text(), cls,
                              grant.compartment_id.text(), epoch_part(grant.epoch),
                              grant.sealed_key, grant.reason, grant.legal_basis,
                              optional_id_text(grant.granted_by),
                              crypto::be64(static_cast<std::uint64_t>(grant.granted_at.seconds))});
}

bool is_signed(const Digest& digest, const Bytes& signature, ByteView signer_public) {
  const auto signer = crypto::SignPublicKey::of(signer_public);
  const auto given = crypto::Signature::of(signature);
  return signer && given && crypto::verify(digest, *given, *signer);
}

// The sender of a tip has no name here and signs nothing; only the first grant may lack a signer.
bool is_senders_own(const ports::Grant& grant) {
  return grant.granted_by.is_none() && grant.signature.empty() && grant.reason == "tip_received";
}

Result<Done> check_belong_together(const ports::KeyPath& path) {
  const bool fits = path.wrap.compartment_id == path.grant.compartment_id &&
                    path.wrap.epoch == path.grant.epoch &&
                    path.compartment.compartment.id == path.grant.compartment_id &&
                    path.compartment.compartment.epoch == path.grant.epoch;
  if (fits) return Done{};
  return fail(ErrorCode::forged, "wrap, grant and compartment of a path differ");
}

Result<Done> check_grant(const ports::KeyPath& path) {
  const ports::Grant& grant = path.grant;
  if (grant.state != domain::GrantState::active) {
    return fail(ErrorCode::not_allowed, "the grant is not active");
  }
  if (is_senders_own(grant) || grant_is_signed(grant, path.grant_signer_public)) return Done{};
  return fail(ErrorCode::forged, "signature of a grant");
}

bool is_of(const ports::KeyPath& path, std::initializer_list<ports::ProtectionClass> classes) {
  return std::find(classes.begin(), classes.end(), path.grant.cls) != classes.end();
}

}  // namespace

crypto::Signature sign_wrap(const ports::CompartmentWrap& wrap, const crypto::SignKeyPair& signer) {
  return crypto::sign(wrap_digest(wrap), signer);
}

bool wrap_is_signed(const ports::CompartmentWrap& wrap) {
  return is_signed(wrap_digest(wrap), wrap.signature, wrap.signer_public);
}

crypto::Signature sign_grant(const ports::Grant& grant, const crypto::SignKeyPair& signer) {
  return crypto::sign(grant_digest(grant), signer);
}

bool grant_is_signed(const ports::Grant& grant, ByteView signer_public) {
  return !grant.granted_by.is_none() &&
         is_signed(grant_digest(grant), grant.signature, signer_public);
}

std::string seed_context(const ports::CompartmentWrap& wrap) {
  return "compartment-seed|" + wrap.compartment_id.text() + "|" + std::to_string(wrap.epoch) + "|" +
         wrap.member_id.text();
}

Result<crypto::KeySeed> open_wrap(const UnlockedMember& member,
                                  const ports::CompartmentWrap& wrap) {
  if (wrap.member_id != member.id) return fail(ErrorCode::not_allowed, "a wrap of another member");
  if (!wrap_is_signed(wrap)) return fail(ErrorCode::forged, "signature of a wrap");
  return crypto::unwrap_key(wrap.sealed_seed, member.keys.box, seed_context(wrap));
}

Result<CompartmentKeys> compartment_behind(const UnlockedMember& member,
                                           const ports::CompartmentWrap& wrap) {
  if (wrap.member_id != member.id) return fail(ErrorCode::not_allowed, "a wrap of another member");
  if (auto known = member.opened->find(wrap)) return known;
  HD_TRY(const crypto::KeySeed seed, open_wrap(member, wrap));
  auto keys = std::make_shared<const crypto::KeySet>(crypto::compartment_keys(seed));
  member.opened->keep(wrap, keys);
  return keys;
}

Result<CompartmentKeys> open_compartment(const UnlockedMember& member, const ports::KeyPath& path) {
  HD_CHECK(check_belong_together(path));
  HD_TRY(CompartmentKeys keys, compartment_behind(member, path.wrap));
  if (keys->box.public_key().bytes() != path.compartment.box_public ||
      keys->sign.public_key().bytes() != path.compartment.sign_public) {
    return fail(ErrorCode::forged, "public keys of a compartment");
  }
  return keys;
}

Result<crypto::SymmetricKey> open_record_key(const UnlockedMember& member,
                                             const ports::KeyPath& path) {
  if (!is_of(path, {ports::ProtectionClass::file, ports::ProtectionClass::person})) {
    return fail(ErrorCode::not_allowed, "this class opens only with two officers");
  }
  return open_key_to_pass_on(member, path);
}

Result<crypto::SymmetricKey> open_guarded_key(const UnlockedMember& member,
                                              const ports::KeyPath& path) {
  if (!is_of(path, {ports::ProtectionClass::guarded})) {
    return fail(ErrorCode::not_allowed, "not a grant of class guarded");
  }
  return open_key_to_pass_on(member, path);
}

Result<crypto::SymmetricKey> open_key_to_pass_on(const UnlockedMember& member,
                                                 const ports::KeyPath& path) {
  HD_CHECK(check_grant(path));
  HD_TRY(const CompartmentKeys keys, open_compartment(member, path));
  const ports::Grant& grant = path.grant;
  const std::string tip_id = path.tip_id.text();
  const std::string compartment_id = grant.compartment_id.text();
  return crypto::unwrap_key(
      grant.sealed_key, keys->box,
      crypto::tip_key_context(tip_id, grant.cls,
                              {compartment_id, static_cast<std::uint32_t>(grant.epoch)}));
}

void require_proof(const ports::AuditProof& proof, const UnlockedMember& member,
                   std::string_view action, const std::string& object_id) {
  const bool has_durable_audit_entry = proof.covers(member.id, action, object_id);
  HD_ASSERT(has_durable_audit_entry);
}

}  // namespace hd::vault
