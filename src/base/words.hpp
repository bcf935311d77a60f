// Messages and labels in Vietnamese and English, from words/*.csv embedded in the binary.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "base/error.hpp"

namespace hd {

enum class Language : std::uint8_t { vi, en };

// The text of a key with {0} replaced by `argument`. A key without a row is a bug (Bug).
std::string word(std::string_view key, Language language, std::string_view argument = {});
bool has_word(std::string_view key);
// The same for a sentence with several gaps: {0}, {1}, … are filled in the order of `arguments`,
// which are never looked into for gaps of their own.
std::string phrase(std::string_view key, Language language,
                   std::initializer_list<std::string_view> arguments);

// What people outside may read of an error.
std::string shown_text(const Error& error, Language language);

}  // namespace hd
