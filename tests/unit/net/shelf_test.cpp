#include "http/net/shelf.hpp"

#include <doctest/doctest.h>

using namespace hd::net;
using std::chrono::milliseconds;

namespace {

const Clock::time_point put_at{std::chrono::hours(1)};

Answer kept_answer(std::string body, int seconds = 1, int status = 200) {
  Response made = Response::of(status, "text/plain", std::move(body));
  made.shelf_time = std::chrono::seconds(seconds);
  return std::make_shared<const Response>(std::move(made));
}

std::string found_on(Shelf& shelf, std::string_view target, int after_ms) {
  const Answer there = shelf.find(target, put_at + milliseconds(after_ms));
  return there ? there->body : "-";
}

class NoSource : public BodySource {
 public:
  std::string next() override { return {}; }
  std::uint64_t length() const override { return 0; }
};

}  // namespace

TEST_CASE("an answer is given out from the moment it was asked for until its time is over") {
  Shelf shelf;
  CHECK(found_on(shelf, "/", 0) == "-");
  shelf.put("/", kept_answer("page"), put_at);
  CHECK(found_on(shelf, "/", 0) == "page");
  CHECK(found_on(shelf, "/", 499) == "page");
  CHECK(found_on(shelf, "/", 1000) == "-");
  CHECK(found_on(shelf, "/", 1001) == "-");
}

TEST_CASE("in its second half one caller fetches a new one, the others still get the old one") {
  Shelf shelf;
  shelf.put("/", kept_answer("old"), put_at);
  CHECK(found_on(shelf, "/", 500) == "-");
  CHECK(found_on(shelf, "/", 501) == "old");
  shelf.put("/", kept_answer("new"), put_at + milliseconds(500));
  CHECK(found_on(shelf, "/", 999) == "new");
  CHECK(found_on(shelf, "/", 1400) == "-");  // its caller brings nothing
  CHECK(found_on(shelf, "/", 1499) == "new");
  CHECK(found_on(shelf, "/", 1500) == "-");
}

TEST_CASE("each address has its own answer") {
  Shelf shelf;
  for (const auto* path : {"/", "/en"}) shelf.put(path, kept_answer(path), put_at);
  CHECK(found_on(shelf, "/", 1) == "/");
  CHECK(found_on(shelf, "/en", 1) == "/en");
  CHECK(found_on(shelf, "/en/", 1) == "-");
}

TEST_CASE("what may not be kept, is no plain page or comes in pieces is not kept") {
  Shelf shelf;
  shelf.put("/token", kept_answer("for one", 0), put_at);
  for (const int status : {201, 206, 303, 404, 500, 503}) {
    shelf.put("/" + std::to_string(status), kept_answer("x", 1, status), put_at);
    CHECK(found_on(shelf, "/" + std::to_string(status), 1) == "-");
  }
  Response pieces = Response::of(200, "text/plain", "");
  pieces.shelf_time = std::chrono::seconds(1);
  pieces.source = std::make_shared<NoSource>();
  shelf.put("/long", std::make_shared<const Response>(std::move(pieces)), put_at);
  CHECK(found_on(shelf, "/token", 1) == "-");
  CHECK(found_on(shelf, "/long", 1) == "-");
}

TEST_CASE("it has an end, and what stands there goes on being renewed") {
  Shelf shelf;
  for (int n = 0; n < 200; ++n) shelf.put("/" + std::to_string(n), kept_answer("x"), put_at);
  int kept = 0;
  for (int n = 0; n < 200; ++n) kept += found_on(shelf, "/" + std::to_string(n), 1) == "x" ? 1 : 0;
  CHECK(kept == 64);
  shelf.put("/0", kept_answer("y"), put_at);
  CHECK(found_on(shelf, "/0", 1) == "y");
}
