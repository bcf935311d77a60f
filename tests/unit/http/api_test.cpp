#include "http/api.hpp"

#include <doctest/doctest.h>

#include "base/json.hpp"
#include "unit/http/fakes.hpp"

using namespace hd;
using namespace hd::http;
using namespace hd::http::test;

namespace {

net::Request get(std::string path) {
  net::Request request;
  request.path = std::move(path);
  request.headers.set("Host", "127.0.0.1:8081");
  return request;
}

net::Request post(std::string path, std::string body) {
  net::Request request = get(std::move(path));
  request.method = net::Method::post;
  request.headers.set("Content-Type", "application/json");
  request.headers.set("Origin", "http://127.0.0.1:8081");
  request.body = std::move(body);
  return request;
}

// Signed in, with everything a change must carry.
net::Request signed_post(const Sessions::Live& live, std::string path, std::string body) {
  net::Request request = post(std::move(path), std::move(body));
  request.headers.set("Cookie", std::string(session_cookie) + "=" + live.token);
  request.headers.set("X-CSRF-Token", live.csrf);
  return request;
}

Json body_of(const net::Response& response) {
  const auto parsed = Json::parse(response.body, limits::json_body_bytes);
  REQUIRE(parsed);
  return *parsed;
}

std::string code_of(const net::Response& response) {
  return *body_of(response).at("code").as_text();
}

std::string field_of(const net::Response& response) {
  const Json body = body_of(response);
  const auto* field = body.at("field").as_text();
  return field == nullptr ? "none: " + response.body : *field;
}

constexpr std::string_view a_lead = "/api/v1/leads/00000000000000000000000004";

}  // namespace

TEST_CASE("the health check answers without a session") {
  FakeDesk fake;
  const Api api(fake.desk);
  const auto response = api.answer(get("/api/v1/healthz"));
  CHECK(response.status == 200);
  CHECK(response.body == R"({"ok":true})");
}

TEST_CASE("an unknown path of the API is a problem, never the app's page") {
  FakeDesk fake;
  const Api api(fake.desk);
  for (const char* path : {"/api", "/api/", "/api/v1/nothing", "/api/v2/leads"}) {
    const auto response = api.answer(get(path));
    CHECK(response.status == 404);
    CHECK(response.headers.get("Content-Type") == "application/problem+json");
  }
}

TEST_CASE("a known path with another method says which are allowed") {
  FakeDesk fake;
  const Api api(fake.desk);
  const auto response = api.answer(get("/api/v1/sign-in"));
  CHECK(response.status == 405);
  CHECK(response.headers.get("Allow") == "POST");
  CHECK(*body_of(response).at("status").as_integer() == 405);
}

TEST_CASE("every answer carries the headers that keep a browser safe") {
  FakeDesk fake;
  const Api api(fake.desk);
  for (const char* path :
       {"/api/v1/healthz", "/api/v1/nothing", "/api/v1/session", "/nowhere.txt"}) {
    const auto response = api.answer(get(path));
    const auto policy = response.headers.get("Content-Security-Policy");
    CHECK(policy.starts_with("default-src 'none'; "));
    CHECK(policy.find("unsafe") == std::string_view::npos);
    CHECK(policy.find("require-trusted-types-for 'script'") != std::string_view::npos);
    CHECK(response.headers.get("X-Content-Type-Options") == "nosniff");
    CHECK(response.headers.get("Cross-Origin-Opener-Policy") == "same-origin");
    CHECK(response.headers.get("Cross-Origin-Embedder-Policy") == "require-corp");
    CHECK(response.headers.get("Cross-Origin-Resource-Policy") == "same-origin");
    CHECK(response.headers.get("Referrer-Policy") == "no-referrer");
    CHECK(response.headers.get("Cache-Control") == "no-store");
    CHECK(response.headers.get("Permissions-Policy").find("camera=()") != std::string_view::npos);
    CHECK_FALSE(response.headers.has("Strict-Transport-Security"));
  }
}

