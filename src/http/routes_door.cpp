// Set-up, signing in and out, the session itself, and the members of one's agency.
#include "app/admit_member.hpp"
#include "app/change_password.hpp"
#include "app/set_up.hpp"
#include "crypto/secret.hpp"
#include "http/call.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

using net::Method;

void set_cookie(net::Response& response, std::string_view token) {
  response.headers.set("Set-Cookie", std::string(session_cookie) + '=' + std::string(token) +
                                         "; Path=/; Secure; HttpOnly; SameSite=Strict");
}

Result<net::Response> read_setup(Call& call) {
  return json_response(
      Json().set("is_open", call.desk.setup_code.is_open()).set("is_demo", call.desk.is_demo));
}

Result<net::Response> check_setup(Call& call) {
  HD_TRY(const std::string code, call.fields().text("code"));
  HD_CHECK(call.desk.setup_code.check(code));
  return json_response(setup_place_view(call.view_context()));
}

Result<std::set<domain::Function>> functions_of(const Json& row, const std::string& field) {
  HD_TRY(const auto names, JsonReader(row).texts_or_none("functions"));
  std::set<domain::Function> functions;
  for (const std::string& name : names) {
    HD_TRY(const auto function, coded<domain::Function>(field, name));
    functions.insert(function);
  }
  return functions;
}

Result<app::set_up::NewAgency> agency_of(const Json& row, const std::string& field) {
  const JsonReader fields(row);
  app::set_up::NewAgency agency;
  HD_TRY(agency.key, fields.text("key"));
  HD_TRY(const std::string kind, fields.text("kind"));
  HD_TRY(agency.kind, coded<domain::AgencyKind>(field + ".kind", kind));
  HD_TRY(agency.unit_code, fields.text_or("unit_code", ""));
  HD_TRY(agency.name, fields.text_or("name", ""));
  return agency;
}

Result<app::set_up::NewMember> member_of(const Json& row, const std::string& field) {
  const JsonReader fields(row);
  app::set_up::NewMember member;
  HD_TRY(member.agency_key, fields.text("agency_key"));
  HD_TRY(member.name, fields.text_or("name", ""));
  HD_TRY(member.rank, fields.text_or("rank", ""));
  HD_TRY(member.code, fields.text_or("code", ""));
  HD_TRY(member.functions, functions_of(row, field + ".functions"));
  return member;
}

Result<app::set_up::Input> setup_input(const Call& call) {
  app::set_up::Input input;
  HD_TRY(const auto agencies, call.fields().array("agencies"));
  for (std::size_t i = 0; i < agencies.size(); ++i) {
    HD_TRY(auto agency, agency_of(agencies[i], "agencies." + std::to_string(i)));
    input.agencies.push_back(std::move(agency));
  }
  HD_TRY(const auto members, call.fields().array("members"));
  for (std::size_t i = 0; i < members.size(); ++i) {
    HD_TRY(auto member, member_of(members[i], "members." + std::to_string(i)));
    input.members.push_back(std::move(member));
  }
  return input;
}

Result<net::Response> set_up(Call& call) {
  HD_TRY(const std::string code, call.fields().text("code"));
  HD_CHECK(call.desk.setup_code.check(code));
  HD_TRY(const auto input, setup_input(call));
  HD_TRY(const auto output, app::set_up::run(call.services(), input));
  call.desk.setup_code.close();
  return json_response(setup_done_view(output));
}

tl::unexpected<Error> wait(std::int64_t seconds) {
  Error error = Error::of(ErrorCode::busy, "sign-in tried too often");
  error.shown = {"sign_in.wait", std::to_string(seconds)};
  return fail(std::move(error));
}

Result<net::Response> sign_in(Call& call) {
  HD_TRY(std::string code, call.fields().text("code"));
  HD_TRY(std::string password, call.fields().text("password"));
  if (const auto seconds = call.desk.delays.wait_seconds(code); seconds > 0) return wait(seconds);
  const auto signed_in = app::sign_in::run(call.services(), {code, password});
  crypto::wipe(password);
  if (!signed_in) {
    if (signed_in.error().code == ErrorCode::wrong_credentials) call.desk.delays.failed(code);
    return fail(signed_in.error());
  }
  call.desk.delays.succeeded(code);
  if (call.session) call.desk.sessions.end(call.session->token);
  const auto live = call.desk.sessions.open(signed_in->caller);
  auto response = json_response(session_view(*signed_in, live, call.desk.is_demo, call.speech()));
  set_cookie(response, live.token);
  return response;
}

Result<net::Response> sign_out(Call& call) {
  call.desk.sessions.end(call.session->token);
  auto response = json_response(Json(Json::Object{}));
  response.headers.set("Clear-Site-Data", "\"*\"");
  response.headers.set("Set-Cookie", std::string(session_cookie) +
                                         "=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0");
  return response;
}

