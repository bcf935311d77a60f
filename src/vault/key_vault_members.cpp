#include "crypto/protected_seed.hpp"
#include "crypto/random.hpp"
#include "vault/key_vault.hpp"

namespace hd::vault {
namespace {

std::string member_context(domain::MemberId member) { return "member|" + member.text(); }

crypto::PasswordCost cost_of(const ports::MemberKeyRecord& record) {
  crypto::PasswordCost cost;
  cost.memory_bytes = static_cast<std::uint64_t>(record.memory_bytes);
  cost.passes = static_cast<std::uint32_t>(record.passes);
  return cost;
}

bool has_public_keys(const ports::MemberKeyRecord& record, const crypto::KeySeed& seed) {
  const crypto::KeySet keys = crypto::member_keys(seed);
  return keys.box.public_key().bytes() == record.box_public &&
         keys.sign.public_key().bytes() == record.sign_public;
}

}  // namespace

KeyVault::KeyVault(const KeyVaultOptions& options, storage::BlobStore& blobs,
                   storage::BlobStore& documents)
    : options_(options),
      blobs_(blobs),
      documents_(documents),
      gate_(options.passwords_at_once, options.passwords_waiting) {}

Result<crypto::SymmetricKey> KeyVault::password_key(std::string_view password, ByteView salt,
                                                    const crypto::PasswordCost& cost) {
  const auto text = crypto::SecretText::copy_of(password);
  HD_TRY(const PasswordGate::Place place, gate_.enter());
  return crypto::key_from_password(text, salt, cost);
}

Result<ports::MemberKeyRecord> KeyVault::record_of(domain::MemberId member,
                                                   const crypto::KeySeed& seed,
                                                   std::string_view password) {
  ports::MemberKeyRecord record;
  record.salt = crypto::new_password_salt();
  record.memory_bytes = static_cast<std::int64_t>(options_.password_cost.memory_bytes);
  record.passes = options_.password_cost.passes;
  HD_TRY(const auto key, password_key(password, record.salt, options_.password_cost));
  record.sealed_seed = crypto::protect_seed(seed, key, member_context(member));
  const crypto::KeySet keys = crypto::member_keys(seed);
  record.box_public = keys.box.public_key().bytes();
  record.sign_public = keys.sign.public_key().bytes();
  return record;
}

Result<ports::MemberKeyRecord> KeyVault::new_member_keys(domain::MemberId member,
                                                         std::string_view password) {
  return record_of(member, crypto::random_key(), password);
}

Result<ports::KeySession> KeyVault::unlock(domain::MemberId member,
                                           const ports::MemberKeyRecord& record,
                                           std::string_view password) {
  HD_TRY(const auto key, password_key(password, record.salt, cost_of(record)));
  auto seed = crypto::open_protected_seed(record.sealed_seed, key, member_context(member));
  if (!seed) return fail(ErrorCode::wrong_credentials, "password does not open the keys");
  if (!has_public_keys(record, *seed)) return fail(ErrorCode::forged, "public keys of a member");
  return sessions_.add(member, std::move(*seed));
}

Result<Done> KeyVault::spend_unlock_time(std::string_view password) {
  HD_CHECK(password_key(password, crypto::new_password_salt(), options_.password_cost));
  return Done{};
}

Result<ports::MemberKeyRecord> KeyVault::rewrap_member(ports::KeySession session,
                                                       std::string_view new_password, bool rotate) {
  HD_TRY(const auto member, sessions_.find(session));
  if (!rotate) return record_of(member->id, member->seed, new_password);
  crypto::KeySeed fresh = crypto::random_key();
  HD_TRY(ports::MemberKeyRecord record, record_of(member->id, fresh, new_password));
  HD_CHECK(sessions_.replace(session, std::move(fresh)));
  return record;
}

void KeyVault::lock(ports::KeySession session) { sessions_.remove(session); }

}  // namespace hd::vault