TEST_CASE("a host name that is not ours finds nothing here") {
  FakeDesk fake;
  const Api api(fake.desk);
  for (const char* host : {"evil.example", "127.0.0.1.evil.example:8081", "", "10.0.0.1"}) {
    auto request = get("/api/v1/healthz");
    request.headers.set("Host", host);
    CHECK(api.answer(request).status == 400);
  }
  for (const char* host : {"localhost:8081", "[::1]:8081", "127.0.0.1"}) {
    auto request = get("/api/v1/healthz");
    request.headers.set("Host", host);
    CHECK(api.answer(request).status == 200);
  }
}

TEST_CASE("what needs a session is closed without one, with every kind of cookie") {
  FakeDesk fake;
  const Api api(fake.desk);
  for (const Route& route : all_routes()) {
    if (route.door != Door::session && route.door != Door::any_session) continue;
    std::string path = std::string(api_base) + std::string(route.path);
    for (auto open = path.find('{'); open != std::string::npos; open = path.find('{')) {
      path.replace(open, path.find('}') - open + 1, "0");
    }
    auto request = route.method == net::Method::post ? post(path, "{}") : get(path);
    request.headers.set("Cookie", "__Host-haidang=AAAA; other=1");
    const auto response = api.answer(request);
    CAPTURE(route.name);
    CHECK(response.status == 401);
    CHECK(code_of(response) == "not_signed_in");
  }
}

TEST_CASE("a change without the session's own token is refused, signing out too") {
  FakeDesk fake;
  const Api api(fake.desk);
  const auto live = fake.sessions.open(caller_of(1, 1));
  const auto other = fake.sessions.open(caller_of(2, 2));
  for (const std::string& token : {std::string(), std::string("x"), other.csrf}) {
    auto request = signed_post(live, "/api/v1/sign-out", "{}");
    request.headers.set("X-CSRF-Token", token);
    const auto response = api.answer(request);
    CHECK(response.status == 400);
    CHECK(code_of(response) == "forged");
  }
  CHECK(fake.sessions.find(live.token));
  const auto signed_out = api.answer(signed_post(live, "/api/v1/sign-out", "{}"));
  CHECK(signed_out.status == 200);
  CHECK(signed_out.headers.get("Clear-Site-Data") == "\"*\"");
  CHECK_FALSE(fake.sessions.find(live.token));
}

TEST_CASE("a change that comes from another site is refused before anything is read") {
  FakeDesk fake;
  const Api api(fake.desk);
  for (const char* origin : {"https://evil.example", "null", "http://127.0.0.1:9999",
                             "https://127.0.0.1:8081", "http://localhost:8081"}) {
    auto request = post("/api/v1/sign-in", "{}");
    request.headers.set("Origin", origin);
    CHECK(code_of(api.answer(request)) == "forged");
  }
  for (const char* site : {"cross-site", "same-site"}) {
    auto request = post("/api/v1/sign-in", "{}");
    request.headers.set("Sec-Fetch-Site", site);
    CHECK(code_of(api.answer(request)) == "forged");
  }
}

TEST_CASE("behind a TLS proxy our own pages have https addresses") {
  FakeDesk fake;
  fake.desk.front = Front::tls_proxy;
  const Api api(fake.desk);
  auto request = post("/api/v1/sign-in", "{}");
  request.headers.set("Host", "desk.example");
  request.headers.set("Origin", "http://desk.example");
  CHECK(code_of(api.answer(request)) == "forged");
  request.headers.set("Origin", "https://desk.example");
  const auto response = api.answer(request);
  CHECK(code_of(response) == "invalid_input");
  CHECK(response.headers.get("Strict-Transport-Security") == "max-age=31536000; includeSubDomains");
}

TEST_CASE("a one-time password opens nothing but its own replacement") {
  FakeDesk fake;
  const Api api(fake.desk);
  auto caller = caller_of(1, 1);
  caller.actor.must_change_password = true;
  const auto live = fake.sessions.open(caller);
  auto request = get("/api/v1/today");
  request.headers.set("Cookie", std::string(session_cookie) + "=" + live.token);
  const auto response = api.answer(request);
  CHECK(response.status == 403);
  CHECK(code_of(response) == "password_change_due");
}

