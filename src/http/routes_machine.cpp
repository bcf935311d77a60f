#include "http/call.hpp"
#include "http/openapi.hpp"

namespace hd::http {
namespace {

Result<net::Response> health(Call&) { return json_response(Json().set("ok", true)); }

Result<net::Response> describe(Call&) {
  return net::Response::of(200, "application/json", openapi_text());
}

}  // namespace

std::vector<Route> machine_routes() {
  return {
      {.path = "/openapi.json",
       .name = "openapi",
       .summary = "This document",
       .door = Door::open,
       .response = "Anything",
       .handler = describe},
      {.path = "/healthz",
       .name = "health",
       .summary = "Whether the program answers",
       .door = Door::open,
       .response = "Health",
       .handler = health},
  };
}

}  // namespace hd::http
