// Signing in unlocks the member's keys for the session; changing the one-time password makes new
// keys, and the head's first sign-in creates the compartments of the agency.
#pragma once

#include "app/services.hpp"

namespace hd::app {

// Somebody who is away, in whose place the member acts today.
struct StoodInFor {
  domain::Member absent;
  CivilDate last_day;
};

// What the session keeps and the app shows.
struct SignedIn {
  domain::Member member;
  domain::Agency agency;
  Caller caller;
  bool has_intake_keys = false;
  bool has_case_keys = false;
  std::vector<StoodInFor> stands_in_for;
};

}  // namespace hd::app

namespace hd::app::sign_in {

struct Input {
  std::string code;
  std::string password;
};

// wrong_credentials for an unknown code as for a wrong password, at the same cost.
Result<SignedIn> run(const Services& services, const Input& input);

// The same facts read anew for a session that already is.
Result<SignedIn> describe(const Services& services, const Caller& caller);

}  // namespace hd::app::sign_in
