// How long a sender may be silent: a purse of seconds that fills with what arrives and empties with
// time. It is full at the beginning and never holds more than that, so what came fast in the past
// buys no long silence later (slowloris), and a stall shorter than the purse is forgiven.
#pragma once

#include <chrono>
#include <cstddef>

namespace hd::net {

using Clock = std::chrono::steady_clock;

class Pace {
 public:
  // Who sends `bytes_per_second` on average is never late.
  Pace(std::size_t bytes_per_second, std::chrono::seconds purse, Clock::time_point now);

  // When the sender is late unless something arrives before.
  Clock::time_point deadline() const { return empty_at_; }
  void arrived(std::size_t bytes, Clock::time_point now);
  // Time that was not the sender's: what a worker needed for the last piece.
  void excuse(Clock::duration ours) { empty_at_ += ours; }

 private:
  std::size_t bytes_per_second_;
  std::chrono::seconds purse_;
  Clock::time_point empty_at_;
};

}  // namespace hd::net
