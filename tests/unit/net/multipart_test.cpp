#include "http/net/multipart.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "base/limits.hpp"

using hd::Done;
using hd::ErrorCode;
using hd::Result;
using hd::net::boundary_of;
using hd::net::MultipartReader;

namespace {

struct Part {
  std::string name;
  std::optional<std::string> file_name;
  std::string data;
  bool ended = false;
};

class Collector : public hd::net::PartSink {
 public:
  Result<Done> begin(std::string name, std::optional<std::string> file_name) override {
    parts.push_back({std::move(name), std::move(file_name), {}, false});
    return Done{};
  }
  Result<Done> data(std::string_view piece) override {
    parts.back().data += piece;
    return Done{};
  }
  Result<Done> end() override {
    parts.back().ended = true;
    return Done{};
  }
  std::vector<Part> parts;
};

Result<Done> read_in_pieces(std::string_view body, std::size_t piece, Collector& into) {
  MultipartReader reader("B", into);
  for (std::size_t at = 0; at < body.size(); at += piece) {
    HD_CHECK(reader.push(body.substr(at, piece)));
  }
  return reader.finish();
}

std::string part(const std::string& name, const std::string& data) {
  return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + data + "\r\n";
}

ErrorCode fault_of(const std::string& body) {
  Collector into;
  const auto read = read_in_pieces(body, 7, into);
  return read ? ErrorCode::internal : read.error().code;
}

const std::string disposition = "Content-Disposition: form-data; name=\"a\"\r\n";

}  // namespace

