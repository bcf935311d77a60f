#include "law/table.hpp"

#include <charconv>

namespace hd::law {

Result<std::string> read_law_file(const std::string& path) {
  auto text = read_file(path);
  if (!text) return fail(fault(text.error().code, "file.unreadable", {path}));
  return text;
}

Result<CsvTable> read_table(const std::string& folder, const std::string& file,
                            std::initializer_list<std::string_view> columns) {
  HD_TRY(const std::string text, read_law_file(folder + "/" + file));
  auto parsed = CsvTable::parse(text, file);
  if (!parsed) return fail(table_fault(parsed.error()));
  CsvTable table = *std::move(parsed);
  if (table.size() == 0) {
    return fail(fault(ErrorCode::malformed, "law.fault.no_row", {file}));
  }
  for (const std::string_view column : columns) {
    if (table.has_column(column)) continue;
    return fail(fault(ErrorCode::malformed, "law.fault.no_column", {file, column}));
  }
  return table;
}

std::vector<std::string> words_of(std::string_view text, std::string_view separators) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t end = text.find_first_of(separators);
    const std::string_view word = text.substr(0, end);
    if (!word.empty()) words.emplace_back(word);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return words;
}

std::string Row::where() const {
  return table_->file_name() + ":" + std::to_string(table_->line_of(row_));
}

Error Row::wrong(std::string_view column, std::string_view key,
                 std::initializer_list<std::string_view> arguments) const {
  return fault_at(fault(ErrorCode::malformed, "law.fault.cell", {where(), column, text(column)}),
                  fault(ErrorCode::malformed, "law.fault." + std::string(key), arguments));
}

Result<std::string> Row::required(std::string_view column) const {
  if (text(column).empty()) return fail(wrong(column, "empty"));
  return text(column);
}

Result<std::optional<int>> Row::number_or_none(std::string_view column) const {
  const std::string& cell = text(column);
  if (cell.empty()) return std::optional<int>{};
  int value = 0;
  const auto [end, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (fault != std::errc{} || end != cell.data() + cell.size() || value < 0 || value > 10'000) {
    return fail(wrong(column, "number"));
  }
  return std::optional<int>{value};
}

Result<int> Row::number(std::string_view column) const {
  HD_TRY(const std::optional<int> value, number_or_none(column));
  return value.value_or(0);
}

Result<std::optional<CivilDate>> Row::date_or_none(std::string_view column) const {
  if (text(column).empty()) return std::optional<CivilDate>{};
  const auto date = CivilDate::parse_iso(text(column));
  if (!date) return fail(wrong(column, "date"));
  return std::optional<CivilDate>{*date};
}

Result<CivilDate> Row::date(std::string_view column) const {
  HD_CHECK(required(column));
  HD_TRY(const std::optional<CivilDate> date, date_or_none(column));
  return *date;
}

Result<bool> Row::yes_no(std::string_view column) const {
  if (text(column) == "yes") return true;
  if (text(column) == "no" || text(column).empty()) return false;
  return fail(wrong(column, "one_of", {"yes, no"}));
}

Result<Status> Row::status(std::string_view column) const {
  if (text(column) == "confirmed") return Status::confirmed;
  if (text(column) == "draft" || text(column).empty()) return Status::draft;
  return fail(wrong(column, "one_of", {"confirmed, draft"}));
}

}  // namespace hd::law
