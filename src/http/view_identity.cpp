// Requests to open who sent a tip, and what was opened.
#include "base/text.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

using app::IdentityLine;
using domain::IdentityState;

// "Đã đồng ý, mở được đến 14:35"
std::string state_words(const ViewContext& context, const domain::IdentityRequest& request,
                        IdentityState state) {
  const std::string key = "desk.identity." + std::string(domain::name_of(state));
  const bool ends = state == IdentityState::waiting || state == IdentityState::approved;
  if (!ends) return context.speech.say(key);
  return context.speech.say(key, {clock_words(request.holds_until())});
}

// Until when, and how long that is by this machine's clock, not by the browser's.
void set_time_left(const ViewContext& context, const domain::IdentityRequest& request, Json& view) {
  view.set("until_words", clock_words(request.holds_until()));
  view.set("seconds_left", request.seconds_left(context.speech.now));
}

Json request_line_view(const ViewContext& context, const IdentityLine& line) {
  Json view;
  view.set("request_id", line.request.id.text());
  view.set("state", domain::name_of(line.state));
  view.set("state_words", state_words(context, line.request, line.state));
  view.set("reason_words", label(context, "identity_reason", domain::name_of(line.request.reason)));
  view.set("by", person_words(line.requested_by));
  view.set("answered_by", line.answered_by ? person_words(*line.answered_by) : "");
  view.set("at_words", moment_words(context.speech, line.request.requested_at));
  view.set("can_answer", line.can_answer);
  view.set("can_open", line.can_open);
  set_time_left(context, line.request, view);
  return view;
}

}  // namespace

Json identity_box_view(const ViewContext& context, const std::optional<app::IdentityBox>& box) {
  if (!box) return Json();
  Json requests(Json::Array{});
  for (const IdentityLine& line : box->requests) requests.push(request_line_view(context, line));
  return Json()
      .set("can_ask", box->can_ask && box->has_second)
      .set("no_second", !box->has_second)
      .set("requests", std::move(requests));
}

Json identity_request_view(const ViewContext& context, const domain::IdentityRequest& request) {
  const IdentityState state = request.state_at(context.speech.now);
  Json view;
  view.set("request_id", request.id.text());
  view.set("state", domain::name_of(state));
  view.set("state_words", state_words(context, request, state));
  set_time_left(context, request, view);
  return view;
}

Json identity_view(const ViewContext& context, const app::open_identity::Output& output) {
  const Speech& speech = context.speech;
  return Json()
      .set("contact", without_direction_marks(output.contact))
      .set("opened_words",
           speech.say("desk.identity.opened",
                      {person_words(output.approved_by), moment_words(speech, output.opened_at)}));
}

}  // namespace hd::http
