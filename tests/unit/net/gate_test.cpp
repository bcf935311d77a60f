#include "http/net/gate.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

int refusal(const std::string& head) { return hd::net::read_head(head).refusal; }

std::string get_with(const std::string& fields) {
  return "GET / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}

}  // namespace

TEST_CASE("an ordinary request passes, with its length") {
  CHECK(refusal("GET / HTTP/1.1\r\nHost: localhost:8080\r\n\r\n") == 0);
  CHECK(refusal("GET /a?b=%20 HTTP/1.0\r\n\r\n") == 0);
  const auto head = hd::net::read_head(
      "POST /bao-tin HTTP/1.1\r\nhost: a\r\ncontent-length:  12 \r\nExpect: 100-continue\r\n\r\n");
  CHECK(head.refusal == 0);
  CHECK(head.content_length == 12);
  CHECK(head.expects_continue);
}

TEST_CASE("what passes is read as it stands") {
  const auto head = hd::net::read_head(
      "GET /a%20b?c=d?e HTTP/1.1\r\nHost: a\r\nX-Long:\t two  words \r\nx-long: "
      "2\r\nEmpty:\r\n\r\n");
  CHECK(head.request.method == hd::net::Method::get);
  CHECK(head.request.path == "/a%20b");
  CHECK(head.request.query == "c=d?e");
  CHECK(head.request.headers.all().size() == 4);
  CHECK(head.request.headers.get("X-LONG") == "two  words");
  CHECK(head.request.headers.has("empty"));
  CHECK(head.request.headers.get("empty").empty());
  CHECK(head.content_length == 0);
  CHECK_FALSE(head.expects_continue);
  const auto odd = hd::net::read_head("brew /? HTTP/1.1\r\nHost: a\r\n\r\n");
  CHECK(odd.request.method == hd::net::Method::other);
  CHECK(odd.request.path == "/");
  CHECK(odd.request.query.empty());
}

TEST_CASE("a connection stays open for HTTP/1.1 that says nothing else") {
  const auto stays = [](const std::string& fields) {
    return hd::net::read_head(get_with(fields)).keeps_open;
  };
  CHECK(stays(""));
  CHECK(stays("Connection: Keep-Alive\r\n"));
  CHECK_FALSE(stays("Connection: close\r\n"));
  CHECK_FALSE(stays("connection: TE, Close\r\n"));
  CHECK_FALSE(hd::net::read_head("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").keeps_open);
}

TEST_CASE("a length that can be read in two ways is refused") {
  CHECK(refusal(get_with("Transfer-Encoding: chunked\r\n")) == 411);
  CHECK(refusal(get_with("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n")) == 400);
  CHECK(refusal(get_with("Content-Length: 3\r\nContent-Length: 3\r\n")) == 400);
  CHECK(refusal(get_with("Content-Length: 3, 3\r\n")) == 400);
  CHECK(refusal(get_with("Content-Length: +3\r\n")) == 400);
  CHECK(refusal(get_with("Content-Length: -3\r\n")) == 400);
  CHECK(refusal(get_with("Content-Length: 0x3\r\n")) == 400);
  CHECK(refusal(get_with("Content-Length: 3 \r\n")) == 0);
  CHECK(refusal(get_with("Content-Length:\r\n")) == 400);
  CHECK(refusal(get_with("Content-Length: 99999999999999999999\r\n")) == 400);
  CHECK(refusal("POST / HTTP/1.1\r\nHost: a\r\n\r\n") == 411);
}

TEST_CASE("a host is named once") {
  CHECK(refusal("GET / HTTP/1.1\r\n\r\n") == 400);
  CHECK(refusal(get_with("Host: b\r\n")) == 400);
  CHECK(refusal("GET / HTTP/1.1\r\nHost:\r\n\r\n") == 400);
  CHECK(refusal("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n") == 400);
  CHECK(refusal("GET / HTTP/1.1\r\nHost: a@b\r\n\r\n") == 400);
}

TEST_CASE("line ends, folds and control characters are strict") {
  CHECK(refusal("GET / HTTP/1.1\nHost: a\n\n") == 400);
  CHECK(refusal("GET / HTTP/1.1\r\nHost: a\n\r\n") == 400);
  CHECK(refusal(get_with("X: a\r\n b\r\n")) == 400);
  CHECK(refusal(get_with(" X: a\r\n")) == 400);
  CHECK(refusal(get_with("X : a\r\n")) == 400);
  CHECK(refusal(get_with("X\r\n")) == 400);
  CHECK(refusal(get_with(": a\r\n")) == 400);
  CHECK(refusal(get_with("X: a\rb\r\n")) == 400);
  CHECK(refusal(get_with(std::string("X: a\0b\r\n", 8))) == 400);
  CHECK(refusal(get_with("X: a\tb\r\n")) == 0);
  CHECK(refusal("\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n") == 400);
}

TEST_CASE("the first line has one form") {
  const std::string host = "\r\nHost: a\r\n\r\n";
  CHECK(refusal("GET  / HTTP/1.1" + host) == 400);
  CHECK(refusal("GET / HTTP/1.1 " + host) == 400);
  CHECK(refusal("GET http://a/ HTTP/1.1" + host) == 400);
  CHECK(refusal("OPTIONS * HTTP/1.1" + host) == 400);
  CHECK(refusal("GET /a b HTTP/1.1" + host) == 400);
  CHECK(refusal("GET /a#b HTTP/1.1" + host) == 400);
  CHECK(refusal("GET /\xC3\xA1 HTTP/1.1" + host) == 400);
  CHECK(refusal("G(T / HTTP/1.1" + host) == 400);
  CHECK(refusal("GET /" + host) == 400);
  CHECK(refusal("GET / HTTP/1.2" + host) == 505);
  CHECK(refusal("PRI / HTTP/2.0" + host) == 505);
  CHECK(refusal("GET / http/1.1" + host) == 400);
  CHECK(refusal("GET /" + std::string(2100, 'a') + " HTTP/1.1" + host) == 414);
}

TEST_CASE("fields are counted, expectations named") {
  std::string many;
  for (int n = 0; n < 80; ++n) many += "X: y\r\n";
  CHECK(refusal(get_with(many)) == 431);
  CHECK(refusal(get_with("Expect: magic\r\n")) == 417);
}

TEST_CASE("every cut of a good head is refused, never read past its end") {
  const std::string whole = "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n";
  for (std::size_t n = 0; n < whole.size(); ++n) CHECK(refusal(whole.substr(0, n)) != 0);
  CHECK(refusal(whole + "x") == 400);
}
