#include "http/openapi.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "http/route.hpp"
#include "http/schema.hpp"

namespace hd::http {
namespace {

Json json_content(std::string_view type, std::string_view shape) {
  return Json().set(std::string(type), Json().set("schema", ref(shape).schema()));
}

Json header_parameter(std::string_view name, std::string_view note, Json schema) {
  return Json()
      .set("name", name)
      .set("in", "header")
      .set("required", true)
      .set("description", note)
      .set("schema", std::move(schema));
}

// The {name} segments of a path.
void add_path_parameters(std::string_view path, Json& parameters) {
  for (auto open = path.find('{'); open != std::string_view::npos; open = path.find('{')) {
    const auto close = path.find('}', open);
    parameters.push(Json()
                        .set("name", path.substr(open + 1, close - open - 1))
                        .set("in", "path")
                        .set("required", true)
                        .set("schema", text().schema()));
    path.remove_prefix(close);
  }
}

Json parameters_of(const Route& route) {
  Json parameters(Json::Array{});
  add_path_parameters(route.path, parameters);
  for (const Parameter& parameter : route.query) {
    parameters.push(Json()
                        .set("name", parameter.name)
                        .set("in", "query")
                        .set("required", parameter.is_required)
                        .set("description", parameter.note)
                        .set("schema", text().schema()));
  }
  if (route.takes_request_key) {
    parameters.push(header_parameter(
        "Idempotency-Key", "The same key never acts twice; a repeat gets the first answer",
        matching("^[A-Za-z0-9-]{8,64}$").schema()));
  }
  if (route.receiving != nullptr) {
    parameters.push(header_parameter("X-File-Name", "Name of the file, percent-encoded UTF-8",
                                     text().schema()));
  }
  if (route.takes_version) {
    parameters.push(header_parameter("If-Match", "The version the change was made on, as in ETag",
                                     matching("^\"[0-9]+\"$").schema()));
  }
  return parameters;
}

Json success_of(const Route& route) {
  Json success;
  success.set("description", route.summary);
  if (route.gives_version) {
    success.set("headers", Json().set("ETag", Json().set("schema", text().schema())));
  }
  if (route.response.empty()) {
    const Json bytes = Json().set("schema", Json().set("type", "string").set("format", "binary"));
    success.set("content", Json().set("application/octet-stream", bytes));
  } else if (route.response == "Anything") {
    success.set("content",
                Json().set("application/json", Json().set("schema", Json(Json::Object{}))));
  } else {
    success.set("content", json_content("application/json", route.response));
  }
  return success;
}

Json security_of(const Route& route) {
  const bool needs_session = route.door == Door::session || route.door == Door::any_session;
  Json security(Json::Array{});
  if (!needs_session) return security;
  Json one;
  one.set("session", Json(Json::Array{}));
  if (route.method == net::Method::post) one.set("csrf", Json(Json::Array{}));
  security.push(std::move(one));
  return security;
}

std::string_view name_of_class(Class cls) {
  constexpr std::array<std::string_view, 4> names{"work", "file", "person", "guarded"};
  return names.at(static_cast<std::size_t>(cls));
}

Json operation_of(const Route& route) {
  Json operation;
  operation.set("operationId", route.name);
  operation.set("summary", route.summary);
  operation.set("security", security_of(route));
  operation.set("parameters", parameters_of(route));
  if (route.receiving != nullptr) {
    const Json bytes = Json().set("schema", Json().set("type", "string").set("format", "binary"));
    operation.set(
        "requestBody",
        Json().set("required", true).set("content", Json().set("application/octet-stream", bytes)));
  }
  if (!route.request.empty()) {
    operation.set("requestBody",
                  Json()
                      .set("required", true)
                      .set("content", json_content("application/json", route.request)));
  }
  const Json problem = Json()
                           .set("description", "Problem details of RFC 9457")
                           .set("content", json_content("application/problem+json", "Problem"));
  operation.set("responses", Json().set("200", success_of(route)).set("default", problem));
  operation.set("x-door", name_of(route.door));
  operation.set("x-action", route.action ? Json(access::name_of(*route.action)) : Json());
  operation.set("x-yields", name_of_class(route.yields));
  operation.set("x-body-bytes", static_cast<std::int64_t>(route.body_bytes));
  return operation;
}

Json paths() {
  Json paths(Json::Object{});
  std::vector<std::string_view> seen;
  for (const Route& route : all_routes()) {
    if (std::find(seen.begin(), seen.end(), route.path) != seen.end()) continue;
    seen.push_back(route.path);
    Json path;
    for (const Route& same : all_routes()) {
      if (same.path != route.path) continue;
      path.set(same.method == net::Method::post ? "post" : "get", operation_of(same));
    }
    paths.set(route.path, std::move(path));
  }
  return paths;
}

Json components() {
  Json schemas(Json::Object{});
  for (const NamedShape& named : all_shapes()) schemas.set(named.name, named.shape.schema());
  Json schemes;
  schemes.set("session",
              Json().set("type", "apiKey").set("in", "cookie").set("name", "__Host-haidang"));
  schemes.set("csrf", Json().set("type", "apiKey").set("in", "header").set("name", "X-CSRF-Token"));
  return Json().set("schemas", std::move(schemas)).set("securitySchemes", std::move(schemes));
}

void write(const Json& value, const std::string& indent, std::string& out) {
  const std::string deeper = indent + "  ";
  if (const auto* object = value.as_object(); object != nullptr && !object->empty()) {
    std::string_view before = "{\n";
    for (const auto& [key, member] : *object) {
      out += before;
      out += deeper + Json(key).dump() + ": ";
      write(member, deeper, out);
      before = ",\n";
    }
    out += '\n' + indent + '}';
    return;
  }
  if (const auto* array = value.as_array(); array != nullptr && !array->empty()) {
    std::string_view before = "[\n";
    for (const Json& element : *array) {
      out += before;
      out += deeper;
      write(element, deeper, out);
      before = ",\n";
    }
    out += '\n' + indent + ']';
    return;
  }
  out += value.dump();
}

}  // namespace

Json openapi() {
  Json document;
  document.set("openapi", "3.1.0");
  document.set(
      "info",
      Json()
          .set("title", "Hải Đăng")
          .set("version", "1")
          .set("description",
               "The API of the staff program. Made from its route "
               "table; `haidang-desk --print-openapi` prints it.")
          .set("license",
               Json().set("name", "AGPL-3.0-or-later").set("identifier", "AGPL-3.0-or-later")));
  document.set("servers", Json(Json::Array{Json().set("url", api_base)}));
  document.set("paths", paths());
  document.set("components", components());
  return document;
}

std::string openapi_text() {
  std::string out;
  write(openapi(), "", out);
  out.push_back('\n');
  return out;
}

}  // namespace hd::http
