// Messages and labels in Vietnamese and English, from words/*.csv embedded in the binary.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.hpp"

namespace hd {

enum class Language : std::uint8_t { vi, en };

// The text of a key with {0} replaced by `argument`. A key without a row is a bug (Bug).
std::string word(std::string_view key, Language language, std::string_view argument = {});
bool has_word(std::string_view key);

// What people outside may read of an error.
std::string shown_text(const Error& error, Language language);

}  // namespace hd
