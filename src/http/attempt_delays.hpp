// Slows down guessing without ever locking anybody out: after some failures in a row the next try
// must wait, twice as long each time, up to a limit. In memory, bounded.
#pragma once

#include <array>
#include <map>
#include <mutex>
#include <string_view>

#include "ports/clock.hpp"

namespace hd::http {

struct DelayRule {
  int free_tries = 3;  // failures in a row without a wait
  std::int64_t most_seconds = 30;
  std::int64_t forget_seconds = 60 * 60;
  std::size_t names = 10'000;  // remembered at once; the longest untouched one goes first
};

class AttemptDelays {
 public:
  explicit AttemptDelays(const ports::Clock& clock, DelayRule rule = {});

  // Seconds until a try under this name is allowed; 0: now.
  std::int64_t wait_seconds(std::string_view name);
  void failed(std::string_view name);
  void succeeded(std::string_view name);

 private:
  using Hash = std::array<std::uint8_t, 16>;
  struct Failures {
    int in_a_row = 0;
    Moment last;
  };

  std::int64_t pause_after(int failures) const;
  void make_room(Moment now);

  const ports::Clock& clock_;
  const DelayRule rule_;
  std::mutex mutex_;
  std::map<Hash, Failures> failures_;
};

}  // namespace hd::http
