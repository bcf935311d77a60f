// Thêm cơ quan: an agency comes in after the set-up, with its first head and the slip to arrive
// with. Its keys are made at their first sign-in (change_password), and only then the public page
// learns of it.
#pragma once

#include "app/new_agency.hpp"
#include "app/newcomer.hpp"

namespace hd::app::add_agency {

struct Input {
  AgencyWanted agency;
  std::string head_name;
  std::string head_rank;
  std::string head_code;
};

// Errors: not_allowed; fields "kind", "unit_code", "name", "head_name", "head_rank", "head_code".
Result<Slip> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::add_agency

namespace hd::app::read_agencies {

struct Line {
  domain::Agency agency;
  bool is_at_work = false;  // has its keys, or somebody who leads it where it needs none
  std::vector<domain::Member> awaited;  // with whom it begins and whom the caller can help
};

struct Output {
  std::vector<Line> lines;  // by kind, commune and name
  bool may_add = false;     // this caller
};

Result<Output> run(const Services& services, const Caller& caller);

}  // namespace hd::app::read_agencies
