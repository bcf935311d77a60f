// By what the caller's lists of leads can be narrowed, and the filters the caller has saved.
#pragma once

#include "app/authorise.hpp"

namespace hd::app::read_list_choices {

struct Input {
  ports::LeadList list = ports::LeadList::leads;
};

struct Output {
  std::vector<domain::Agency> agencies;
  std::vector<domain::Member> investigators;  // of the caller's agency
  std::vector<ports::SavedFilter> saved;      // by name
};

Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::read_list_choices
