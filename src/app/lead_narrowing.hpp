// What a person narrows a list of leads by, beside its tab. All of it is class work and stands in
// the address of the list.
#pragma once

#include "app/authorise.hpp"

namespace hd::app {

// When the next open limit ends: passed, today, or later in this week (Monday to Sunday).
enum class DueSpan : std::uint8_t { any, overdue, today, week };

struct LeadNarrowing {
  std::optional<domain::LeadKind> kind;
  std::string article;
  std::string unit_code;
  std::optional<domain::Channel> channel;
  std::optional<domain::MemberId> investigator;  // means nothing where the tab names one
  std::optional<domain::AgencyId> agency;        // holds it, or is offered it
  DueSpan due = DueSpan::any;
  bool danger_only = false;
  std::optional<bool> has_unread;  // an answer of its sender
};

ports::LeadFilter narrowed(ports::LeadFilter filter, const LeadNarrowing& by, Moment now);

}  // namespace hd::app
