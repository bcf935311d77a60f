#include "http/openapi.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "base/csv.hpp"
#include "http/route.hpp"
#include "http/schema.hpp"

using namespace hd;
using namespace hd::http;

namespace {

bool has_shape(std::string_view name) {
  const auto& shapes = all_shapes();
  return std::any_of(shapes.begin(), shapes.end(),
                     [&](const NamedShape& shape) { return shape.name == name; });
}

void collect_references(const Json& value, std::set<std::string>& names) {
  if (const auto* reference = value.at("$ref").as_text()) {
    names.insert(reference->substr(reference->rfind('/') + 1));
  }
  if (const auto* object = value.as_object()) {
    for (const auto& [key, member] : *object) collect_references(member, names);
  }
  if (const auto* array = value.as_array()) {
    for (const Json& element : *array) collect_references(element, names);
  }
}

}  // namespace

TEST_CASE("the committed document is the one the program prints") {
  const auto committed = read_file(HD_SOURCE_DIR "/docs/api/openapi.json");
  REQUIRE(committed);
  // Not equal: `haidang-desk --print-openapi > docs/api/openapi.json`, and look at the difference.
  CHECK((*committed == openapi_text()));
}

TEST_CASE("the document is well-formed JSON and says what it is") {
  const auto parsed = Json::parse(openapi_text(), limits::mebi);
  REQUIRE(parsed);
  CHECK(*parsed->at("openapi").as_text() == "3.1.0");
}

TEST_CASE("every shape that is named somewhere exists, and each is used") {
  std::set<std::string> names;
  collect_references(openapi(), names);
  for (const std::string& name : names) {
    CAPTURE(name);
    CHECK(has_shape(name));
  }
  for (const NamedShape& shape : all_shapes()) {
    CAPTURE(shape.name);
    CHECK(names.contains(shape.name));
  }
}

TEST_CASE("every route has a name of its own, a handler, and no path twice") {
  std::set<std::string_view> names;
  std::set<std::pair<net::Method, std::string_view>> paths;
  for (const Route& route : all_routes()) {
    CAPTURE(route.name);
    CHECK(names.insert(route.name).second);
    CHECK(paths.insert({route.method, route.path}).second);
    CHECK((route.handler != nullptr || route.receiving != nullptr));
    CHECK_FALSE(route.summary.empty());
    CHECK(route.path.starts_with("/"));
    CHECK(route.body_bytes <= limits::json_body_bytes);
  }
}

TEST_CASE("whoever is signed in acts under an action of the access room") {
  // Law tables, communes and one's own session are nobody's secret among members.
  const std::set<std::string_view> without{"read_offences", "read_grounds", "read_units",
                                           "read_session",  "sign_out",     "change_password"};
  for (const Route& route : all_routes()) {
    const bool is_signed_in = route.door == Door::session || route.door == Door::any_session;
    CAPTURE(route.name);
    CHECK(route.action.has_value() == (is_signed_in && !without.contains(route.name)));
  }
}

TEST_CASE("only GET and POST, and a change of what others change too takes key and version") {
  const std::set<std::string_view> changed_parts{"change_person", "change_plan", "change_step",
                                                 "end_step"};
  // Whoever changes people reads the whole list anew.
  const std::set<std::string_view> changed_people{"set_functions", "take_out_member", "renew_slip",
                                                  "take_back_member"};
  for (const Route& route : all_routes()) {
    CAPTURE(route.name);
    const bool is_post = route.method == net::Method::post;
    CHECK((is_post || route.method == net::Method::get));
    const bool is_streamed = route.receiving != nullptr;  // a document: its bytes are the body
    CHECK(route.request.empty() == (!is_post || is_streamed));
    const bool is_change = route.response == "LeadOutcome" || route.response == "Classified" ||
                           route.response == "CaseOutcome" || changed_parts.contains(route.name);
    CHECK(route.takes_version == (is_change || changed_people.contains(route.name)));
    if (route.takes_version) CHECK(route.takes_request_key);
    if (is_change) CHECK(route.gives_version);
  }
}

TEST_CASE("what yields the words of a sender is marked as such") {
  for (const Route& route : all_routes()) {
    const std::set<std::string_view> sealed{"open_tip", "open_file", "open_dialogue",
                                            "open_casework", "open_document"};
    CAPTURE(route.name);
    CHECK((route.yields == Class::file) == sealed.contains(route.name));
  }
}
