// Quyết định: the head or an authorised deputy opens a criminal case, does not open one, or
// suspends the settlement (CPC 36(2), 147(1)). What was proposed is shown, the decider decides.
#pragma once

#include <optional>

#include "app/change_lead.hpp"

namespace hd::app::decide_lead {

struct Input {
  LeadChange change;
  domain::DecisionKind kind = domain::DecisionKind::open;
  domain::Offence offence;
  std::string ground;
  // Of opening: the case it is joined to; none: a case of its own.
  std::optional<domain::CriminalCaseId> joined_case = {};
};

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::decide_lead
