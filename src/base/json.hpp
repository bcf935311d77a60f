// JSON of our own shape over nlohmann-json, which only json.cpp includes. Depth and size are
// limited (base/limits.hpp); duplicate keys and invalid UTF-8 are refused.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/result.hpp"

namespace hd {

class Json {
 public:
  using Array = std::vector<Json>;
  using Object = std::vector<std::pair<std::string, Json>>;  // keeps the order it was built in

  Json() = default;  // null
  Json(bool value) : value_(value) {}
  Json(std::int64_t value) : value_(value) {}
  Json(int value) : value_(std::int64_t{value}) {}
  Json(double value) : value_(value) {}
  Json(std::string value) : value_(std::move(value)) {}
  Json(std::string_view value) : value_(std::string(value)) {}
  Json(const char* value) : value_(std::string(value)) {}
  Json(Array value) : value_(std::move(value)) {}
  Json(Object value) : value_(std::move(value)) {}

  static Result<Json> parse(std::string_view text, std::size_t max_bytes);
  std::string dump() const;

  bool is_null() const { return std::holds_alternative<std::monostate>(value_); }
  const std::string* as_text() const { return std::get_if<std::string>(&value_); }
  const std::int64_t* as_integer() const { return std::get_if<std::int64_t>(&value_); }
  const double* as_number() const { return std::get_if<double>(&value_); }
  const bool* as_bool() const { return std::get_if<bool>(&value_); }
  const Array* as_array() const { return std::get_if<Array>(&value_); }
  const Object* as_object() const { return std::get_if<Object>(&value_); }

  // The member of an object, or null for a missing one (and for a value that is no object).
  const Json& at(std::string_view key) const;
  // Adds a member to an object under construction; a null value becomes an object first.
  Json& set(std::string_view key, Json value);
  // Adds an element to an array under construction; a null value becomes an array first.
  Json& push(Json value);

 private:
  std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object> value_;
};

// Reads the members of a request body, collecting nothing: the first fault is the answer.
class JsonReader {
 public:
  explicit JsonReader(const Json& object) : object_(object) {}
  Result<std::string> text(std::string_view key) const;  // required
  Result<std::string> text_or(std::string_view key, std::string_view otherwise) const;
  Result<std::int64_t> integer(std::string_view key) const;
  Result<std::int64_t> integer_or(std::string_view key, std::int64_t otherwise) const;
  Result<bool> flag_or(std::string_view key, bool otherwise) const;
  Result<Json::Array> array(std::string_view key) const;  // required
  Result<std::vector<std::string>> texts_or_none(std::string_view key) const;

 private:
  const Json& object_;
};

}  // namespace hd
