#include "http/sessions.hpp"

#include <algorithm>

#include "crypto/hash.hpp"
#include "crypto/random.hpp"

namespace hd::http {
namespace {

// Follows from the cookie, so that nothing more is kept; whoever lacks the cookie cannot make it.
std::string csrf_of(std::string_view token) {
  return to_base64url(crypto::blake2b<32>({"hd-csrf", token}));
}

}  // namespace

Sessions::Sessions(ports::Vault& vault, const ports::Clock& clock, SessionLimits limits)
    : vault_(vault), clock_(clock), limits_(limits) {}

Sessions::~Sessions() {
  for (auto at = sessions_.begin(); at != sessions_.end();) at = erase(at);
}

Sessions::Hash Sessions::hash_of(std::string_view token) {
  return crypto::blake2b<32>({"hd-session", token});
}

bool Sessions::is_over(const Session& session, Moment now) const {
  return now >= session.used_at.plus_seconds(limits_.idle_seconds) ||
         now >= session.opened_at.plus_seconds(limits_.absolute_seconds);
}

Sessions::Map::iterator Sessions::erase(Map::iterator at) {
  vault_.lock(at->second.caller.keys);
  return sessions_.erase(at);
}

void Sessions::sweep_locked(Moment now) {
  for (auto at = sessions_.begin(); at != sessions_.end();) {
    at = is_over(at->second, now) ? erase(at) : std::next(at);
  }
}

// Ends the session used longest ago: of this member when they have too many, of all otherwise.
void Sessions::make_room(domain::MemberId member) {
  const auto own = [&](const Map::value_type& one) {
    return one.second.caller.actor.member_id == member;
  };
  const auto own_count = std::count_if(sessions_.begin(), sessions_.end(), own);
  const bool is_own_full = static_cast<std::size_t>(own_count) >= limits_.per_member;
  if (!is_own_full && sessions_.size() < limits_.all) return;
  auto oldest = sessions_.end();
  for (auto at = sessions_.begin(); at != sessions_.end(); ++at) {
    if (is_own_full && !own(*at)) continue;
    if (oldest == sessions_.end() || at->second.used_at < oldest->second.used_at) oldest = at;
  }
  if (oldest != sessions_.end()) erase(oldest);
}

Sessions::Live Sessions::add(const app::Caller& caller, Moment now) {
  const std::string token = to_base64url(crypto::random_array<32>());
  Live live{token, csrf_of(token), to_base64url(crypto::random_array<32>()), caller};
  sessions_.insert_or_assign(hash_of(live.token), Session{caller, now, now, live.draft_key});
  return live;
}

Sessions::Live Sessions::open(const app::Caller& caller) {
  const Moment now = clock_.now();
  const std::lock_guard lock(mutex_);
  sweep_locked(now);
  make_room(caller.actor.member_id);
  return add(caller, now);
}

std::optional<Sessions::Live> Sessions::renew(const std::string& token, const app::Caller& caller) {
  const Moment now = clock_.now();
  const std::lock_guard lock(mutex_);
  const auto found = sessions_.find(hash_of(token));
  if (found == sessions_.end()) return std::nullopt;
  const Moment opened_at = found->second.opened_at;
  sessions_.erase(found);  // the keys stay unlocked for the session that follows
  for (auto at = sessions_.begin(); at != sessions_.end();) {
    const bool is_own = at->second.caller.actor.member_id == caller.actor.member_id;
    at = is_own ? erase(at) : std::next(at);
  }
  Live live = add(caller, now);
  sessions_.at(hash_of(live.token)).opened_at = opened_at;
  return live;
}

std::optional<Sessions::Live> Sessions::find(std::string_view token) {
  const Moment now = clock_.now();
  const std::lock_guard lock(mutex_);
  sweep_locked(now);
  const auto found = sessions_.find(hash_of(token));
  if (found == sessions_.end()) return std::nullopt;
  found->second.used_at = now;
  const Session& session = found->second;
  return Live{std::string(token), csrf_of(token), session.draft_key, session.caller};
}

void Sessions::end(const std::string& token) {
  const std::lock_guard lock(mutex_);
  const auto found = sessions_.find(hash_of(token));
  if (found != sessions_.end()) erase(found);
}

void Sessions::end_of(domain::MemberId member) {
  const std::lock_guard lock(mutex_);
  for (auto at = sessions_.begin(); at != sessions_.end();) {
    at = at->second.caller.actor.member_id == member ? erase(at) : std::next(at);
  }
}

void Sessions::sweep() {
  const Moment now = clock_.now();
  const std::lock_guard lock(mutex_);
  sweep_locked(now);
}

std::size_t Sessions::count() const {
  const std::lock_guard lock(mutex_);
  return sessions_.size();
}

}  // namespace hd::http
