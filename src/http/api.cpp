#include "http/api.hpp"

#include <exception>

#include "http/guards.hpp"
#include "http/problem.hpp"
#include "http/request_language.hpp"
#include "http/security_headers.hpp"
#include "http/web_files.hpp"

namespace hd::http {

Api::Api(const Desk& desk) : desk_(desk) {
  for (const Route& route : all_routes()) {
    router_.add(route.method, std::string(api_base) + std::string(route.path), &route);
  }
}

net::Response Api::answer(const net::Request& request) const {
  const Language language = language_of(request);
  if (const auto host = check_host(request, desk_.front); !host) {
    auto refused = problem(host.error(), language, "host");
    add_security_headers(refused, desk_.front, Caching::none);
    return refused;
  }
  const bool is_api = request.path == "/api" || request.path.starts_with("/api/");
  if (!is_api) return web_file(request, desk_.front);
  auto response = answer_api(request, language);
  add_security_headers(response, desk_.front, Caching::none);
  response.headers.set("Vary", "Accept-Language, Cookie");
  return response;
}

net::Response Api::answer_api(const net::Request& request, Language language) const {
  auto found = router_.find(request.method, request.path);
  if (found.target == nullptr) {
    return found.allowed.empty() ? problem(Error::of(ErrorCode::not_found), language, "no route")
                                 : method_problem(found.allowed, language);
  }
  const Route& route = **found.target;
  Call call{desk_, request, route, std::move(found.values), {}, language, {}, {}, {}, 0};
  try {
    return run(call);
  } catch (const std::exception& fault) {
    // A bug, or a library out of memory: nothing of the request was kept (each change is one
    // transaction), and the server goes on.
    return problem(Error::of(ErrorCode::internal, fault.what()), language, route.name);
  }
}

net::Response Api::run(Call& call) const {
  auto outcome = [&]() -> Result<net::Response> {
    HD_CHECK(pass_guards(call));
    return call.route.handler(call);
  }();
  if (!outcome) return problem(outcome.error(), call.language, call.route.name);
  const bool changed = call.request.method == net::Method::post;
  if (changed && desk_.written) desk_.written();
  return std::move(*outcome);
}

}  // namespace hd::http
