// The number of a lead as people read it and as lists sort it, and the cursor of a list.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "storage/main/alarm_rows.hpp"
#include "storage/main/case_rows.hpp"
#include "storage/main/lead_rows.hpp"

namespace hd::vault {

// "TB 0001/2026"; beyond 9999 with as many digits as it takes.
std::string lead_number(std::int64_t ordinal, int year);
// A number that sorts by year, then by ordinal. Errors: internal for a text of another form.
Result<std::int64_t> number_order(std::string_view lead_number);
// The same of a number as people type it: "tb 12/2026", "12/2026"; none for other texts.
std::optional<std::int64_t> typed_number_order(std::string_view typed);

std::string cursor_text(const storage::main_db::LeadPlace& place);
// Errors: invalid_input (field "cursor") for anything but a text of cursor_text.
Result<storage::main_db::LeadPlace> parse_cursor(std::string_view text);
// The same of a case: "VA 0001/2026".
std::string case_number(std::int64_t ordinal, int year);
Result<std::int64_t> case_number_order(std::string_view case_number);
std::string cursor_text(const storage::main_db::CasePlace& place);
Result<storage::main_db::CasePlace> parse_case_cursor(std::string_view text);

std::string cursor_text(const storage::main_db::AlarmPlace& place);
Result<storage::main_db::AlarmPlace> parse_alarm_cursor(std::string_view text);

}  // namespace hd::vault
