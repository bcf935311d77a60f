// The shapes of what goes over the API, described once: from here they go into the OpenAPI
// document, and from that into the types of the web app.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/json.hpp"

namespace hd::http {

// A JSON Schema (2020-12, as OpenAPI 3.1 has it).
class Shape {
 public:
  explicit Shape(Json schema) : schema_(std::move(schema)) {}
  const Json& schema() const { return schema_; }

 private:
  Json schema_;
};

Shape text();
Shape id();      // 26 characters, base/id.hpp
Shape day();     // YYYY-MM-DD
Shape moment();  // RFC 3339, +07:00
Shape integer();
Shape number();
Shape flag();
Shape ref(std::string_view name);  // another shape of the same document
Shape list(Shape item);
Shape maybe(Shape shape);  // or null
Shape one_of(std::initializer_list<std::string_view> values);
Shape one_of(std::span<const std::string_view> values);
Shape one_of_or_empty(std::span<const std::string_view> values);  // or ""
Shape matching(std::string_view pattern);                         // text of an ECMA 262 pattern

// A field that must be there, unless it is wrapped in optional().
struct Field {
  Field(std::string_view n, Shape s) : name(n), shape(std::move(s)) {}
  std::string name;
  Shape shape;
  bool is_required = true;
};
Field optional(Field field);

using Fields = std::vector<Field>;
Fields operator+(Fields base, Fields more);  // what `more` adds to `base`

Shape object(Fields fields);  // no other fields
// One page of a list: rows, next_cursor, and `more`.
Shape page_of(std::string_view row, Fields more = {});

struct NamedShape {
  std::string name;
  Shape shape;
};

// Every shape of the API, in the order of the document.
const std::vector<NamedShape>& all_shapes();

}  // namespace hd::http
