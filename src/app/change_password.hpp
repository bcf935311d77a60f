// Replaces a password. The first time (one-time password) the keys are made anew, and the head of
// an agency that has none yet creates its compartment keys: no set-up administrator ever held them.
#pragma once

#include "app/sign_in.hpp"

namespace hd::app::change_password {

struct Input {
  std::string current;
  std::string fresh;
};

// wrong_credentials when `current` is not the password; field errors on "fresh" say what is
// missing.
Result<SignedIn> run(const Services& services, const Caller& caller, const Input& input);

// Why a password is refused, or nothing: too short, too long, or easy to guess.
Result<Done> check_password(std::string_view password, const domain::Member& member);

}  // namespace hd::app::change_password
