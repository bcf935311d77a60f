// The OpenAPI 3.1 document of the API, made from the route table and the shapes.
#pragma once

#include <string>

#include "base/json.hpp"

namespace hd::http {

Json openapi();
// Indented by two, with a line end: the committed docs/api/openapi.json byte for byte.
std::string openapi_text();

}  // namespace hd::http
