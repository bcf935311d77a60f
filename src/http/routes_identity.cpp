// Who sent a tip: asked for by one officer, agreed to by another, opened by the first.
#include "app/answer_identity.hpp"
#include "app/ask_identity.hpp"
#include "app/open_identity.hpp"
#include "http/call.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

using net::Method;

Result<domain::IdentityRequestId> request_id(const Call& call) {
  HD_TRY(const std::string text, call.fields().text("request_id"));
  const auto id = domain::IdentityRequestId::parse(text);
  if (!id) return fail(ErrorCode::not_found, "no id of a request");
  return *id;
}

Result<net::Response> ask_identity(Call& call) {
  app::ask_identity::Input input;
  HD_TRY(input.lead_id, call.lead_id());
  HD_TRY(const std::string reason, call.fields().text("reason"));
  HD_TRY(input.reason, coded<domain::IdentityReason>("reason", reason));
  HD_TRY(const auto request, app::ask_identity::run(call.services(), call.caller(), input));
  return json_response(identity_request_view(call.view_context(), request));
}

Result<net::Response> answer_identity(Call& call) {
  app::answer_identity::Input input;
  HD_TRY(input.lead_id, call.lead_id());
  HD_TRY(input.request_id, request_id(call));
  HD_TRY(const std::string answer, call.fields().text("answer"));
  if (answer != "approve" && answer != "refuse") {
    return fail(Error::field_error("answer", "input.wrong_kind"));
  }
  input.approves = answer == "approve";
  HD_TRY(const auto request, app::answer_identity::run(call.services(), call.caller(), input));
  return json_response(identity_request_view(call.view_context(), request));
}

Result<net::Response> open_identity(Call& call) {
  app::open_identity::Input input;
  HD_TRY(input.lead_id, call.lead_id());
  HD_TRY(input.request_id, request_id(call));
  HD_TRY(const auto output, app::open_identity::run(call.services(), call.caller(), input));
  return json_response(identity_view(call.view_context(), output));
}

}  // namespace

std::vector<Route> identity_routes() {
  return {
      {.method = Method::post,
       .path = "/leads/{lead}/identity/requests",
       .name = "ask_identity",
       .summary = "Ask to open who sent the tip; a second officer has to agree",
       .action = access::Action::ask_identity,
       .request = "NewIdentityRequest",
       .response = "IdentityAnswered",
       .handler = ask_identity},
      {.method = Method::post,
       .path = "/leads/{lead}/identity/answers",
       .name = "answer_identity",
       .summary = "Agree to another officer's request to open who sent the tip, or refuse it",
       .action = access::Action::approve_identity,
       .request = "IdentityAnswer",
       .response = "IdentityAnswered",
       .handler = answer_identity},
      {.method = Method::post,
       .path = "/leads/{lead}/identity/opening",
       .name = "open_identity",
       .summary =
           "Who sent the tip or how to reach them, within the time of an approval, after the "
           "act is on record",
       .action = access::Action::open_identity,
       .yields = Class::guarded,
       .request = "IdentityOpening",
       .response = "Identity",
       .handler = open_identity},
  };
}

}  // namespace hd::http
