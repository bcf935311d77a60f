// Who comes in: the set-up, a colleague who is added later, the first head of a new agency. Each
// gets a slip with a one-time password that is shown once and kept nowhere; their own keys are made
// when they arrive with it (change_password), so whoever made the slip never holds them.
#pragma once

#include "app/services.hpp"

namespace hd::app {

struct NewPerson {
  std::string name;
  std::string rank;
  std::string code;
  std::set<domain::Function> functions;
};

// Handed over in person.
struct Slip {
  domain::Member member;
  std::string agency_name;
  std::string one_time_password;
};

struct NewSlip {
  Slip slip;
  ports::MemberKeyRecord keys;  // what is kept of it
};

// The member that this person will be, checked; of no agency yet. `prefix` stands before the names
// of fields in errors: "members.2." or nothing.
Result<domain::Member> newcomer_of(const NewPerson& wanted, const std::string& prefix);

// Errors: busy.
Result<NewSlip> new_slip(const Services& services, const domain::Member& member,
                         std::string agency_name);

// Nobody signs in with this code, nor did before they left.
Result<Done> check_code_free(ports::Records& records, const domain::Member& newcomer,
                             const std::string& field);

}  // namespace hd::app