TEST_CASE("parts come out the same however the body is cut") {
  const std::string file(1000, '\0');
  const std::string body =
      part("a", "one\r\ntwo") + part("rỗng", "") + part("c", "\r\n--X\r") + part("d", "\r\n") +
      "--B\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"ảnh %22x%22.jpg\"\r\n"
      "Content-Type: image/jpeg\r\n\r\n" +
      file + "\r\n--B--\r\n";
  for (const std::size_t piece : {1, 2, 3, 5, 7, 64, 100'000}) {
    Collector into;
    REQUIRE(read_in_pieces(body, piece, into));
    REQUIRE(into.parts.size() == 5);
    CHECK(into.parts[0].data == "one\r\ntwo");
    CHECK_FALSE(into.parts[0].file_name);
    CHECK(into.parts[1].name == "rỗng");
    CHECK(into.parts[1].data.empty());
    CHECK(into.parts[2].data == "\r\n--X\r");
    CHECK(into.parts[3].data == "\r\n");
    CHECK(*into.parts[4].file_name == "ảnh \"x\".jpg");
    CHECK(into.parts[4].data == file);
    for (const Part& one : into.parts) CHECK(one.ended);
  }
}

TEST_CASE("an empty form and a file input without a file are fine") {
  Collector none;
  CHECK(read_in_pieces("--B--\r\n", 3, none));
  CHECK(none.parts.empty());
  Collector no_file;
  CHECK(
      read_in_pieces("--B\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"\"\r\n"
                     "Content-Type: application/octet-stream\r\n\r\n\r\n--B--",
                     4, no_file));
  CHECK(no_file.parts.at(0).file_name == "");
}

TEST_CASE("the boundary is taken from the content type only when it is one") {
  CHECK(*boundary_of("multipart/form-data; boundary=----WebKitFormBoundaryX") ==
        "----WebKitFormBoundaryX");
  CHECK(*boundary_of("Multipart/Form-Data; charset=utf-8; Boundary=\"ab\"") == "ab");
  CHECK_FALSE(boundary_of("multipart/form-data; boundary=\"a b\""));
  for (const auto* type : {"", "text/plain", "multipart/form-data",
                           "multipart/form-data; boundary=", "multipart/form-data; boundary=\"",
                           "multipart/mixed; boundary=x", "multipart/form-data boundary=x",
                           "multipart/form-data; boundary"}) {
    CHECK_FALSE(boundary_of(type));
  }
  CHECK_FALSE(boundary_of("multipart/form-data; boundary=" + std::string(71, 'a')));
}

TEST_CASE("every cut of a body is told, and nothing of it counts as whole") {
  const std::string body = part("a", "one") + part("b", "two") + "--B--";
  for (std::size_t n = 0; n < body.size(); ++n) {
    Collector into;
    CHECK_FALSE(read_in_pieces(body.substr(0, n), 5, into));
  }
}

TEST_CASE("broken framing is refused") {
  CHECK(fault_of("") == ErrorCode::malformed);
  CHECK(fault_of("a=b&c=d") == ErrorCode::malformed);
  CHECK(fault_of("preamble\r\n" + part("a", "x") + "--B--") == ErrorCode::malformed);
  CHECK(fault_of("--C\r\n" + disposition + "\r\nx\r\n--C--") == ErrorCode::malformed);
  CHECK(fault_of("--B\n" + disposition + "\r\nx\r\n--B--") == ErrorCode::malformed);
  CHECK(fault_of(part("a", "x\r\n--Bmore") + "--B--") == ErrorCode::malformed);
  CHECK(fault_of(part("a", "x") + "--B--\r\nmore") == ErrorCode::malformed);
  CHECK(fault_of(part("a", "x") + "--B--" + part("b", "y")) == ErrorCode::malformed);
  CHECK(fault_of(part("a", "no final boundary")) == ErrorCode::malformed);
}

TEST_CASE("a part without one clear name is refused") {
  const auto with = [](const std::string& header) {
    return fault_of("--B\r\n" + header + "\r\nx\r\n--B--");
  };
  CHECK(with("") == ErrorCode::malformed);
  CHECK(with("Content-Type: text/plain\r\n") == ErrorCode::malformed);
  CHECK(with("Content-Disposition: form-data\r\n") == ErrorCode::malformed);
  CHECK(with("Content-Disposition: form-data; name=\"\"\r\n") == ErrorCode::malformed);
  CHECK(with("Content-Disposition: attachment; name=\"a\"\r\n") == ErrorCode::malformed);
  CHECK(with("Content-Disposition: form-data; name=\"a\r\n") == ErrorCode::malformed);
  CHECK(with("Content-Disposition: form-data; name=\"a\"; name=\"b\"\r\n") == ErrorCode::malformed);
  CHECK(with("Content-Disposition: form-data; name=\"a\" junk\r\n") == ErrorCode::malformed);
  CHECK(with(disposition + disposition) == ErrorCode::malformed);
  CHECK(with("no colon\r\n" + disposition) == ErrorCode::malformed);
  CHECK(with(disposition.substr(0, 20) + std::string(1, '\0') + disposition.substr(20)) ==
        ErrorCode::malformed);
  CHECK(with("Content-Disposition: form-data; name=\"" + std::string(65, 'n') + "\"\r\n") ==
        ErrorCode::malformed);
}

TEST_CASE("too many parts and a giant header are refused") {
  std::string many;
  for (std::size_t n = 0; n <= hd::limits::form_parts; ++n) many += part("a", "x");
  CHECK(fault_of(many + "--B--") == ErrorCode::too_large);
  CHECK(fault_of("--B\r\n" + disposition + "X: " + std::string(5000, 'x') + "\r\n\r\nx\r\n--B--") ==
        ErrorCode::too_large);
  // A header that never ends is not waited for.
  CHECK(fault_of("--B\r\n" + std::string(100'000, 'x')) == ErrorCode::too_large);
}

TEST_CASE("after a fault nothing more is taken in") {
  Collector into;
  MultipartReader reader("B", into);
  CHECK_FALSE(reader.push("nonsense nonsense"));
  CHECK_FALSE(reader.push(part("a", "x") + "--B--"));
  CHECK_FALSE(reader.finish());
  CHECK(into.parts.empty());
}
