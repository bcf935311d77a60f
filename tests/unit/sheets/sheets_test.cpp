// Tables to take along: what a spreadsheet program finds in them.
#include <doctest/doctest.h>

#include "sheets/sheets.hpp"

using hd::sheets::csv;
using hd::sheets::Sheet;
using hd::sheets::xlsx;

namespace {

Sheet two_rows() {
  return {"Chỉ tiêu", {"Tên", "Số"}, {{"Giải \"quyết\", tin", 88.4}, {"", std::int64_t{1032}}}};
}

}  // namespace

TEST_CASE("a CSV has the mark, quotes its texts and writes its numbers with a point") {
  CHECK(csv(two_rows()) ==
        "\xEF\xBB\xBF\"Tên\",\"Số\"\r\n\"Giải \"\"quyết\"\", tin\",88.4\r\n\"\",1032\r\n");
}

TEST_CASE("a text of a CSV is never run as a formula") {
  for (const char* text : {"=1+1", "+84", "-2", "@sum", "\tx", "\rx"}) {
    const std::string made = csv({"x", {"a"}, {{std::string(text)}}});
    CHECK(made.find("\"'" + std::string(text)) != std::string::npos);
  }
  CHECK(csv({"x", {"a"}, {{std::int64_t{-2}}}}).ends_with("\r\n-2\r\n"));
}

TEST_CASE("a workbook is a ZIP with one part for each sheet") {
  const auto book = xlsx({two_rows(), {"Tháng", {"Tháng"}, {}}});
  REQUIRE(book.has_value());
  CHECK(book->starts_with("PK\x03\x04"));
  CHECK(book->find("xl/worksheets/sheet2.xml") != std::string::npos);
  CHECK(book->find("xl/worksheets/sheet3.xml") == std::string::npos);
}

TEST_CASE("a sheet that Excel would refuse is no workbook") {
  CHECK_FALSE(xlsx({{"a/b", {"x"}, {}}}).has_value());
}
