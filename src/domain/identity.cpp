#include "domain/identity.hpp"

#include <array>

namespace hd::domain {

std::string_view name_of(IdentityState state) {
  constexpr std::array<std::string_view, 4> names{"waiting", "approved", "refused", "lapsed"};
  return names.at(static_cast<std::size_t>(state));
}

Moment IdentityRequest::holds_until() const {
  return answered_at.value_or(requested_at).plus_seconds(identity_minutes * 60);
}

IdentityState IdentityRequest::state_at(Moment now) const {
  if (answered_at && !is_approved) return IdentityState::refused;
  if (now >= holds_until()) return IdentityState::lapsed;
  return answered_at ? IdentityState::approved : IdentityState::waiting;
}

std::int64_t IdentityRequest::seconds_left(Moment now) const {
  const IdentityState state = state_at(now);
  const bool runs = state == IdentityState::waiting || state == IdentityState::approved;
  return runs ? holds_until().seconds - now.seconds : 0;
}

}  // namespace hd::domain
