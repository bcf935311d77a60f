#include <algorithm>
#include <array>

#include "access/decision.hpp"
#include "base/check.hpp"
#include "crypto/contexts.hpp"
#include "crypto/key_wrap.hpp"
#include "crypto/random.hpp"
#include "vault/key_vault.hpp"
#include "vault/keyring.hpp"

namespace hd::vault {
namespace {

// The seed sealed to `wrap.member_id`, signed by the unlocked member.
Result<Done> seal_and_sign(ports::CompartmentWrap& wrap, const crypto::KeySeed& seed,
                           const crypto::BoxPublicKey& to, const UnlockedMember& by) {
  wrap.sealed_seed = crypto::wrap_key(seed, to, seed_context(wrap));
  wrap.signed_by = by.id;
  wrap.signature = sign_wrap(wrap, by.keys.sign).bytes();
  wrap.signer_public = by.keys.sign.public_key().bytes();
  return Done{};
}

bool is_for_passing_on(const ports::AuditProof& proof, const UnlockedMember& member,
                       const std::string& lead_id) {
  using access::Action;
  return std::ranges::any_of(
      std::array{Action::classify, Action::pass_on, Action::accept},
      [&](Action act) { return proof.covers(member.id, access::name_of(act), lead_id); });
}

// Keys are given to one member, or a compartment gets new ones because somebody lost the old.
bool is_for_giving_keys(const ports::AuditProof& proof, const UnlockedMember& by,
                        const ports::CompartmentWrap& own, domain::MemberId to) {
  using access::Action;
  const auto covers = [&](Action act, const std::string& object) {
    return proof.covers(by.id, access::name_of(act), object);
  };
  const std::string compartment = own.compartment_id.text();
  return covers(Action::admit_member, to.text()) || covers(Action::name_stand_in, to.text()) ||
         covers(Action::take_out_member, compartment) || covers(Action::set_functions, compartment);
}

}  // namespace

Result<ports::NewCompartment> KeyVault::new_compartment(ports::KeySession session,
                                                        const domain::Compartment& compartment) {
  HD_TRY(const auto member, sessions_.find(session));
  const crypto::KeySeed seed = crypto::random_key();
  const crypto::KeySet keys = crypto::compartment_keys(seed);
  ports::NewCompartment made;
  made.keys.compartment = compartment;
  made.keys.box_public = keys.box.public_key().bytes();
  made.keys.sign_public = keys.sign.public_key().bytes();
  made.own_wrap.compartment_id = compartment.id;
  made.own_wrap.epoch = compartment.epoch;
  made.own_wrap.member_id = member->id;
  HD_CHECK(seal_and_sign(made.own_wrap, seed, member->keys.box.public_key(), *member));
  return made;
}

Result<ports::CompartmentWrap> KeyVault::admit(ports::KeySession session,
                                               const ports::AuditProof& proof,
                                               const ports::CompartmentWrap& own,
                                               domain::MemberId member,
                                               const Bytes& member_box_public) {
  HD_TRY(const auto by, sessions_.find(session));
  const bool has_durable_audit_entry = is_for_giving_keys(proof, *by, own, member);
  HD_ASSERT(has_durable_audit_entry);
  HD_TRY(const crypto::KeySeed seed, open_wrap(*by, own));
  HD_TRY(const auto to, crypto::BoxPublicKey::of(member_box_public));
  ports::CompartmentWrap wrap;
  wrap.compartment_id = own.compartment_id;
  wrap.epoch = own.epoch;
  wrap.member_id = member;
  HD_CHECK(seal_and_sign(wrap, seed, to, *by));
  return wrap;
}

Result<ports::Grant> KeyVault::regrant(ports::KeySession session, const ports::AuditProof& proof,
                                       const ports::KeyPath& path,
                                       const ports::CompartmentKeyRecord& to, ports::Grant terms) {
  HD_TRY(const auto member, sessions_.find(session));
  const bool has_durable_audit_entry = is_for_passing_on(proof, *member, path.grant.lead_id.text());
  HD_ASSERT(has_durable_audit_entry);
  HD_TRY(const crypto::SymmetricKey key, open_key_to_pass_on(*member, path));
  HD_TRY(const auto receiver, crypto::BoxPublicKey::of(to.box_public));
  terms.lead_id = path.grant.lead_id;
  terms.cls = path.grant.cls;
  terms.compartment_id = to.compartment.id;
  terms.epoch = to.compartment.epoch;
  const std::string tip_id = path.tip_id.text();
  const std::string compartment_id = terms.compartment_id.text();
  terms.sealed_key = crypto::wrap_key(
      key, receiver,
      crypto::tip_key_context(tip_id, terms.cls,
                              {compartment_id, static_cast<std::uint32_t>(terms.epoch)}));
  terms.granted_by = member->id;
  terms.signature = sign_grant(terms, member->keys.sign).bytes();
  return terms;
}

}  // namespace hd::vault
