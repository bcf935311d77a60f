// The people of one's agency: functions, who leaves and comes back, who stands in for whom.
#include "app/add_member.hpp"
#include "app/name_stand_in.hpp"
#include "app/read_people.hpp"
#include "app/set_functions.hpp"
#include "app/take_out_member.hpp"
#include "http/call.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

Result<net::Response> done(const Result<Done>& outcome) {
  if (!outcome) return fail(outcome.error());
  return json_response(Json(Json::Object{}));
}

Result<app::MemberChange> change_of(const Call& call) {
  const auto id = domain::MemberId::parse(call.path.get("member"));
  if (!id) return fail(ErrorCode::not_found, "no id of a member");
  return app::MemberChange{*id, call.version};
}

Result<std::set<domain::Function>> functions_of(const Call& call) {
  HD_TRY(const auto names, call.fields().texts_or_none("functions"));
  std::set<domain::Function> functions;
  for (const std::string& name : names) {
    HD_TRY(const auto function, coded<domain::Function>("functions", name));
    functions.insert(function);
  }
  return functions;
}

Result<domain::MemberId> member_in(const Call& call, std::string_view field) {
  HD_TRY(const std::string text, call.fields().text(field));
  const auto id = domain::MemberId::parse(text);
  if (!id) return fail(Error::field_error(std::string(field), "input.wrong_kind"));
  return *id;
}

Result<CivilDate> day_in(const Call& call, std::string_view field) {
  HD_TRY(const std::string text, call.fields().text(field));
  const auto day = CivilDate::parse_iso(text);
  if (!day) return fail(Error::field_error(std::string(field), "input.wrong_kind"));
  return *day;
}

Result<net::Response> read_people(Call& call) {
  HD_TRY(const auto output, app::read_people::run(call.services(), call.caller()));
  return json_response(people_view(call.view_context(), output));
}

Result<net::Response> slip_response(const Result<app::Slip>& slip) {
  if (!slip) return fail(slip.error());
  return json_response(slip_view(*slip));
}

// A retry finds the code taken, by a colleague who waits: what was shown once is kept nowhere.
Result<net::Response> add_member(Call& call) {
  app::add_member::Input input;
  HD_TRY(input.person.name, call.fields().text_or("name", ""));
  HD_TRY(input.person.rank, call.fields().text_or("rank", ""));
  HD_TRY(input.person.code, call.fields().text_or("code", ""));
  HD_TRY(input.person.functions, functions_of(call));
  return slip_response(app::add_member::run(call.services(), call.caller(), input));
}

// Whoever signed in with the old slip and has not gone on is signed out.
Result<net::Response> renew_slip(Call& call) {
  HD_TRY(const auto change, change_of(call));
  const auto slip =
      app::renew_slip::run(call.services(), call.caller(), {change.member_id, change.version});
  if (slip) call.desk.sessions.end_of(change.member_id);
  return slip_response(slip);
}

Result<net::Response> set_functions(Call& call) {
  app::set_functions::Input input;
  HD_TRY(input.change, change_of(call));
  HD_TRY(input.functions, functions_of(call));
  return done(app::set_functions::run(call.services(), call.caller(), input));
}

// Whoever was taken out is signed out at the same moment, and their keys are wiped.
Result<net::Response> take_out_member(Call& call) {
  HD_TRY(const auto change, change_of(call));
  HD_CHECK(app::take_out_member::run(call.services(), call.caller(), {change}));
  call.desk.sessions.end_of(change.member_id);
  return done(Done{});
}

Result<net::Response> take_back_member(Call& call) {
  app::take_back_member::Input input;
  HD_TRY(input.change, change_of(call));
  HD_TRY(input.functions, functions_of(call));
  return done(app::take_back_member::run(call.services(), call.caller(), input));
}

Result<net::Response> name_stand_in(Call& call) {
  app::name_stand_in::Input input;
  HD_TRY(input.absent_id, member_in(call, "absent_id"));
  HD_TRY(input.member_id, member_in(call, "member_id"));
  HD_TRY(input.first_day, day_in(call, "first_day"));
  HD_TRY(input.last_day, day_in(call, "last_day"));
  return done(app::name_stand_in::run(call.services(), call.caller(), input));
}

Result<net::Response> end_stand_in(Call& call) {
  const auto id = domain::StandInId::parse(call.path.get("stand_in"));
  if (!id) return fail(ErrorCode::not_found, "no id of a stand-in");
  return done(app::end_stand_in::run(call.services(), call.caller(), {*id}));
}

Route act(Route route) {
  route.method = net::Method::post;
  if (route.response.empty()) route.response = "Nothing";
  route.takes_request_key = true;
  return route;
}

Route changing_member(Route route) {
  route.takes_version = true;
  return act(std::move(route));
}

}  // namespace

std::vector<Route> people_routes() {
  return {
      {.path = "/people",
       .name = "read_people",
       .summary = "Who is in one's agency, who left, who stands in for whom",
       .action = access::Action::read_people,
       .response = "People",
       .handler = read_people},
      act({.path = "/people",
           .name = "add_member",
           .summary = "A new colleague, with a slip that is shown this once",
           .action = access::Action::add_member,
           .request = "NewColleague",
           .response = "Slip",
           .handler = add_member}),
      changing_member({.path = "/people/{member}/slip",
                       .name = "renew_slip",
                       .summary = "Another slip for somebody who has not arrived",
                       .action = access::Action::renew_slip,
                       .request = "Nothing",
                       .response = "Slip",
                       .handler = renew_slip}),
      changing_member({.path = "/people/{member}/functions",
                       .name = "set_functions",
                       .summary = "What a colleague does from now on; keys follow",
                       .action = access::Action::set_functions,
                       .request = "Functions",
                       .handler = set_functions}),
      changing_member({.path = "/people/{member}/leaving",
                       .name = "take_out_member",
                       .summary = "Functions, keys and sessions of a colleague end",
                       .action = access::Action::take_out_member,
                       .request = "Nothing",
                       .handler = take_out_member}),
      changing_member({.path = "/people/{member}/return",
                       .name = "take_back_member",
                       .summary = "A colleague who left comes back, with these functions",
                       .action = access::Action::take_back_member,
                       .request = "Functions",
                       .handler = take_back_member}),
      act({.path = "/stand-ins",
           .name = "name_stand_in",
           .summary = "Who acts for a member who is away, from one day to another",
           .action = access::Action::name_stand_in,
           .request = "NewStandIn",
           .handler = name_stand_in}),
      act({.path = "/stand-ins/{stand_in}/end",
           .name = "end_stand_in",
           .summary = "The member is back before the last day",
           .action = access::Action::end_stand_in,
           .request = "Nothing",
           .handler = end_stand_in}),
  };
}

}  // namespace hd::http
