#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <memory>
#include <span>

#include "sheets/sheets.hpp"

namespace hd::sheets {
namespace {

constexpr double column_width = 22;

// The library writes to a name: this one is memory. The parts it packs pass through files without
// a name in the temporary folder, gone when it closes them.
class MemoryFile {
 public:
  MemoryFile() : handle_(memfd_create("sheets", MFD_CLOEXEC)) {}
  ~MemoryFile() {
    if (handle_ >= 0) close(handle_);
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  std::string name() const { return "/proc/self/fd/" + std::to_string(handle_); }
  Result<std::string> bytes() const {
    const off_t size = handle_ < 0 ? 0 : lseek(handle_, 0, SEEK_END);
    if (size <= 0) return fail(Error::of(ErrorCode::internal, "a workbook came out empty"));
    std::string all(static_cast<std::size_t>(size), '\0');
    std::size_t done = 0;
    while (done < all.size()) {
      const std::span<char> rest = std::span(all).subspan(done);
      const ssize_t got = pread(handle_, rest.data(), rest.size(), static_cast<off_t>(done));
      if (got <= 0) return fail(Error::of(ErrorCode::internal, "a workbook cannot be read back"));
      done += static_cast<std::size_t>(got);
    }
    return all;
  }

 private:
  int handle_;
};

Result<Done> checked(lxw_error error) {
  if (error == LXW_NO_ERROR) return Done{};
  return fail(Error::of(ErrorCode::internal, std::string("workbook: ") + lxw_strerror(error)));
}

lxw_error put(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) {
    return worksheet_write_string(page, row, column, text->c_str(), nullptr);
  }
  const auto* whole = std::get_if<std::int64_t>(&cell);
  const double number = whole ? static_cast<double>(*whole) : std::get<double>(cell);
  return worksheet_write_number(page, row, column, number, nullptr);
}

Result<Done> fill(lxw_worksheet* page, lxw_format* strong, const Sheet& sheet) {
  const auto columns = static_cast<lxw_col_t>(sheet.header.size());
  HD_CHECK(checked(worksheet_set_column(page, 0, columns, column_width, nullptr)));
  for (lxw_col_t c = 0; c < columns; ++c) {
    HD_CHECK(checked(worksheet_write_string(page, 0, c, sheet.header[c].c_str(), strong)));
  }
  worksheet_freeze_panes(page, 1, 0);
  worksheet_repeat_rows(page, 0, 0);
  lxw_row_t at = 1;
  for (const Row& row : sheet.rows) {
    lxw_col_t column = 0;
    for (const Cell& cell : row) HD_CHECK(checked(put(page, at, column++, cell)));
    ++at;
  }
  return Done{};
}

Result<Done> fill_all(lxw_workbook* book, const std::vector<Sheet>& sheets) {
  lxw_format* const strong = workbook_add_format(book);
  format_set_bold(strong);
  for (const Sheet& sheet : sheets) {
    lxw_worksheet* const page = workbook_add_worksheet(book, sheet.name.c_str());
    if (page == nullptr) return fail(Error::of(ErrorCode::internal, "name of a sheet"));
    HD_CHECK(fill(page, strong, sheet));
  }
  return Done{};
}

}  // namespace

Result<std::string> xlsx(const std::vector<Sheet>& sheets) {
  const MemoryFile file;
  lxw_workbook* const book = workbook_new(file.name().c_str());
  if (book == nullptr) return fail(Error::of(ErrorCode::internal, "no workbook"));
  const auto filled = fill_all(book, sheets);
  const auto closed = checked(workbook_close(book));  // frees it in any case
  if (!filled) return fail(filled.error());
  HD_CHECK(closed);
  return file.bytes();
}

}  // namespace hd::sheets
