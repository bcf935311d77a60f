// The one-time code that opens the set-up guide: made at the start of a program that has no agency
// yet, shown once on the terminal, so that only who started the program can set it up.
#pragma once

#include <array>
#include <mutex>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "http/attempt_delays.hpp"

namespace hd::http {

class SetupCode {
 public:
  explicit SetupCode(const ports::Clock& clock);  // closed

  // A fresh code, "XXXX-XXXX-XXXX" (60 bits). Only its hash stays here.
  std::string open();
  void close();
  bool is_open() const;

  // Read forgivingly: case, blanks, hyphens, o for 0, i and l for 1.
  // Errors: not_found when closed, wrong_credentials, busy (key "setup.wait", seconds) after
  // several wrong tries.
  Result<Done> check(std::string_view typed);

 private:
  mutable std::mutex mutex_;
  bool is_open_ = false;
  std::array<std::uint8_t, 32> hash_{};
  AttemptDelays delays_;
};

}  // namespace hd::http
