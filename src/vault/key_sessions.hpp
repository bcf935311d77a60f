// The unlocked members: their keys in locked memory, wiped when the session is locked.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "crypto/keys.hpp"
#include "ports/vault.hpp"
#include "vault/search_index.hpp"

namespace hd::vault {

// Compartment keys that this session opened before: checking and opening a wrap costs more than
// all that follows. An entry serves only the very same wrap, byte by byte; a wrap that was taken
// away is never looked up, since the path that would lead to it is gone.
class OpenedCompartments {
 public:
  std::shared_ptr<const crypto::KeySet> find(const ports::CompartmentWrap& wrap) const;
  void keep(const ports::CompartmentWrap& wrap, std::shared_ptr<const crypto::KeySet> keys);

 private:
  struct Opened {
    ports::CompartmentWrap wrap;
    std::shared_ptr<const crypto::KeySet> keys;
  };
  mutable std::mutex mutex_;
  std::map<domain::CompartmentId, Opened> opened_;
};

struct UnlockedMember {
  domain::MemberId id;
  crypto::KeySeed seed;
  crypto::KeySet keys;
  std::unique_ptr<OpenedCompartments> opened = std::make_unique<OpenedCompartments>();
  std::unique_ptr<SearchIndex> search = std::make_unique<SearchIndex>();
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
  // Everybody who is unlocked now.
  std::vector<std::shared_ptr<const UnlockedMember>> all() const;

 private:
  mutable std::mutex mutex_;
  std::map<ports::KeySession, std::shared_ptr<const UnlockedMember>> unlocked_;
};

}  // namespace hd::vault
