// What the handlers work with. Wired once in main.
#pragma once

#include <functional>

#include "app/services.hpp"
#include "http/attempt_delays.hpp"
#include "http/origin.hpp"
#include "http/sessions.hpp"
#include "http/setup_code.hpp"

namespace hd::http {

struct Desk {
  const app::Services& services;
  Sessions& sessions;
  AttemptDelays& delays;  // of sign-in, by code
  SetupCode& setup_code;
  Front front = Front::plain_loopback;
  bool is_demo = false;
  bool sends_mail = false;                   // a mail server is set
  std::function<bool()> takes_changes = {};  // no: the disk is nearly full
  std::function<void()> written = {};        // called after a request that changed something
};

}  // namespace hd::http