// What may be tried again with the same session; after anything else its keys may not be those
// that are kept.
bool leaves_session(ErrorCode code) {
  return code == ErrorCode::invalid_input || code == ErrorCode::wrong_credentials ||
         code == ErrorCode::busy;
}

Result<net::Response> change_password(Call& call) {
  const std::string member = call.caller().actor.member_id.text();
  if (const auto seconds = call.desk.delays.wait_seconds(member); seconds > 0) return wait(seconds);
  HD_TRY(std::string current, call.fields().text("current"));
  HD_TRY(std::string fresh, call.fields().text("new"));
  const auto changed = app::change_password::run(call.services(), call.caller(), {current, fresh});
  crypto::wipe(current);
  crypto::wipe(fresh);
  if (!changed) {
    Error error = changed.error();
    if (error.code == ErrorCode::wrong_credentials) {
      call.desk.delays.failed(member);
      error = Error::field_error("current", "password.current_wrong");
    }
    if (!leaves_session(error.code)) call.desk.sessions.end(call.session->token);
    return fail(std::move(error));
  }
  call.desk.delays.succeeded(member);
  const auto live = call.desk.sessions.renew(call.session->token, changed->caller);
  if (!live) return fail(ErrorCode::not_signed_in);
  auto response = json_response(session_view(*changed, *live, call.desk.is_demo, call.speech()));
  set_cookie(response, live->token);
  return response;
}

Result<net::Response> read_session(Call& call) {
  HD_TRY(const auto own, app::sign_in::describe(call.services(), call.caller()));
  return json_response(session_view(own, *call.session, call.desk.is_demo, call.speech()));
}

Result<net::Response> list_members(Call& call) {
  app::list_members::Input input;
  if (const std::string function = call.ask("function"); !function.empty()) {
    HD_TRY(input.function, coded<domain::Function>("function", function));
  }
  HD_TRY(const auto output, app::list_members::run(call.services(), call.caller(), input));
  return json_response(members_view(output));
}

Result<net::Response> admit_member(Call& call) {
  const auto id = domain::MemberId::parse(call.path.get("member"));
  if (!id) return fail(ErrorCode::not_found, "no id of a member");
  HD_CHECK(app::admit_member::run(call.services(), call.caller(), {*id}));
  return json_response(Json(Json::Object{}));
}

std::vector<Route> setup_routes() {
  return {
      {.path = "/setup",
       .name = "read_setup",
       .summary = "Whether the city waits to be set up",
       .door = Door::open,
       .response = "SetupState",
       .handler = read_setup},
      {.method = Method::post,
       .path = "/setup/check",
       .name = "check_setup",
       .summary = "Communes and kinds of agencies, for who has the code of the terminal",
       .door = Door::setup_code,
       .request = "SetupCheck",
       .response = "SetupPlace",
       .handler = check_setup},
      {.method = Method::post,
       .path = "/setup",
       .name = "set_up",
       .summary = "Agencies and their first members, all or nothing",
       .door = Door::setup_code,
       .request = "SetupOrder",
       .response = "SetupDone",
       .body_bytes = limits::json_body_bytes,
       .handler = set_up},
  };
}

std::vector<Route> session_routes() {
  return {
      {.method = Method::post,
       .path = "/sign-in",
       .name = "sign_in",
       .summary = "Unlock one's keys for a session",
       .door = Door::password,
       .request = "SignIn",
       .response = "Session",
       .handler = sign_in},
      {.method = Method::post,
       .path = "/sign-out",
       .name = "sign_out",
       .summary = "Lock one's keys and end the session",
       .door = Door::any_session,
       .request = "Nothing",
       .response = "Nothing",
       .handler = sign_out},
      {.method = Method::post,
       .path = "/password",
       .name = "change_password",
       .summary = "A new password; one's other sessions end",
       .door = Door::any_session,
       .request = "NewPassword",
       .response = "Session",
       .handler = change_password},
      {.path = "/session",
       .name = "read_session",
       .summary = "Who is signed in, and what they may see",
       .door = Door::any_session,
       .response = "Session",
       .handler = read_session},
  };
}

std::vector<Route> member_routes() {
  return {
      {.path = "/members",
       .name = "list_members",
       .summary = "Colleagues of one's agency",
       .action = access::Action::list_members,
       .response = "Members",
       .query = {{"function", "only members with this function"}},
       .handler = list_members},
      {.method = Method::post,
       .path = "/members/{member}/admission",
       .name = "admit_member",
       .summary = "Seal the agency's keys to a member who waits for them",
       .action = access::Action::admit_member,
       .request = "Nothing",
       .response = "Nothing",
       .takes_request_key = true,
       .handler = admit_member},
  };
}

}  // namespace

std::vector<Route> door_routes() {
  std::vector<Route> all;
  for (const auto& part : {setup_routes(), session_routes(), member_routes()}) {
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

}  // namespace hd::http
