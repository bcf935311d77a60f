// Ai đã xem: who opened or changed a lead, read back from the audit chain.
#pragma once

#include "app/authorise.hpp"

namespace hd::app::read_accesses {

struct Input {
  domain::LeadId lead_id;
};

struct Line {
  Moment at;
  std::string action;                         // coded
  std::string reason;                         // coded, may be empty
  std::optional<domain::Member> member;       // none: the system
  std::optional<domain::Member> in_place_of;  // whoever was away
  std::optional<domain::Agency> agency;
};

struct Output {
  std::vector<Line> lines;  // newest first
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::read_accesses
