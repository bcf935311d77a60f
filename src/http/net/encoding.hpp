// The small encodings of HTTP: percent, application/x-www-form-urlencoded, cookies.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"

namespace hd::net {

// Errors: malformed for a broken escape or a NUL. The result may be invalid UTF-8.
Result<std::string> percent_decode(std::string_view text);

using FormFields = std::vector<std::pair<std::string, std::string>>;

// A query or an urlencoded body. Errors: malformed for a broken escape, a NUL or invalid UTF-8,
// too_large for more than limits::form_fields fields.
Result<FormFields> parse_form(std::string_view text);

// The value of the first field of that name, or empty.
std::string_view field_of(const FormFields& fields, std::string_view name);

// The value of one cookie of a Cookie header, or empty. A name that stands there twice yields
// nothing: someone else may have planted one of them.
std::string_view cookie_of(std::string_view cookie_header, std::string_view name);

}  // namespace hd::net
