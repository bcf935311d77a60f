#include <doctest/doctest.h>

#include "base/check.hpp"
#include "http/net/encoding.hpp"
#include "http/net/router.hpp"

using namespace hd::net;

TEST_CASE("headers are found without regard to case, and cannot grow a second line") {
  Headers headers;
  headers.add("Set-Cookie", "a").add("set-cookie", "b").set("ETag", "\"1\"");
  CHECK(headers.get("SET-COOKIE") == "a");
  CHECK(headers.all().size() == 3);
  headers.set("Set-Cookie", "c");
  CHECK(headers.all().size() == 2);
  CHECK_THROWS_AS(headers.set("Location", "/a\r\nSet-Cookie: x"), hd::Bug);
}

TEST_CASE("percent escapes are whole or refused") {
  CHECK(*percent_decode("a%20b+c") == "a b+c");
  CHECK(*percent_decode("%C4%91%c4%90") == "đĐ");
  for (const auto* broken : {"%", "%2", "%zz", "a%4", "%00", "%-1"}) {
    CHECK_FALSE(percent_decode(broken));
  }
}

TEST_CASE("a form keeps its order and refuses what it cannot read") {
  const auto fields = parse_form("a=1&b=x+y%26z&a=2&&c");
  REQUIRE(fields);
  CHECK(fields->size() == 4);
  CHECK(field_of(*fields, "a") == "1");
  CHECK(field_of(*fields, "b") == "x y&z");
  CHECK(field_of(*fields, "c").empty());
  CHECK_FALSE(parse_form("a=%FF"));
  CHECK_FALSE(parse_form("%FF=a"));
  CHECK_FALSE(parse_form("a=%00"));
  std::string many;
  for (int n = 0; n < 100; ++n) many += "a=b&";
  CHECK(parse_form(many).error().code == hd::ErrorCode::too_large);
}

TEST_CASE("a cookie that stands there twice counts as none") {
  CHECK(cookie_of("a=1; s=x=y ;b=2", "s") == "x=y");
  CHECK(cookie_of("s=1; s=2", "s").empty());
  CHECK(cookie_of("ss=1", "s").empty());
  CHECK(cookie_of("", "s").empty());
  CHECK(cookie_of("; ;=;", "s").empty());
}

TEST_CASE("routes match whole paths and yield decoded values") {
  Router<int> router;
  router.add(Method::get, "/", 1);
  router.add(Method::get, "/api/v1/leads/{id}", 2);
  router.add(Method::post, "/api/v1/leads/{id}/answers/{n}", 3);
  router.add(Method::post, "/api/v1/leads/{id}", 4);
  CHECK(*router.find(Method::head, "/").target == 1);
  const auto lead = router.find(Method::get, "/api/v1/leads/a%20b");
  CHECK(*lead.target == 2);
  CHECK(lead.values.get("id") == "a b");
  CHECK(*router.find(Method::post, "/api/v1/leads/x").target == 4);
  CHECK(router.find(Method::put, "/api/v1/leads/x").allowed == "GET, HEAD, POST");
  for (const auto* path : {"", "//", "/api/v1/leads/", "/api/v1/leads/a%2Fb", "/api/v1/leads/%FF",
                           "/api/v1/leads/x/", "/API/v1/leads/x", "/api/v1/leads/../x"}) {
    const auto found = router.find(Method::get, path);
    CHECK(found.target == nullptr);
    CHECK(found.allowed.empty());
  }
}
