// Text as people type it: checked UTF-8, stored in NFC.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace hd {

bool is_valid_utf8(std::string_view text);

// The text with U+FFFD for every byte sequence that is not UTF-8; for showing what cannot be taken.
std::string with_valid_utf8(std::string_view text);

// NFC, line ends as \n, control characters other than \n and \t removed, outer blanks trimmed.
// Fails with invalid_input (key "input.utf8") for bytes that are not UTF-8.
Result<std::string> tidy_text(std::string_view text, std::string_view field);

// The text without the invisible marks that turn the direction of what stands behind them (U+061C,
// U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069): with them a text reads other than it is
// written. What officers type is kept without them, what senders wrote is shown without them.
std::string without_direction_marks(std::string_view text);

// The last component of a file's name as somebody chose it, short enough to keep; a name that
// cannot be shown becomes "tep".
std::string tidy_file_name(std::string_view given);

// Number of code points of valid UTF-8.
std::size_t character_count(std::string_view text);

// A required text of at most `max_characters`: tidied and without marks of direction, or a field
// error
// ("input.required", "input.too_long" with the limit as argument).
Result<std::string> required_text(std::string_view text, std::string_view field,
                                  std::size_t max_characters);
Result<std::string> optional_text(std::string_view text, std::string_view field,
                                  std::size_t max_characters);

// For matching only, never shown: lower case, no marks, đ as d, blanks collapsed.
std::string fold_vietnamese(std::string_view text);

// For matching only: the words of a text in lower case with their marks, a blank between two. A
// word is letters and digits; whatever else stands there parts words.
std::string searchable_words(std::string_view text);

}  // namespace hd
