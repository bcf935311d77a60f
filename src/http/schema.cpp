#include "http/schema.hpp"

namespace hd::http {
namespace {

Json typed(std::string_view type) { return Json(Json::Object{{"type", type}}); }

Json names_of(std::span<const std::string_view> values) {
  Json names(Json::Array{});
  for (const std::string_view value : values) names.push(value);
  return names;
}

}  // namespace

Shape text() { return Shape(typed("string")); }
Shape id() { return matching("^[0-9a-z]{26}$"); }
Shape day() { return Shape(typed("string").set("format", "date")); }
Shape moment() { return Shape(typed("string").set("format", "date-time")); }
Shape integer() { return Shape(typed("integer")); }
Shape number() { return Shape(typed("number")); }
Shape flag() { return Shape(typed("boolean")); }

Shape ref(std::string_view name) {
  return Shape(Json().set("$ref", "#/components/schemas/" + std::string(name)));
}

Shape list(Shape item) { return Shape(typed("array").set("items", item.schema())); }

Shape maybe(Shape shape) {
  return Shape(Json().set("anyOf", Json(Json::Array{shape.schema(), typed("null")})));
}

Shape one_of(std::span<const std::string_view> values) {
  return Shape(typed("string").set("enum", names_of(values)));
}

Shape one_of(std::initializer_list<std::string_view> values) {
  return one_of(std::span<const std::string_view>(values.begin(), values.size()));
}

Shape one_of_or_empty(std::span<const std::string_view> values) {
  std::vector<std::string_view> all{""};
  all.insert(all.end(), values.begin(), values.end());
  return one_of(std::span<const std::string_view>(all));
}

Shape matching(std::string_view pattern) { return Shape(typed("string").set("pattern", pattern)); }

Field optional(Field field) {
  field.is_required = false;
  return field;
}

Fields operator+(Fields base, Fields more) {
  for (Field& field : more) base.push_back(std::move(field));
  return base;
}

Shape object(Fields fields) {
  Json properties(Json::Object{});
  Json required(Json::Array{});
  for (const Field& field : fields) {
    properties.set(field.name, field.shape.schema());
    if (field.is_required) required.push(field.name);
  }
  Json schema = typed("object");
  schema.set("properties", std::move(properties));
  schema.set("required", std::move(required));
  schema.set("additionalProperties", false);
  return Shape(std::move(schema));
}

Shape page_of(std::string_view row, Fields more) {
  return object(Fields{{"rows", list(ref(row))}} + std::move(more) +
                Fields{{"next_cursor", maybe(text())}});
}

}  // namespace hd::http
