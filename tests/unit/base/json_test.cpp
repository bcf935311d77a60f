#include "base/json.hpp"

#include <doctest/doctest.h>

#include <string>

using hd::Json;

TEST_CASE("JSON keeps order and Vietnamese text on the way through") {
  const auto value = Json::parse(R"({"b":1,"a":["Hải Phòng",true,null,2.5]})", 1000);
  REQUIRE(value);
  CHECK(value->dump() == R"({"b":1,"a":["Hải Phòng",true,null,2.5]})");
}

TEST_CASE("JSON refuses duplicate keys, depth, invalid UTF-8 and trailing text") {
  CHECK_FALSE(Json::parse(R"({"a":1,"a":2})", 1000));
  CHECK_FALSE(Json::parse(std::string(40, '[') + std::string(40, ']'), 1000));
  CHECK_FALSE(Json::parse("{\"a\":\"\xff\"}", 1000));
  CHECK_FALSE(Json::parse("{} x", 1000));
  CHECK(Json::parse("{}", 1).error().code == hd::ErrorCode::too_large);
}

TEST_CASE("a nested duplicate-looking key in another object is fine") {
  CHECK(Json::parse(R"({"a":{"a":1},"b":{"a":2}})", 1000));
}
