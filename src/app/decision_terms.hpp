// What a proposal and a decision have in common: kind, offence or ground, checked against the law
// data.
#pragma once

#include "app/authorise.hpp"

namespace hd::app {

struct DecisionTerms {
  domain::DecisionKind kind = domain::DecisionKind::open;
  domain::Offence offence;
  std::string ground;
};

// Opening needs article and clause; not opening a ground of CPC 157; suspending a reason of CPC
// 148(1).
Result<Done> check_terms(const Services& services, const DecisionTerms& terms);

// CPC 147(4): the procuracy that has the file decides, and nobody here proposes either.
Result<Done> check_settled_here(const LeadScene& scene);

domain::EventKind event_of(domain::DecisionKind kind);

}  // namespace hd::app
