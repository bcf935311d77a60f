// Who sent a tip: opened by one officer, with the signature of another over that very request.
#include "access/decision.hpp"
#include "crypto/contexts.hpp"
#include "crypto/hash.hpp"
#include "vault/content_codec.hpp"
#include "vault/key_vault.hpp"
#include "vault/keyring.hpp"

namespace hd::vault {
namespace {

using domain::IdentityRequest;

std::array<std::uint8_t, 8> moment_part(Moment at) {
  return crypto::be64(static_cast<std::uint64_t>(at.seconds));
}

// Everything that makes it this approval of this request: for whom, for what, by whom, when.
std::array<std::uint8_t, 32> approval_digest(const IdentityRequest& request) {
  return crypto::blake2b<32>({"hd-identity-approval", request.id.text(), request.lead_id.text(),
                              request.agency_id.text(), domain::name_of(request.reason),
                              request.requested_by.text(), moment_part(request.requested_at),
                              request.answered_by.text(),
                              moment_part(request.answered_at.value_or(Moment{}))});
}

Result<Done> check_approval(const UnlockedMember& member, const ports::IdentityWay& way) {
  const IdentityRequest& request = way.approval.request;
  const bool fits = request.is_approved && request.answered_at &&
                    request.requested_by == member.id && request.answered_by != member.id &&
                    request.lead_id == way.path.grant.lead_id &&
                    way.approver_wrap.member_id == request.answered_by &&
                    way.approver_wrap.compartment_id == way.path.grant.compartment_id;
  if (!fits) return fail(ErrorCode::not_allowed, "no approval of another officer for this");
  if (!wrap_is_signed(way.approver_wrap)) return fail(ErrorCode::forged, "wrap of who approved");
  HD_TRY(const auto approver, crypto::SignPublicKey::of(way.approver_public));
  HD_TRY(const auto signature, crypto::Signature::of(way.approval.signature));
  if (crypto::verify(approval_digest(request), signature, approver)) return Done{};
  return fail(ErrorCode::forged, "signature of an approval");
}

}  // namespace

Result<Bytes> KeyVault::sign_approval(ports::KeySession session, const IdentityRequest& request) {
  HD_TRY(const auto member, sessions_.find(session));
  const bool is_second = request.answered_by == member->id && request.requested_by != member->id;
  if (!is_second) return fail(ErrorCode::not_allowed, "one's own request");
  return crypto::sign(approval_digest(request), member->keys.sign).bytes();
}

Result<std::string> KeyVault::open_identity(ports::KeySession session,
                                            const ports::AuditProof& proof,
                                            const ports::IdentityWay& way,
                                            const ports::SealedTip& tip) {
  HD_TRY(const auto member, sessions_.find(session));
  require_proof(proof, *member, access::name_of(access::Action::open_identity),
                way.path.grant.lead_id.text());
  if (tip.id != way.path.tip_id) return fail(ErrorCode::forged, "the path leads to another tip");
  HD_CHECK(check_approval(*member, way));
  HD_TRY(const crypto::SymmetricKey key, open_guarded_key(*member, way.path));
  HD_TRY(
      const crypto::SecretBytes json,
      crypto::open_envelope(tip.sealed_guarded, key, crypto::tip_reporter_context(tip.id.text())));
  return parse_contact(json.text());
}

}  // namespace hd::vault
