#include "base/collation.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.hpp"

TEST_CASE("names sort as in a Vietnamese dictionary") {
  const std::vector<std::string> sorted{"An",      "Anh",       "Ăn", "Ấn", "Da", "Đa",
                                        "Kiến An", "Kiến Thuỵ", "O",  "Ô",  "Ơ",  "Ư"};
  auto mixed = sorted;
  std::reverse(mixed.begin(), mixed.end());
  std::sort(mixed.begin(), mixed.end(), [](const auto& a, const auto& b) {
    return hd::vietnamese_sort_key(a) < hd::vietnamese_sort_key(b);
  });
  CHECK(mixed == sorted);
}

TEST_CASE("a long text has a key too") {
  CHECK(hd::vietnamese_sort_key(std::string(5000, 'z')) > hd::vietnamese_sort_key("z"));
  CHECK(hd::vietnamese_sort_key("") < hd::vietnamese_sort_key("a"));
}

TEST_CASE("bytes that are not UTF-8 are shown as replacement characters") {
  CHECK(hd::with_valid_utf8("ma\xC3 \xFFn") == "ma\xEF\xBF\xBD \xEF\xBF\xBDn");
  CHECK(hd::with_valid_utf8("mã") == "mã");
}
