// Every code that a view puts into words has its row, and problem details have theirs.
#include <doctest/doctest.h>

#include "base/json.hpp"
#include "http/file_response.hpp"
#include "http/problem.hpp"
#include "http/request_language.hpp"
#include "http/view.hpp"

using namespace hd;
using namespace hd::http;

namespace {

bool has_label(std::string_view list, std::string_view code) {
  return has_word("desk." + std::string(list) + '.' + std::string(code)) ||
         has_word("term." + std::string(code));
}

net::Request asking(std::string query, std::string header) {
  net::Request request;
  request.query = std::move(query);
  if (!header.empty()) request.headers.set("Accept-Language", header);
  return request;
}

class OneFile final : public ports::OpenedFile {
 public:
  OneFile(std::string name, std::string content) : content_(std::move(content)) {
    file_.name = std::move(name);
    file_.size = static_cast<std::int64_t>(content_.size());
  }
  const domain::TipFile& about() const override { return file_; }
  Result<Bytes> next() override {
    Bytes piece = bytes_of(content_);
    content_.clear();
    return piece;
  }

 private:
  domain::TipFile file_;
  std::string content_;
};

}  // namespace

TEST_CASE("every coded value that is shown has a label") {
  for (const auto code : domain::code_names<domain::LeadState>()) CHECK(has_label("state", code));
  for (const auto code : domain::code_names<domain::LeadKind>()) CHECK(has_label("kind", code));
  for (const auto code : domain::code_names<domain::EventKind>()) CHECK(has_label("event", code));
  for (const auto code : domain::code_names<domain::CaseState>()) {
    CHECK(has_label("case_state", code));
  }
  for (const auto code : domain::code_names<domain::CaseEventKind>()) {
    CHECK(has_label("case_event", code));
  }
  for (const auto code : domain::code_names<domain::DecisionKind>()) {
    CHECK(has_label("decision", code));
  }
  for (int i = 0; i <= static_cast<int>(access::last_action); ++i) {
    CHECK(has_label("access", access::name_of(static_cast<access::Action>(i))));
  }
}

