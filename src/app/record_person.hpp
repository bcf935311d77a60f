// Ghi người: who appears in a lead and how to reach them. Each change is a version; the earlier
// ones stay.
#pragma once

#include "app/keep_part.hpp"

namespace hd::app::record_person {

struct Input {
  PartChange change;
  domain::PersonRole role = domain::PersonRole::related_person;
  std::string name;
  std::string born;  // a year, or empty
  std::string phone;
  std::string note;
};

Result<PartOutcome> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::record_person
