// The unlocked members: their keys in locked memory, wiped when the session is locked.
#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "crypto/keys.hpp"
#include "ports/vault.hpp"

namespace hd::vault {

struct UnlockedMember {
  domain::MemberId id;
  crypto::KeySeed seed;
  crypto::KeySet keys;
};

class KeySessions {
 public:
  ports::KeySession add(domain::MemberId member, crypto::KeySeed seed);
  // Whoever holds the pointer may finish what was begun, also when the session is locked meanwhile.
  // Errors: not_signed_in.
  Result<std::shared_ptr<const UnlockedMember>> find(ports::KeySession session) const;
  // The same member with other keys. Errors: not_signed_in.
  Result<Done> replace(ports::KeySession session, crypto::KeySeed seed);
  void remove(ports::KeySession session);

 private:
  mutable std::mutex mutex_;
  std::map<ports::KeySession, std::shared_ptr<const UnlockedMember>> unlocked_;
};

}  // namespace hd::vault
