// The order in which leads came in, by which lists sort them, and the cursors of lists.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "storage/main/alarm_rows.hpp"
#include "storage/main/lead_rows.hpp"

namespace hd::vault {

// Sorts by year, then by ordinal, which counts the leads of all agencies of that year.
std::int64_t number_order(std::int64_t ordinal, int year);

std::string cursor_text(const storage::main_db::LeadPlace& place);
// Errors: invalid_input (field "cursor") for anything but a text of cursor_text.
Result<storage::main_db::LeadPlace> parse_cursor(std::string_view text);
std::string cursor_text(const storage::main_db::AlarmPlace& place);
Result<storage::main_db::AlarmPlace> parse_alarm_cursor(std::string_view text);

}  // namespace hd::vault
