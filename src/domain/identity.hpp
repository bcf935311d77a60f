// Danh tính người tố giác, báo tin, who may ask that it be kept secret (CPC 56(1)(a)): it opens
// only when a second officer agreed.
#pragma once

#include <optional>

#include "base/time.hpp"
#include "domain/codes.hpp"
#include "domain/ids.hpp"

namespace hd::domain {

// How long a request waits for an answer, and how long an approval holds.
inline constexpr int identity_minutes = 15;

enum class IdentityState : std::uint8_t { waiting, approved, refused, lapsed };
std::string_view name_of(IdentityState state);

// One officer's request to open it for one lead, with the answer of another.
struct IdentityRequest {
  IdentityRequestId id;
  LeadId lead_id;
  AgencyId agency_id;  // of both
  IdentityReason reason = IdentityReason::tell_reporter;
  MemberId requested_by;
  Moment requested_at;
  MemberId answered_by;  // none until answered
  std::optional<Moment> answered_at;
  bool is_approved = false;

  // Moment at which it lapses: as a request, or as an approval.
  Moment holds_until() const;
  IdentityState state_at(Moment now) const;
  // Until it lapses; 0 when nothing waits any more.
  std::int64_t seconds_left(Moment now) const;
};

}  // namespace hd::domain
