#include "base/json.hpp"

#include <doctest/doctest.h>

#include <string>

using hd::Json;

TEST_CASE("JSON keeps order and Vietnamese text on the way through") {
  const auto value = Json::parse(R"({"b":1,"a":["Hải Phòng",true,null,2.5]})", 1000);
  REQUIRE(value);
  CHECK(value->dump() == R"({"b":1,"a":["Hải Phòng",true,null,2.5]})");
}

TEST_CASE("JSON writes every kind of value, and escapes what it must") {
  CHECK(Json().dump() == "null");
  CHECK(Json(Json::Array{}).dump() == "[]");
  CHECK(Json(Json::Object{}).dump() == "{}");
  CHECK(Json(std::int64_t{INT64_MIN}).dump() == "-9223372036854775808");
  CHECK(Json(2.0).dump() == "2.0");
  CHECK(Json().push(false).push(Json().set("k\"", -1)).dump() == R"([false,{"k\"":-1}])");
  CHECK(Json(std::string("a\"\\/\b\f\n\r\t\x01\x1f\x7f đ", 15)).dump() ==
        "\"a\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f đ\"");
  CHECK(Json("một\ndòng").dump() == R"("một\ndòng")");
  CHECK(Json("hỏng \xff!").dump() == "\"hỏng \xEF\xBF\xBD!\"");
  const auto back = Json::parse(Json("\"\\\x02đ\n").dump(), 1000);
  REQUIRE(back);
  CHECK(*back->as_text() == "\"\\\x02đ\n");
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
