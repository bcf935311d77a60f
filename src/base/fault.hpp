// What is wrong with something that an operator or a jurist wrote, told in both languages.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "base/error.hpp"

namespace hd {

// The private text is two lines, Vietnamese first, of the key of words/ with its gaps filled.
Error fault(ErrorCode code, std::string_view key,
            std::initializer_list<std::string_view> arguments = {});
// The same, each line after the line of `where`; an error with one line of text is put after both.
Error fault_at(const Error& where, const Error& error);
// The error and its cause in both languages for a console, each line behind `prefix`.
std::string console_lines(std::string_view prefix, const Error& error);
// What CsvTable::parse refused.
Error table_fault(const Error& error);

}  // namespace hd
