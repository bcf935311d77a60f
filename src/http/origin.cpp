#include "http/origin.hpp"

#include <string>
#include <string_view>

namespace hd::http {
namespace {

std::string_view without_port(std::string_view host) {
  const auto colon = host.rfind(':');
  const bool is_in_brackets =
      colon != std::string_view::npos && host.find(']', colon) != std::string_view::npos;
  return colon == std::string_view::npos || is_in_brackets ? host : host.substr(0, colon);
}

tl::unexpected<Error> foreign(std::string logged) {
  Error error = Error::of(ErrorCode::forged, std::move(logged));
  error.shown.key = "request.foreign_page";
  return fail(std::move(error));
}

}  // namespace

Result<Done> check_host(const net::Request& request, Front front) {
  if (front == Front::tls_proxy) return Done{};
  const std::string_view name = without_port(request.headers.get("Host"));
  if (name == "127.0.0.1" || name == "localhost" || name == "[::1]") return Done{};
  return fail(ErrorCode::malformed, "a host name that is not ours");
}

Result<Done> check_origin(const net::Request& request, Front front) {
  const std::string_view site = request.headers.get("Sec-Fetch-Site");
  if (!site.empty() && site != "same-origin" && site != "none") {
    return foreign("Sec-Fetch-Site of another site");
  }
  if (!request.headers.has("Origin")) return Done{};
  const std::string_view scheme = front == Front::tls_proxy ? "https://" : "http://";
  const std::string own = std::string(scheme) + std::string(request.headers.get("Host"));
  if (request.headers.get("Origin") != own) return foreign("Origin of another site");
  return Done{};
}

}  // namespace hd::http
