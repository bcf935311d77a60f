// The small vocabulary of .story files, folded (no marks, lower case). Private to the room.
#pragma once

#include <optional>
#include <string_view>

#include "law/answer.hpp"

namespace hd::law {

// Takes a known phrase off the front of `text` (whole words, the longest that fits), or nothing.
std::optional<AgencyKind> take_agency(std::string_view& text);
// The act that is exactly `text`, or nothing.
std::optional<FactKind> act_of(std::string_view text);
std::optional<YesNo> yes_no_of(std::string_view text);
std::optional<Severity> severity_word(std::string_view text);
std::optional<std::string_view> asked_word(std::string_view text);  // end of a key "law.ask.…"
std::optional<DoubtKind> doubt_word(std::string_view text);

// Takes `phrase` and blanks after it off the front; false when the text does not begin with it.
bool take(std::string_view& text, std::string_view phrase);
std::string_view trimmed(std::string_view text);

}  // namespace hd::law
