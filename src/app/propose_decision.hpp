// Đề xuất: the officer in charge proposes how the lead is settled (Circular 28/2020 art. 15).
#pragma once

#include "app/change_lead.hpp"

namespace hd::app::propose_decision {

struct Input {
  LeadChange change;
  domain::DecisionKind kind = domain::DecisionKind::open;
  domain::Offence offence;  // of opening
  std::string
      ground;        // of not opening (CPC 157) or suspending (CPC 148(1)), a code of the law data
  std::string note;  // for who decides; sealed
};

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::propose_decision
