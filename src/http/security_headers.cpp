#include "http/security_headers.hpp"

namespace hd::http {
namespace {

// svelte-trusted-html: the one policy by which the framework turns its own templates into markup.
constexpr std::string_view content_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types svelte-trusted-html";

constexpr std::string_view permissions_policy =
    "accelerometer=(), autoplay=(), camera=(), "
    "display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), "
    "idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), "
    "picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), "
    "xr-spatial-tracking=()";

std::string_view words_of(Caching caching) {
  switch (caching) {
    case Caching::hashed:
      return "public, max-age=31536000, immutable";
    case Caching::hour:
      return "public, max-age=3600";
    case Caching::none:
      break;
  }
  return "no-store";
}

}  // namespace

void add_security_headers(net::Response& response, Front front, Caching caching) {
  auto& headers = response.headers;
  if (!headers.has("Content-Security-Policy"))
    headers.set("Content-Security-Policy", content_policy);
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Embedder-Policy", "require-corp");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Referrer-Policy", "no-referrer");
  headers.set("Permissions-Policy", permissions_policy);
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Cache-Control", words_of(caching));
  if (front == Front::tls_proxy) {
    headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  }
}

void confine(net::Response& response) {
  response.headers.set("Content-Security-Policy",
                       "default-src 'none'; frame-ancestors 'none'; sandbox");
}

}  // namespace hd::http
