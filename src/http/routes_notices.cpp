// The procuracy: what was sent to it, and what it does about the leads it supervises.
#include "app/read_notices.hpp"
#include "app/supervise_lead.hpp"
#include "http/call.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

Result<ports::NoticeState> notice_state_of(std::string_view name) {
  if (name.empty() || name == "waiting") return ports::NoticeState::waiting;
  if (name == "to_answer") return ports::NoticeState::to_answer;
  if (name == "suspended") return ports::NoticeState::suspended;
  if (name == "all") return ports::NoticeState::all;
  return fail(Error::field_error("state", "input.wrong_kind"));
}

Result<net::Response> read_notices(Call& call) {
  app::read_notices::Input input;
  HD_TRY(input.state, notice_state_of(call.ask("state")));
  input.cursor = call.ask("cursor");
  HD_TRY(const auto output, app::read_notices::run(call.services(), call.caller(), input));
  return json_response(notices_view(call.view_context(), output));
}

Result<net::Response> confirm_notice(Call& call) {
  app::supervise_lead::Receipt input;
  HD_TRY(input.change, call.change());
  const auto id = domain::NoticeId::parse(call.path.get("notice"));
  if (!id) return fail(ErrorCode::not_found, "no id of a notice");
  input.notice_id = *id;
  HD_TRY(input.received_on, day_or_none(call, "received_on"));
  return outcome_response(app::supervise_lead::confirm(call.services(), call.caller(), input));
}

Result<net::Response> assign_procurator(Call& call) {
  app::supervise_lead::Assignment input;
  HD_TRY(input.change, call.change());
  HD_TRY(const std::string text, call.fields().text("procurator_id"));
  const auto id = domain::MemberId::parse(text);
  if (!id) return fail(Error::field_error("procurator_id", "input.wrong_kind"));
  input.procurator_id = *id;
  return outcome_response(app::supervise_lead::assign(call.services(), call.caller(), input));
}

Result<net::Response> answer_extension(Call& call) {
  app::supervise_lead::Answer input;
  HD_TRY(input.change, call.change());
  HD_TRY(const std::string answer, call.fields().text("answer"));
  input.extends = answer == "procuracy_prolonged";
  if (!input.extends && answer != "extension_refused")
    return fail(Error::field_error("answer", "input.wrong_kind"));
  HD_TRY(input.until, day_or_none(call, "until"));
  return outcome_response(app::supervise_lead::answer(call.services(), call.caller(), input));
}

Result<net::Response> annul_suspension(Call& call) {
  HD_TRY(const auto change, call.change());
  return outcome_response(app::supervise_lead::annul(call.services(), call.caller(), change));
}

Result<net::Response> send_annulment(Call& call) {
  HD_TRY(const auto change, call.change());
  return outcome_response(
      app::supervise_lead::send_annulment(call.services(), call.caller(), change));
}

}  // namespace

std::vector<Route> notice_routes() {
  return {
      {.path = "/notices",
       .name = "read_notices",
       .summary = "What was sent to one's procuracy, and what it has to answer",
       .action = access::Action::read_notices,
       .response = "NoticePage",
       .query = {{"state", "waiting, to_answer, suspended or all"},
                 {"cursor", "next_cursor of the page before"}},
       .handler = read_notices},
      changing({.path = "/leads/{lead}/notices/{notice}/receipt",
                .name = "confirm_notice",
                .summary = "When the procuracy had this paper",
                .action = access::Action::confirm_notice,
                .request = "NoticeReceipt",
                .handler = confirm_notice}),
      changing({.path = "/leads/{lead}/procurator",
                .name = "assign_procurator",
                .summary = "The procurator who supervises the settlement",
                .action = access::Action::assign_procurator,
                .request = "ProcuratorChoice",
                .handler = assign_procurator}),
      changing({.path = "/leads/{lead}/extension-answers",
                .name = "answer_extension",
                .summary = "The procuracy extends the limit, or refuses to",
                .action = access::Action::answer_extension,
                .request = "ExtensionAnswer",
                .handler = answer_extension}),
      changing({.path = "/leads/{lead}/annulment",
                .name = "annul_suspension",
                .summary = "The procuracy annuls the suspension",
                .action = access::Action::annul_suspension,
                .request = "Nothing",
                .handler = annul_suspension}),
      changing({.path = "/leads/{lead}/annulment/sending",
                .name = "send_annulment",
                .summary = "The annulment was sent to who reported too",
                .action = access::Action::send_annulment,
                .request = "Nothing",
                .handler = send_annulment}),
  };
}

}  // namespace hd::http
