#include "http/problem.hpp"

#include "base/json.hpp"
#include "base/log.hpp"
#include "crypto/random.hpp"
#include "http/security_headers.hpp"

namespace hd::http {
namespace {

constexpr std::string_view problem_type = "application/problem+json";
constexpr int too_many_requests = 429;
constexpr int method_not_allowed = 405;
constexpr int too_slow = 408;
constexpr std::string_view busy_seconds = "5";

// The error's own words; else those of the desk for its code; else those of the code.
std::string detail_of(const Error& error, ErrorCode shown, Language language) {
  if (error.shown.key.empty() || error.code == ErrorCode::not_allowed) {
    const std::string own = "desk.error." + std::string(name_of(shown));
    if (has_word(own)) return word(own, language);
    return word("error." + std::string(name_of(shown)), language);
  }
  return shown_text(error, language);
}

bool is_ours(ErrorCode code) {
  return code == ErrorCode::internal || code == ErrorCode::storage_failed ||
         code == ErrorCode::schema_too_new;
}

// Eight characters that can be read out over the telephone.
std::string incident_number() { return id_text(crypto::random_array<16>()).substr(0, 8); }

}  // namespace

net::Response problem(const Error& error, Language language, std::string_view where) {
  const ErrorCode shown = error.code == ErrorCode::not_allowed ? ErrorCode::not_found : error.code;
  // A try that comes too soon is the caller's to repeat, not a fault of the server.
  const bool must_wait = shown == ErrorCode::busy && !error.shown.argument.empty();
  const int status = must_wait ? too_many_requests : http_status_of(shown);
  Json body;
  body.set("type", "about:blank");
  body.set("title", word("problem.title." + std::string(name_of(shown)), language));
  body.set("status", status);
  body.set("code", name_of(shown));
  body.set("detail", detail_of(error, shown, language));
  if (!error.field.empty()) body.set("field", error.field);
  if (is_ours(shown)) {
    const std::string incident = incident_number();
    log::error("http.incident", incident + " " + std::string(where) + ": " + error.logged.text);
    body.set("incident", incident);
  }
  auto response = net::Response::of(status, problem_type, body.dump());
  response.headers.set("Content-Language", language == Language::vi ? "vi" : "en");
  if (must_wait) response.headers.set("Retry-After", error.shown.argument);
  if (status == http_status_of(ErrorCode::busy)) response.headers.set("Retry-After", busy_seconds);
  return response;
}

net::Response method_problem(std::string_view allowed, Language language) {
  Json body;
  body.set("type", "about:blank");
  body.set("title", word("problem.title.not_found", language));
  body.set("status", method_not_allowed);
  body.set("code", name_of(ErrorCode::not_found));
  body.set("detail", word("request.other_method", language, allowed));
  auto response = net::Response::of(method_not_allowed, problem_type, body.dump());
  response.headers.set("Allow", allowed);
  return response;
}

net::Response edge_problem(int status) {
  ErrorCode code = ErrorCode::malformed;
  if (status == 413) code = ErrorCode::too_large;
  if (status == 503) code = ErrorCode::busy;
  if (status == 500) code = ErrorCode::internal;
  Error error = Error::of(code);
  if (status == too_slow) error.shown.key = "request.too_slow";
  Json body;
  body.set("type", "about:blank");
  body.set("title", word("problem.title." + std::string(name_of(code)), Language::vi));
  body.set("status", status);
  body.set("code", name_of(code));
  // The edge does not know who asks, so both languages are there.
  body.set("detail",
           detail_of(error, code, Language::vi) + "\n" + detail_of(error, code, Language::en));
  auto response = net::Response::of(status, problem_type, body.dump());
  add_security_headers(response, Front::plain_loopback, Caching::none);
  return response;
}

}  // namespace hd::http
