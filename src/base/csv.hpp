// CSV of RFC 4180 with a header line, UTF-8, comma, quotes doubled; a line that starts with # is a
// remark.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace hd {

class CsvTable {
 public:
  // Fails with malformed and the line number when a row has another number of cells than the
  // header.
  static Result<CsvTable> parse(std::string_view text, std::string_view file_name);

  std::size_t size() const { return rows_.size(); }
  // The cell of `row` under `column`; a column that is not there is a bug of the caller (Bug).
  const std::string& cell(std::size_t row, std::string_view column) const;
  int line_of(std::size_t row) const { return lines_.at(row); }
  const std::string& file_name() const { return file_name_; }
  bool has_column(std::string_view column) const;

 private:
  std::string file_name_;
  std::vector<std::string> header_;
  std::vector<std::vector<std::string>> rows_;
  std::vector<int> lines_;
};

Result<std::string> read_file(const std::string& path);

}  // namespace hd
