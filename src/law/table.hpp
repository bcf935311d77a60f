// Reading a table of law/ or province/: every error names file and line and says what to write.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/csv.hpp"
#include "base/fault.hpp"
#include "base/time.hpp"
#include "law/rule.hpp"

namespace hd::law {

// Fails with storage_failed; the private text names the file.
Result<std::string> read_law_file(const std::string& path);

// Fails with storage_failed or malformed; all of `columns` are there afterwards.
Result<CsvTable> read_table(const std::string& folder, const std::string& file,
                            std::initializer_list<std::string_view> columns);

// Words between blanks, or between any of `separators`; empty ones are left out.
std::vector<std::string> words_of(std::string_view text, std::string_view separators = " ");

class Row {
 public:
  Row(const CsvTable& table, std::size_t row) : table_(&table), row_(row) {}

  const std::string& text(std::string_view column) const { return table_->cell(row_, column); }
  Result<std::string> required(std::string_view column) const;
  Result<int> number(std::string_view column) const;  // 0 or more; an empty cell is 0
  Result<std::optional<int>> number_or_none(std::string_view column) const;
  Result<CivilDate> date(std::string_view column) const;
  Result<std::optional<CivilDate>> date_or_none(std::string_view column) const;
  Result<bool> yes_no(std::string_view column) const;
  Result<Status> status(std::string_view column) const;
  // The cell as one of the named values.
  template <class Enum>
  Result<Enum> one_of(std::string_view column,
                      std::span<const std::pair<Enum, std::string_view>> values) const {
    std::string allowed;
    for (const auto& [value, name] : values) {
      if (name == text(column)) return value;
      allowed += (allowed.empty() ? "" : ", ") + std::string(name);
    }
    return fail(wrong(column, "one_of", {allowed}));
  }
  // "holidays.csv:12: unit is 'x': write …", with "law.fault.<key>" of words/ as the advice.
  Error wrong(std::string_view column, std::string_view key,
              std::initializer_list<std::string_view> arguments = {}) const;
  std::string where() const;

 private:
  const CsvTable* table_;
  std::size_t row_;
};

}  // namespace hd::law
