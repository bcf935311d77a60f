#include "base/text.hpp"

#include <doctest/doctest.h>

#include <string>

#include "base/bytes.hpp"
#include "base/id.hpp"
#include "base/words.hpp"

TEST_CASE("text is stored in NFC, with line ends as one newline") {
  CHECK(*hd::tidy_text("Ha\xCC\x89i Pho\xCC\x80ng\r\nmo\xCC\x82\xCC\xA3t", "f") ==
        "Hải Phòng\nmột");
  CHECK(hd::tidy_text("\xC3", "f").error().field == "f");
}

TEST_CASE("control characters fall out of a text, of both halves, and nothing else does") {
  using namespace std::string_literals;
  CHECK(*hd::tidy_text("a\0b\x01\x1f\x7f"s + "c\xC2\x80\xC2\x9F" + "d\xC2\xA0" + "é\te", "f") ==
        "abcd\xC2\xA0é\te");
  CHECK(*hd::tidy_text("a\rb\r\nc\n\rd\r", "f") == "a\nb\nc\n\nd");
  CHECK(*hd::tidy_text("đường 😀 ", "f") == "đường 😀");
}

TEST_CASE("marks that turn the direction of a text are kept in no field an officer types") {
  const std::string typed = "\u202Egpj.\u2066nh\u200F\u061C ả\u202C\u2069";
  CHECK(*hd::optional_text(typed, "note", 100) == "gpj.nh ả");
  CHECK(*hd::required_text("\u200ELê Thị San Hô\u200F", "name", 100) == "Lê Thị San Hô");
  CHECK(hd::required_text(" \u202E \u202C ", "name", 100).error().shown.key == "input.required");
  // What a sender wrote stays as it is where it is kept, and is shown without them.
  CHECK(*hd::tidy_text(typed, "story") == typed);
  CHECK(hd::tidy_file_name("hoa-don\u202Efdp.exe") == "hoa-donfdp.exe");
  CHECK(hd::without_direction_marks(typed) == "gpj.nh ả");
  CHECK(hd::without_direction_marks("a\u2065\u206A\u200B–“é") == "a\u2065\u206A\u200B–“é");
}

TEST_CASE("folding lets typed forms with and without marks meet") {
  CHECK(hd::fold_vietnamese("Đặc  khu Cát Hải") == "dac khu cat hai");
  CHECK(hd::fold_vietnamese("hoà") == hd::fold_vietnamese("hòa"));
}

TEST_CASE("a text is taken apart into words of letters and digits, in lower case") {
  CHECK(hd::searchable_words("  Đường-dây: «ĐƯA người» qua biên giới, 2 lần!\n") ==
        "đường dây đưa người qua biên giới 2 lần");
  CHECK(hd::searchable_words("") == "");
  CHECK(hd::searchable_words("?! \xC3 …") == "");
  CHECK(hd::searchable_words("日本 😀 x") == "日本 x");
  const std::string in_pieces = std::string("ho") + "\xCC\x80" + "a";  // a mark parts nothing
  CHECK(hd::searchable_words(in_pieces) == in_pieces);
}

TEST_CASE("a limit counts characters, not bytes") {
  CHECK(hd::required_text("ệệệ", "f", 3));
  CHECK(hd::required_text("ệệệệ", "f", 3).error().shown.key == "input.too_long");
  CHECK(hd::required_text("  ", "f", 3).error().shown.key == "input.required");
}

TEST_CASE("every error code has its message in both languages") {
  for (int code = 0; code <= static_cast<int>(hd::ErrorCode::internal); ++code) {
    const auto error = hd::Error::of(static_cast<hd::ErrorCode>(code));
    CHECK_FALSE(hd::shown_text(error, hd::Language::vi).empty());
    CHECK_FALSE(hd::shown_text(error, hd::Language::en).empty());
  }
}

TEST_CASE("ids and base64url come back as they went") {
  struct Tag {};
  const std::array<std::uint8_t, 16> bytes{1, 2,   3,   4,   5,   6,   7,   8,
                                           9, 250, 251, 252, 253, 254, 255, 0};
  const hd::Id<Tag> id(bytes);
  CHECK(id.text().size() == 26);
  CHECK(*hd::Id<Tag>::parse(id.text()) == id);
  CHECK_FALSE(hd::Id<Tag>::parse("not an id"));
  for (std::size_t n = 0; n < 16; ++n) {
    const hd::ByteView part(bytes.data(), n);
    CHECK(*hd::from_base64url(hd::to_base64url(part)) == hd::Bytes(part.begin(), part.end()));
  }
}
