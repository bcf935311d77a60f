// Where the caller wants the daily letter; nobody else sets or sees it.
#pragma once

#include "app/services.hpp"
#include "ports/digests.hpp"

namespace hd::app::choose_mail {

struct Input {
  std::string address;  // empty: no letter any more
  Language language = Language::vi;
};

// Errors: a field error of `address` for what is no address; the caller's own alone is changed.
Result<Done> run(const Services& services, const Caller& caller, const Input& input);

// ASCII, one @, no blanks, quotes or brackets: what goes into a header and onto the line of SMTP
// unchanged.
bool is_plain_address(std::string_view text);

}  // namespace hd::app::choose_mail
