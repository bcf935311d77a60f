// Alarms: who was told of what and when.
#include "app/choose_mail.hpp"
#include "app/see_alarms.hpp"
#include "http/call.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

Result<ports::AlarmState> state_of(std::string_view name) {
  if (name.empty() || name == "open") return ports::AlarmState::open;
  if (name == "unseen") return ports::AlarmState::unseen;
  if (name == "closed") return ports::AlarmState::closed;
  return fail(Error::field_error("state", "input.wrong_kind"));
}

Result<net::Response> read_alarms(Call& call) {
  app::read_alarms::Input input;
  HD_TRY(input.state, state_of(call.ask("state")));
  input.cursor = call.ask("cursor");
  HD_TRY(const auto output, app::read_alarms::run(call.services(), call.caller(), input));
  return json_response(alarms_view(call.view_context(), call.desk.sends_mail, output));
}

Result<net::Response> see_alarms(Call& call) {
  app::see_alarms::Input input;
  HD_TRY(const auto ids, call.fields().texts_or_none("alarms"));
  for (const std::string& id : ids) {
    const auto alarm = domain::AlarmId::parse(id);
    if (!alarm) return fail(Error::field_error("alarms", "input.wrong_kind"));
    input.alarms.push_back(*alarm);
  }
  HD_CHECK(app::see_alarms::run(call.services(), call.caller(), input));
  return json_response(Json(Json::Object{}));
}

// What may come is in the language that the person reads the app in now.
Result<net::Response> choose_mail(Call& call) {
  HD_TRY(const std::string address, call.fields().text("address"));
  HD_CHECK(app::choose_mail::run(call.services(), call.caller(), {address, call.language}));
  return json_response(Json(Json::Object{}));
}

}  // namespace

std::vector<Route> alarm_routes() {
  return {
      {.path = "/alarms",
       .name = "read_alarms",
       .summary = "Who was told of what and when, without content",
       .action = access::Action::read_alarms,
       .response = "AlarmPage",
       .query = {{"state", "open, unseen or closed"}, {"cursor", "next_cursor of the page before"}},
       .handler = read_alarms},
      {.method = net::Method::post,
       .path = "/alarms/seen",
       .name = "see_alarms",
       .summary = "What one was told of and has now seen",
       .action = access::Action::read_alarms,
       .request = "SeenAlarms",
       .response = "Nothing",
       .handler = see_alarms},
      {.method = net::Method::post,
       .path = "/alarms/mail",
       .name = "choose_mail",
       .summary = "Where one wants the daily letter; empty for none",
       .action = access::Action::choose_mail,
       .request = "MailChoice",
       .response = "Nothing",
       .handler = choose_mail},
  };
}

}  // namespace hd::http
