// Taking in what did not come by the public page.
#include "app/read_receipt.hpp"
#include "app/take_in_report.hpp"
#include "http/call.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

Result<domain::TipContent> content_of(const Call& call) {
  const JsonReader fields = call.fields();
  domain::TipContent content;
  HD_TRY(const std::string danger, fields.text("danger"));
  HD_TRY(content.danger, coded<domain::Danger>("danger", danger));
  HD_TRY(content.story, fields.text("story"));
  HD_TRY(content.unit_code, fields.text_or("unit", ""));
  HD_TRY(content.place, fields.text_or("place", ""));
  HD_TRY(content.who, fields.text_or("who", ""));
  content.language = call.language == Language::vi ? "vi" : "en";
  return content;
}

Result<Moment> received_at(const Call& call) {
  HD_TRY(const std::string text, call.fields().text("received_at"));
  const auto moment = Moment::parse_rfc3339(text);
  if (!moment) return fail(Error::field_error("received_at", "input.wrong_kind"));
  return *moment;
}

Result<net::Response> take_in(Call& call) {
  const JsonReader fields = call.fields();
  app::take_in_report::Input input;
  input.request_key = call.request_key;
  HD_TRY(const std::string channel, fields.text("channel"));
  HD_TRY(input.channel, coded<domain::Channel>("channel", channel));
  HD_TRY(input.received_at, received_at(call));
  HD_TRY(const std::string late, fields.text_or("late_reason", ""));
  if (!late.empty()) {
    HD_TRY(input.late_reason, coded<domain::LateReason>("late_reason", late));
  }
  HD_TRY(input.content, content_of(call));
  HD_TRY(input.contact, fields.text_or("contact", ""));
  HD_TRY(const auto output,
         app::take_in_report::run(call.services(), call.caller(), std::move(input)));
  Json view = outcome_view(output.outcome);
  view.set("number", output.number);
  return json_response(view, output.outcome.version);
}

Result<net::Response> read_receipt(Call& call) {
  HD_TRY(const auto id, call.lead_id());
  HD_TRY(const auto output, app::read_receipt::run(call.services(), call.caller(), {id}));
  return json_response(paper_receipt_view(call.view_context(), output));
}

Result<net::Response> read_units(Call& call) {
  return json_response(Json().set("rows", units_view(call.view_context())));
}

}  // namespace

std::vector<Route> taking_routes() {
  return {
      {.method = net::Method::post,
       .path = "/leads",
       .name = "take_in",
       .summary = "Type in what came by telephone, in person, by letter or from another agency",
       .action = access::Action::take_in,
       .request = "Report",
       .response = "TakenIn",
       .takes_request_key = true,
       .gives_version = true,
       .body_bytes = limits::json_body_bytes,
       .handler = take_in},
      {.path = "/leads/{lead}/receipt",
       .name = "read_receipt",
       .summary =
           "What whoever reported takes home on paper: number, moment, who received it, what "
           "the law says comes next",
       .action = access::Action::read_lead,
       .response = "PaperReceipt",
       .handler = read_receipt},
      {.path = "/units",
       .name = "read_units",
       .summary = "Communes, wards and special zones of today",
       .response = "Units",
       .handler = read_units},
  };
}

}  // namespace hd::http
