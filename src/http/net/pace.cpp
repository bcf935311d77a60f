#include "http/net/pace.hpp"

#include <algorithm>

namespace hd::net {

Pace::Pace(std::size_t bytes_per_second, std::chrono::seconds purse, Clock::time_point now)
    : bytes_per_second_(bytes_per_second), purse_(purse), empty_at_(now + purse) {}

void Pace::arrived(std::size_t bytes, Clock::time_point now) {
  const auto earned = std::chrono::nanoseconds(
      static_cast<std::int64_t>(bytes * (std::uint64_t{1'000'000'000} / bytes_per_second_)));
  empty_at_ = std::min(empty_at_ + earned, now + purse_);
}

}  // namespace hd::net
