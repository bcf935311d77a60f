#include "http/guards.hpp"

#include <algorithm>
#include <charconv>

#include "app/who_acts.hpp"
#include "crypto/hash.hpp"

namespace hd::http {
namespace {

constexpr std::size_t least_key = 8;
constexpr std::size_t most_key = 64;

bool needs_session(Door door) { return door == Door::session || door == Door::any_session; }

tl::unexpected<Error> refused(ErrorCode code, std::string_view words, std::string field = {}) {
  Error error = Error::of(code, std::string(words));
  error.shown.key = words;
  error.field = std::move(field);
  return fail(std::move(error));
}

Result<Done> find_session(Call& call) {
  const auto token = net::cookie_of(call.request.headers.get("Cookie"), session_cookie);
  if (!token.empty()) call.session = call.desk.sessions.find(token);
  if (!needs_session(call.route.door)) return Done{};
  if (!call.session) return fail(ErrorCode::not_signed_in);
  if (call.route.door == Door::session && call.session->caller.actor.must_change_password) {
    return fail(ErrorCode::password_change_due);
  }
  return Done{};
}

// Every change of somebody signed in, also signing out, carries the token of its session.
Result<Done> check_csrf(const Call& call) {
  if (call.request.method != net::Method::post || !needs_session(call.route.door)) return Done{};
  const std::string_view given = call.request.headers.get("X-CSRF-Token");
  if (crypto::constant_time_equal(view_of(given), view_of(call.session->csrf))) return Done{};
  return refused(ErrorCode::forged, "request.foreign_page");
}

Result<Done> read_query(Call& call) {
  HD_TRY(call.query, net::parse_form(call.request.query));
  const auto& known = call.route.query;
  for (const auto& [name, value] : call.query) {
    const bool is_known =
        name == "lang" ||
        std::any_of(known.begin(), known.end(), [&](const Parameter& p) { return p.name == name; });
    if (!is_known) return refused(ErrorCode::malformed, "request.unknown_parameter");
  }
  for (const Parameter& parameter : known) {
    if (parameter.is_required && net::field_of(call.query, parameter.name).empty()) {
      return fail(Error::field_error(std::string(parameter.name), "input.required"));
    }
  }
  return Done{};
}

Result<Done> read_body(Call& call) {
  const bool is_json = call.request.method == net::Method::post && !call.route.receiving;
  if (!is_json) return Done{};
  if (call.request.body.size() > call.route.body_bytes) return fail(ErrorCode::too_large, "body");
  const std::string_view type = call.request.headers.get("Content-Type");
  if (!type.starts_with("application/json")) {
    return refused(ErrorCode::malformed, "request.json_needed");
  }
  HD_TRY(call.body, Json::parse(call.request.body, call.route.body_bytes));
  if (call.body.as_object() == nullptr) return refused(ErrorCode::malformed, "request.json_needed");
  return Done{};
}

// Signing in, reading and opening go on while the disk has no room for changes.
Result<Done> check_room(const Call& call) {
  const bool changes = call.route.takes_request_key;
  if (!changes || !call.desk.takes_changes || call.desk.takes_changes()) return Done{};
  return refused(ErrorCode::busy, "desk.disk_full");
}

bool is_key_character(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

Result<Done> read_request_key(Call& call) {
  if (!call.route.takes_request_key) return Done{};
  const std::string_view key = call.request.headers.get("Idempotency-Key");
  const bool fits = key.size() >= least_key && key.size() <= most_key &&
                    std::all_of(key.begin(), key.end(), is_key_character);
  if (!fits) return refused(ErrorCode::malformed, "request.key_needed", "Idempotency-Key");
  call.request_key = key;
  return Done{};
}

Result<Done> read_version(Call& call) {
  if (!call.route.takes_version) return Done{};
  std::string_view tag = call.request.headers.get("If-Match");
  const bool is_quoted = tag.size() > 2 && tag.front() == '"' && tag.back() == '"';
  if (is_quoted) {
    tag = tag.substr(1, tag.size() - 2);
    const auto read = std::from_chars(tag.data(), tag.data() + tag.size(), call.version);
    if (read.ec == std::errc{} && read.ptr == tag.data() + tag.size() && call.version > 0) {
      return Done{};
    }
  }
  return refused(ErrorCode::malformed, "request.version_needed", "If-Match");
}

}  // namespace

Result<Done> pass_guards(Call& call) {
  if (call.request.method == net::Method::post) {
    HD_CHECK(check_origin(call.request, call.desk.front));
  }
  HD_CHECK(find_session(call));
  HD_CHECK(check_csrf(call));
  HD_CHECK(read_query(call));
  HD_CHECK(read_request_key(call));
  HD_CHECK(check_room(call));
  HD_CHECK(read_version(call));
  return read_body(call);
}

Result<Done> refresh_actor(Call& call) {
  if (call.route.door != Door::session) return Done{};
  const domain::MemberId member = call.session->caller.actor.member_id;
  auto actor = app::who_acts::run(call.services(), member);
  if (!actor && actor.error().code == ErrorCode::not_signed_in) call.desk.sessions.end_of(member);
  if (!actor) return fail(actor.error());
  call.session->caller.actor = std::move(*actor);
  return Done{};
}

}  // namespace hd::http
