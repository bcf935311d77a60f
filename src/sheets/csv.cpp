#include <string_view>

#include "sheets/sheets.hpp"

namespace hd::sheets {
namespace {

std::string quoted(std::string_view text) {
  constexpr std::string_view starts_formula = "=+-@\t\r";
  std::string out = "\"";
  if (!text.empty() && starts_formula.find(text.front()) != std::string_view::npos) out += '\'';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

std::string csv_cell(const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return quoted(*text);
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) return std::to_string(*whole);
  std::string number = std::to_string(std::get<double>(cell));  // "88.400000"
  number.erase(number.find_last_not_of('0') + 1);
  if (number.back() == '.') number.pop_back();
  return number;
}

}  // namespace

std::string csv(const Sheet& sheet) {
  std::string out = "\xEF\xBB\xBF";
  for (std::size_t i = 0; i < sheet.header.size(); ++i) {
    out += (i == 0 ? "" : ",") + quoted(sheet.header[i]);
  }
  out += "\r\n";
  for (const Row& row : sheet.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) out += (i == 0 ? "" : ",") + csv_cell(row[i]);
    out += "\r\n";
  }
  return out;
}

}  // namespace hd::sheets
