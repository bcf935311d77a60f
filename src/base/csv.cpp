#include "base/csv.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <utility>

#include "base/check.hpp"

namespace hd {
namespace {

// One record starting at `at`; leaves `at` behind its line end and counts the lines it spans.
Result<std::vector<std::string>> next_record(std::string_view text, std::size_t& at, int& line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (quoted) {
      if (c == '\n') ++line;
      if (c != '"') {
        cells.back().push_back(c);
      } else if (at + 1 < text.size() && text[at + 1] == '"') {
        cells.back().push_back('"');
        ++at;
      } else {
        quoted = false;
      }
      continue;
    }
    if (c == '\n') break;
    if (c == '"' && cells.back().empty()) {
      quoted = true;
    } else if (c == ',') {
      cells.emplace_back();
    } else if (c != '\r') {
      cells.back().push_back(c);
    }
  }
  if (quoted) {
    Error error = Error::of(ErrorCode::malformed, "quote not closed");
    error.shown.key = "csv.quote";
    return fail(std::move(error));
  }
  ++at;
  ++line;
  return cells;
}

}  // namespace

Result<CsvTable> CsvTable::parse(std::string_view text, std::string_view file_name) {
  CsvTable table;
  table.file_name_ = file_name;
  int line = 1;
  for (std::size_t at = 0; at < text.size();) {
    const int began = line;
    if (text[at] == '#') {
      const std::size_t end = text.find('\n', at);
      at = end == std::string_view::npos ? text.size() : end + 1;
      ++line;
      continue;
    }
    auto cells = next_record(text, at, line);
    const std::string where = table.file_name_ + ":" + std::to_string(began);
    if (!cells) {
      Error error = cells.error();
      error.logged.text = where + ": " + error.logged.text;
      return fail(std::move(error));
    }
    if (cells->size() == 1 && cells->front().empty()) continue;
    if (table.header_.empty()) {
      table.header_ = std::move(*cells);
      continue;
    }
    if (cells->size() != table.header_.size()) {
      const std::string here = std::to_string(cells->size());
      const std::string above = std::to_string(table.header_.size());
      Error error =
          Error::of(ErrorCode::malformed, where + ": " + here + " cells, the header has " + above);
      error.shown = {"csv.cells", here + " / " + above};
      return fail(std::move(error));
    }
    table.rows_.push_back(std::move(*cells));
    table.lines_.push_back(began);
  }
  return table;
}

bool CsvTable::has_column(std::string_view column) const {
  return std::find(header_.begin(), header_.end(), column) != header_.end();
}

const std::string& CsvTable::cell(std::size_t row, std::string_view column) const {
  const auto found = std::find(header_.begin(), header_.end(), column);
  if (found == header_.end()) throw Bug(file_name_ + " has no column " + std::string(column));
  return rows_.at(row).at(static_cast<std::size_t>(found - header_.begin()));
}

Result<std::string> read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return fail(ErrorCode::storage_failed, "cannot read " + path);
  std::string text;
  std::array<char, 4096> piece{};
  while (in.read(piece.data(), piece.size()) || in.gcount() > 0) {
    text.append(piece.data(), static_cast<std::size_t>(in.gcount()));
  }
  // What was read before a disk failed is no shorter file.
  if (in.bad()) return fail(ErrorCode::storage_failed, "cannot read all of " + path);
  return text;
}

}  // namespace hd