TEST_CASE("a body that is no JSON object is told so") {
  FakeDesk fake;
  const Api api(fake.desk);
  for (const char* body :
       {"", "[]", "1", "{", "{\"code\":1", "{\"a\":1,\"a\":2}", "{\"a\":\"\xff\"}"}) {
    CAPTURE(body);
    CHECK(api.answer(post("/api/v1/sign-in", body)).status == 400);
  }
  auto form = post("/api/v1/sign-in", "code=a&password=b");
  form.headers.set("Content-Type", "application/x-www-form-urlencoded");
  CHECK(api.answer(form).status == 400);
}

TEST_CASE("a body above the route's limit is too large") {
  FakeDesk fake;
  const Api api(fake.desk);
  const std::string body = R"({"code":")" + std::string(5000, 'a') + R"(","password":""})";
  CHECK(api.answer(post("/api/v1/sign-in", body)).status == 413);
}

TEST_CASE("a change of a lead must carry a request key and the version it was made on") {
  FakeDesk fake;
  const Api api(fake.desk);
  const auto live = fake.sessions.open(caller_of(1, 1));
  const std::string path = std::string(a_lead) + "/decisions";
  auto request = signed_post(live, path, "{}");
  CHECK(field_of(api.answer(request)) == "Idempotency-Key");
  for (const char* key : {"short", "with blank", "ü2345678"}) {
    request.headers.set("Idempotency-Key", key);
    CHECK(field_of(api.answer(request)) == "Idempotency-Key");
  }
  request.headers.set("Idempotency-Key", "11111111-2222");
  for (const char* version : {"", "7", "\"\"", "\"x\"", "\"-1\"", "\"7x\"", "*"}) {
    request.headers.set("If-Match", version);
    CHECK(field_of(api.answer(request)) == "If-Match");
  }
  request.headers.set("If-Match", "\"7\"");
  request.body = "[]";  // what is asked next
  CHECK(code_of(api.answer(request)) == "malformed");
  request.body = "{}";  // and then who this is, which a broken store cannot say
  CHECK(code_of(api.answer(request)) == "storage_failed");
}

TEST_CASE("a parameter that the route does not know is refused") {
  FakeDesk fake;
  const Api api(fake.desk);
  auto request = get("/api/v1/healthz");
  request.query = "x=1";
  CHECK(api.answer(request).status == 400);
  request.query = "lang=en";
  CHECK(api.answer(request).status == 200);
}

TEST_CASE("a bug is answered with an incident number, and the server goes on") {
  FakeDesk fake;
  fake.store.throws = true;
  const Api api(fake.desk);
  const auto live = fake.sessions.open(caller_of(1, 1));
  auto request = get("/api/v1/today");
  request.headers.set("Cookie", std::string(session_cookie) + "=" + live.token);
  const auto response = api.answer(request);
  CHECK(response.status == 500);
  const Json body = body_of(response);
  CHECK(*body.at("code").as_text() == "internal");
  CHECK(body.at("incident").as_text()->size() == 8);
  CHECK(response.body.find("a bug of this test") == std::string::npos);
}

TEST_CASE("a failing disk says that nothing was stored, in words of the desk") {
  FakeDesk fake;
  const Api api(fake.desk);
  const auto live = fake.sessions.open(caller_of(1, 1));
  auto request = get("/api/v1/today");
  request.headers.set("Cookie", std::string(session_cookie) + "=" + live.token);
  request.headers.set("Accept-Language", "en");
  const Json body = body_of(api.answer(request));
  CHECK(*body.at("code").as_text() == "storage_failed");
  CHECK(body.at("detail").as_text()->find("receipt") == std::string::npos);
  CHECK(body.at("detail").as_text()->find("NOT stored") != std::string::npos);
}

TEST_CASE("after a change the jobs are woken, after a refusal not") {
  FakeDesk fake;
  int woken = 0;
  fake.desk.written = [&] { ++woken; };
  const Api api(fake.desk);
  const auto live = fake.sessions.open(caller_of(1, 1));
  api.answer(post("/api/v1/sign-in", "{}"));
  api.answer(get("/api/v1/healthz"));
  CHECK(woken == 0);
  api.answer(signed_post(live, "/api/v1/sign-out", "{}"));
  CHECK(woken == 1);
}
