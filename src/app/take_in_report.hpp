// Nhận tin: an officer types in what came by telephone, in person, by letter or from another agency
// (CPC 145, TTLT 01/2017 art. 7). Its time limits run from when it was received, not from when it
// was typed.
#pragma once

#include "app/change_lead.hpp"
#include "domain/tip.hpp"

namespace hd::app::take_in_report {

constexpr int late_after_hours = 24;  // then a reason is asked for

struct Input {
  std::string request_key;  // Idempotency-Key
  domain::Channel channel = domain::Channel::telephone;
  Moment received_at;  // to the minute
  std::optional<domain::LateReason> late_reason;
  domain::TipContent content;
  std::string contact;  // how to reach who told it; empty: they gave no name
};

struct Output {
  LeadOutcome outcome;
  std::string number;
};

// Errors: invalid_input with the field; conflict while the agency has no keys yet.
Result<Output> run(const Services& services, const Caller& caller, Input input);

}  // namespace hd::app::take_in_report
