#include "http/attempt_delays.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "crypto/hash.hpp"

namespace hd::http {
namespace {

// Names are whatever somebody typed, a password by mistake perhaps: only a hash is kept.
std::array<std::uint8_t, 16> hash_of_name(std::string_view name) {
  return crypto::blake2b<16>({"hd-attempt", fold_vietnamese(name)});
}

}  // namespace

AttemptDelays::AttemptDelays(const ports::Clock& clock, DelayRule rule)
    : clock_(clock), rule_(rule) {}

std::int64_t AttemptDelays::pause_after(int failures) const {
  const int beyond = failures - rule_.free_tries;
  if (beyond < 0) return 0;
  return beyond > 10 ? rule_.most_seconds : std::min(rule_.most_seconds, std::int64_t{1} << beyond);
}

std::int64_t AttemptDelays::wait_seconds(std::string_view name) {
  const Moment now = clock_.now();
  const std::lock_guard lock(mutex_);
  const auto found = failures_.find(hash_of_name(name));
  if (found == failures_.end()) return 0;
  const Moment free = found->second.last.plus_seconds(pause_after(found->second.in_a_row));
  // A clock set back must not hold anybody up for longer than the rule.
  return std::clamp(free.seconds - now.seconds, std::int64_t{0}, rule_.most_seconds);
}

void AttemptDelays::make_room(Moment now) {
  if (failures_.size() < rule_.names) return;
  std::erase_if(failures_, [&](const auto& one) {
    return now >= one.second.last.plus_seconds(rule_.forget_seconds);
  });
  if (failures_.size() < rule_.names) return;
  failures_.erase(
      std::min_element(failures_.begin(), failures_.end(),
                       [](const auto& a, const auto& b) { return a.second.last < b.second.last; }));
}

void AttemptDelays::failed(std::string_view name) {
  const Moment now = clock_.now();
  const std::lock_guard lock(mutex_);
  make_room(now);
  Failures& failures = failures_[hash_of_name(name)];
  if (now >= failures.last.plus_seconds(rule_.forget_seconds)) failures.in_a_row = 0;
  ++failures.in_a_row;
  failures.last = now;
}

void AttemptDelays::succeeded(std::string_view name) {
  const std::lock_guard lock(mutex_);
  failures_.erase(hash_of_name(name));
}

}  // namespace hd::http
