// The form of a password that counts.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace hd {

// NFKC and nothing else: blanks and case count, but a letter with its marks in one or in several
// code points is the same password (NIST SP 800-63B, 5.1.1.2). Intermediate copies are wiped; the
// caller wipes the result.
// Fails with invalid_input (field "password", key "input.utf8") for bytes that are not UTF-8.
Result<std::string> password_text(std::string_view typed);

}  // namespace hd
