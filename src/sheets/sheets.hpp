// Tables for spreadsheet programs: a workbook of several sheets, or one table as CSV.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/result.hpp"

namespace hd::sheets {

// Text is never a formula, whatever it begins with.
using Cell = std::variant<std::string, std::int64_t, double>;
using Row = std::vector<Cell>;

struct Sheet {
  std::string name;  // at most 31 letters, none of []:*?/\ (Excel refuses others)
  std::vector<std::string> header;
  std::vector<Row> rows;
};

// The bytes of an .xlsx file. Errors: internal when a name or the number of rows does not fit.
Result<std::string> xlsx(const std::vector<Sheet>& sheets);

// RFC 4180 in UTF-8 with the mark that Excel looks for. A text that a program would run as a
// formula gets an apostrophe before it.
std::string csv(const Sheet& sheet);

}  // namespace hd::sheets
