// Who is signed in. A session lives in memory only and ends with the program; its cookie is 256
// random bits of which only a hash is kept.
#pragma once

#include <array>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "app/sign_in.hpp"

namespace hd::http {

struct SessionLimits {
  std::int64_t idle_seconds = 15 * 60;           // without a request
  std::int64_t absolute_seconds = 12 * 60 * 60;  // whatever happens
  std::size_t per_member = 5;                    // one more ends the oldest
  std::size_t all = 2000;
};

class Sessions {
 public:
  Sessions(ports::Vault& vault, const ports::Clock& clock, SessionLimits limits = {});
  ~Sessions();  // locks every member's keys

  // What a request may know of its own session.
  struct Live {
    std::string token;  // as in the cookie
    std::string csrf;   // must come back with every change
    // The browser seals under it what is being typed, so that a reload finds it. Not made from the
    // cookie, which the browser may keep: it ends with the session.
    std::string draft_key;
    app::Caller caller;
  };

  // A new session with an id of its own: at sign-in.
  Live open(const app::Caller& caller);
  // Replaces the id of a live session and ends the member's other ones: at a change of password.
  // none when the session ended meanwhile.
  std::optional<Live> renew(const std::string& token, const app::Caller& caller);
  // Counts as a use. Nothing for a token that is unknown or whose session ended.
  std::optional<Live> find(std::string_view token);
  void end(const std::string& token);
  void end_of(domain::MemberId member);  // all of them
  // Ends what has expired. Called by find() and from time to time.
  void sweep();
  std::size_t count() const;

 private:
  using Hash = std::array<std::uint8_t, 32>;
  struct Session {
    app::Caller caller;
    Moment opened_at;
    Moment used_at;
    std::string draft_key;
  };
  using Map = std::map<Hash, Session>;

  static Hash hash_of(std::string_view token);
  bool is_over(const Session& session, Moment now) const;
  Map::iterator erase(Map::iterator at);
  void sweep_locked(Moment now);
  void make_room(domain::MemberId member);
  Live add(const app::Caller& caller, Moment now);

  ports::Vault& vault_;
  const ports::Clock& clock_;
  const SessionLimits limits_;
  mutable std::mutex mutex_;
  Map sessions_;
};

inline constexpr std::string_view session_cookie = "__Host-haidang";

}  // namespace hd::http
