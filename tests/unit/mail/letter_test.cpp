// The daily letter: what stands in it, and that nothing else does.
#include "mail/letter.hpp"

#include <doctest/doctest.h>

#include "base/bytes.hpp"

using hd::alarms::Digest;

namespace {

const hd::mail::Sender sender{"hai-dang@haiphong.example", "https://hd.haiphong.example"};
const hd::Moment morning = hd::Moment::local(*hd::CivilDate::of(2026, 11, 5), 7, 3);

std::string letter(hd::Language language, const Digest& digest) {
  return hd::mail::letter(sender, {"a.b@haiphong.example", language}, digest, morning, "id1");
}

std::string decoded(std::string text) {
  std::string plain;
  for (const char c : text) {
    if (c == '\r' || c == '\n' || c == '=') continue;
    plain += c == '+' ? '-' : c == '/' ? '_' : c;
  }
  const auto bytes = hd::from_base64url(plain);
  REQUIRE(bytes);
  return std::string(hd::text_of(*bytes));
}

std::string body_of(const std::string& letter) {
  return decoded(letter.substr(letter.find("\r\n\r\n") + 4));
}

}  // namespace

TEST_CASE("a letter holds counts that are not nothing, the link, and how to end it") {
  Digest digest;
  digest.late = 2;
  digest.answers = 1;
  CHECK(body_of(letter(hd::Language::vi, digest)) ==
        "Bạn có 3 cảnh báo đang mở.\r\n\r\n- Quá hạn: 2\r\n- Câu trả lời chưa đọc: 1\r\n\r\n"
        "Xem tại: https://hd.haiphong.example/bao-dong\r\n\r\n"
        "Thư tự động, không kèm nội dung, xin đừng trả lời. Đổi địa chỉ hoặc thôi nhận thư: cuối "
        "trang Cảnh báo.\r\n");
  const std::string english = body_of(letter(hd::Language::en, {1, 2, 3, 4, 5}));
  CHECK(english.find("You have 15 open alarms.") == 0);
  CHECK(english.find("- Handed over, not accepted: 4\r\n- Answers not read: 5") != english.npos);
}

TEST_CASE("the head of a letter is plain ASCII with the date in words of RFC 5322") {
  const std::string text = letter(hd::Language::vi, {1, 0, 0, 0, 0});
  const std::string head = text.substr(0, text.find("\r\n\r\n"));
  for (const char c : head) CHECK((c == '\r' || c == '\n' || (c >= ' ' && c <= '~')));
  CHECK(head.starts_with("Date: Thu, 5 Nov 2026 07:03:00 +0700\r\n"));
  CHECK(head.find("\r\nFrom: <hai-dang@haiphong.example>\r\nTo: <a.b@haiphong.example>\r\n") !=
        head.npos);
  CHECK(head.find("\r\nMessage-ID: <id1@haiphong.example>\r\n") != head.npos);
  const std::string start = "Subject: =?UTF-8?B?";
  const auto at = head.find(start) + start.size();
  CHECK(decoded(head.substr(at, head.find("?=", at) - at)) == "Hải Đăng: 1 việc cần xem");
}

TEST_CASE("no line of a letter is longer than SMTP and MIME allow") {
  const std::string text = letter(hd::Language::vi, {100, 200, 300, 400, 500});
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find("\r\n", at);
    REQUIRE(end != text.npos);
    CHECK(end - at <= 78);
    at = end + 2;
  }
}
