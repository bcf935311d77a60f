#include "vault/key_sessions.hpp"

#include "crypto/random.hpp"

namespace hd::vault {
namespace {

std::shared_ptr<const UnlockedMember> unlocked(domain::MemberId member, crypto::KeySeed seed) {
  crypto::KeySet keys = crypto::member_keys(seed);
  return std::make_shared<const UnlockedMember>(
      UnlockedMember{member, std::move(seed), std::move(keys)});
}

bool is_same(const ports::CompartmentWrap& a, const ports::CompartmentWrap& b) {
  return a.compartment_id == b.compartment_id && a.epoch == b.epoch && a.member_id == b.member_id &&
         a.sealed_seed == b.sealed_seed && a.signed_by == b.signed_by &&
         a.signature == b.signature && a.signer_public == b.signer_public;
}

Error no_such_session() { return Error::of(ErrorCode::not_signed_in, "no such key session"); }

}  // namespace

std::shared_ptr<const crypto::KeySet> OpenedCompartments::find(
    const ports::CompartmentWrap& wrap) const {
  const std::lock_guard lock(mutex_);
  const auto found = opened_.find(wrap.compartment_id);
  if (found == opened_.end() || !is_same(found->second.wrap, wrap)) return nullptr;
  return found->second.keys;
}

void OpenedCompartments::keep(const ports::CompartmentWrap& wrap,
                              std::shared_ptr<const crypto::KeySet> keys) {
  const std::lock_guard lock(mutex_);
  opened_.insert_or_assign(wrap.compartment_id, Opened{wrap, std::move(keys)});
}

ports::KeySession KeySessions::add(domain::MemberId member, crypto::KeySeed seed) {
  const auto session = crypto::random_id<ports::KeySessionTag>();
  auto made = unlocked(member, std::move(seed));
  const std::lock_guard lock(mutex_);
  unlocked_.emplace(session, std::move(made));
  return session;
}

Result<std::shared_ptr<const UnlockedMember>> KeySessions::find(ports::KeySession session) const {
  const std::lock_guard lock(mutex_);
  const auto found = unlocked_.find(session);
  if (found == unlocked_.end()) return fail(no_such_session());
  return found->second;
}

Result<Done> KeySessions::replace(ports::KeySession session, crypto::KeySeed seed) {
  const std::lock_guard lock(mutex_);
  const auto found = unlocked_.find(session);
  if (found == unlocked_.end()) return fail(no_such_session());
  found->second = unlocked(found->second->id, std::move(seed));
  return Done{};
}

std::vector<std::shared_ptr<const UnlockedMember>> KeySessions::all() const {
  std::vector<std::shared_ptr<const UnlockedMember>> members;
  const std::lock_guard lock(mutex_);
  for (const auto& [session, member] : unlocked_) members.push_back(member);
  return members;
}

void KeySessions::remove(ports::KeySession session) {
  const std::lock_guard lock(mutex_);
  unlocked_.erase(session);
}

}  // namespace hd::vault
