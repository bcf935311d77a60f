// Giấy biên nhận: what whoever reported in person, by telephone or on paper takes home (Circular
// 28/2020 art. 5(2)), printed by the agency that received it. Class work: nothing of what was told.
#pragma once

#include "app/timetable.hpp"

namespace hd::app::read_receipt {

struct Input {
  domain::LeadId lead_id;
};

struct Output {
  domain::Lead lead;
  domain::Agency agency;  // that received it
  std::string number;     // in its register
  domain::Member receiver;
  std::vector<law::Due> own_dues;  // what this agency must do next: classify or pass on
  std::vector<law::TimeLimit>
      promises;  // what the settling agency then owes, by the law of the day
};

// Whether one is given for what came this way: not for what has a code of its own, and not where
// nobody stands before the officer.
bool is_given(domain::Channel channel);

// Errors: not_allowed for other agencies than the one that received it; conflict for a lead without
// receipt.
Result<Output> run(const Services& services, const Caller& caller, const Input& input);

}  // namespace hd::app::read_receipt