TEST_CASE("every error has a title and a text in both languages") {
  for (int i = 0; i <= static_cast<int>(ErrorCode::internal); ++i) {
    const Error error = Error::of(static_cast<ErrorCode>(i), "private words");
    for (const Language language : {Language::vi, Language::en}) {
      const auto response = problem(error, language, "test");
      CHECK(response.headers.get("Content-Type") == "application/problem+json");
      CHECK(response.body.find("private words") == std::string::npos);
      CHECK(Json::parse(response.body, 10'000)->at("detail").as_text()->size() > 5);
    }
  }
}

TEST_CASE("who meets a busy server is told when to come back, and that nothing changed") {
  for (const auto& response :
       {problem(Error::of(ErrorCode::busy), Language::vi, "test"), edge_problem(503)}) {
    CHECK(response.status == 503);
    CHECK(response.body.find("Chưa có gì thay đổi") != std::string::npos);
  }
  CHECK(problem(Error::of(ErrorCode::busy), Language::vi, "test").headers.has("Retry-After"));
  CHECK(edge_problem(408).body.find("no longer waited. Nothing changed") != std::string::npos);
}

TEST_CASE("what one may not know looks like what is not there") {
  Error hidden = Error::of(ErrorCode::not_allowed, "other agency");
  hidden.shown.key = "error.conflict";
  const auto one = problem(hidden, Language::vi, "test");
  const auto other = problem(Error::of(ErrorCode::not_found), Language::vi, "test");
  CHECK(one.status == other.status);
  CHECK(one.body == other.body);
}

TEST_CASE("a field error names its field and says what to do") {
  const auto response =
      problem(Error::field_error("text", "input.too_long", "20"), Language::en, "test");
  CHECK(response.status == 422);
  const auto body = Json::parse(response.body, 10'000);
  CHECK(*body->at("field").as_text() == "text");
  CHECK(*body->at("detail").as_text() == "Longer than 20 characters; make it shorter.");
}

TEST_CASE("a try that comes too soon is told how long to wait") {
  Error error = Error::of(ErrorCode::busy);
  error.shown = {"sign_in.wait", "7"};
  const auto response = problem(error, Language::vi, "test");
  CHECK(response.status == 429);
  CHECK(response.headers.get("Retry-After") == "7");
  CHECK(problem(Error::of(ErrorCode::busy), Language::vi, "test").status == 503);
}

TEST_CASE("the language is what was asked for, Vietnamese otherwise") {
  CHECK(language_of(asking("", "")) == Language::vi);
  CHECK(language_of(asking("", "en")) == Language::en);
  CHECK(language_of(asking("", "en-GB,en;q=0.8")) == Language::en);
  CHECK(language_of(asking("", "vi,en;q=0.9")) == Language::vi);
  CHECK(language_of(asking("", "vi;q=0.3, en;q=0.7")) == Language::en);
  CHECK(language_of(asking("", "fr, de")) == Language::vi);
  CHECK(language_of(asking("lang=vi", "en")) == Language::vi);
  CHECK(language_of(asking("cursor=a&lang=en", "vi")) == Language::en);
  CHECK(language_of(asking("lang=%zz", "en")) == Language::en);
}

TEST_CASE("only bytes that are a picture are shown, whatever the name says") {
  CHECK(picture_type(view_of(std::string_view("\xff\xd8\xff\xe0", 4))) == "image/jpeg");
  CHECK(picture_type(view_of("\x89PNG\r\n\x1a\nrest")) == "image/png");
  CHECK(picture_type(view_of("RIFF1234WEBPVP8 ")) == "image/webp");
  CHECK(picture_type(view_of("RIFF1234WAVE")).empty());
  CHECK(picture_type(view_of("<svg onload=alert(1)>")).empty());
  CHECK(picture_type(view_of("\x89PN")).empty());
  CHECK(picture_type({}).empty());
}

TEST_CASE("a file that is no picture is a download in a sandbox") {
  const auto response =
      file_response(std::make_unique<OneFile>("a.png", "<script>alert(1)</script>"));
  REQUIRE(response);
  CHECK(response->headers.get("Content-Type") == "application/octet-stream");
  CHECK(response->headers.get("Content-Disposition").starts_with("attachment; "));
  CHECK(response->headers.get("Content-Security-Policy").ends_with("sandbox"));
  CHECK(response->source->length() == 25);
  CHECK(response->source->next() == "<script>alert(1)</script>");
  CHECK(response->source->next().empty());
}

TEST_CASE("a picture is shown in the page, in a sandbox too") {
  const auto response = file_response(std::make_unique<OneFile>("ảnh.txt", "\xff\xd8\xff\xe0...."));
  REQUIRE(response);
  CHECK(response->headers.get("Content-Type") == "image/jpeg");
  CHECK(response->headers.get("Content-Disposition").starts_with("inline; "));
  CHECK(response->headers.get("Content-Security-Policy").ends_with("sandbox"));
}

TEST_CASE("a stranger's file name cannot leave its place") {
  CHECK(disposition("attachment", "ảnh 1.jpg") ==
        "attachment; filename=\"___nh 1.jpg\"; filename*=UTF-8''%E1%BA%A3nh%201.jpg");
  CHECK(disposition("attachment", "../../etc/passwd") ==
        "attachment; filename=\"passwd\"; filename*=UTF-8''passwd");
  CHECK(disposition("attachment", "C:\\x\\a\"b\r\nSet-Cookie: c.txt") ==
        "attachment; filename=\"a_bSet-Cookie_ c.txt\"; "
        "filename*=UTF-8''a%22bSet-Cookie%3A%20c.txt");
  CHECK(disposition("inline", "..") == "inline; filename=\"tep\"; filename*=UTF-8''tep");
  CHECK(disposition("inline", "\xff\xfe") == "inline; filename=\"tep\"; filename*=UTF-8''tep");
}
