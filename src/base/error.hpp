// What can fail and how it is told. Public text reaches people outside, private text only the log.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace hd {

// Every code has a row "error.<name>" in words/messages.csv (a test holds the two together).
enum class ErrorCode : std::uint8_t {
  invalid_input,      // a field does not hold what it must
  malformed,          // the request itself cannot be read
  too_large,          // over a limit of base/limits.hpp
  not_signed_in,      // no session, or one that ended
  wrong_credentials,  // code or password do not match
  not_allowed,        // told apart from not_found only inside; outside they look alike
  not_found,
  stale,                // the record changed since it was read (If-Match)
  conflict,             // the step does not fit the state the record is in
  not_open_yet,         // the city has no intake yet
  password_change_due,  // a one-time password must be replaced first
  forged,               // cryptographic check failed
  busy,                 // bounded queue is full, try again
  storage_full,         // the disk has no room: nothing was stored
  storage_failed,       // reading or writing failed: nothing was stored
  schema_too_new,       // the data was written by a newer version of the program
  internal,             // a bug; answered with an incident number
};

// Text shown to people outside: a key of words/messages.csv and what fills its {0}, {1}.
struct PublicText {
  std::string key;
  std::string argument;
};

// Text for the operator's log; never leaves the machine, never holds personal data.
struct PrivateText {
  std::string text;
};

struct Error {
  ErrorCode code = ErrorCode::internal;
  PublicText shown;  // empty key: the text of the code itself
  PrivateText logged;
  std::string field;  // the input field it is about, empty when none

  static Error of(ErrorCode code, std::string logged_text = {}) {
    return Error{code, {}, {std::move(logged_text)}, {}};
  }
  static Error field_error(std::string field, std::string message_key, std::string argument = {}) {
    return Error{ErrorCode::invalid_input,
                 {std::move(message_key), std::move(argument)},
                 {},
                 std::move(field)};
  }
};

std::string_view name_of(ErrorCode code);
int http_status_of(ErrorCode code);
int exit_code_of(ErrorCode code);

}  // namespace hd
