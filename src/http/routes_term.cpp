// The term of a settlement: prolonged, extended by the procuracy, taken up again after a
// suspension; what the procuracy demands.
#include "app/prolong_settlement.hpp"
#include "app/record_demand.hpp"
#include "app/record_reply.hpp"
#include "app/request_extension.hpp"
#include "app/resume_settlement.hpp"
#include "http/call.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

Result<net::Response> prolong(Call& call) {
  app::prolong_settlement::Input input;
  HD_TRY(input.change, call.change());
  HD_TRY(const std::string reason, call.fields().text("reason"));
  HD_TRY(input.reason, coded<domain::ProlongationReason>("reason", reason));
  HD_TRY(input.until, day_or_none(call, "until"));
  return outcome_response(app::prolong_settlement::run(call.services(), call.caller(), input));
}

Result<net::Response> request_extension(Call& call) {
  HD_TRY(const auto change, call.change());
  return outcome_response(app::request_extension::run(call.services(), call.caller(), {change}));
}

Result<net::Response> record_reply(Call& call) {
  app::record_reply::Input input;
  HD_TRY(input.change, call.change());
  HD_TRY(const std::string reply, call.fields().text("reply"));
  HD_TRY(input.reply.kind, coded<domain::EventKind>("reply", reply));
  HD_TRY(input.reply.until, day_or_none(call, "until"));
  HD_TRY(input.reply.received_on, day_or_none(call, "received_on"));
  return outcome_response(app::record_reply::run(call.services(), call.caller(), input));
}

Result<net::Response> record_demand(Call& call) {
  app::record_demand::Input input;
  HD_TRY(input.change, call.change());
  HD_TRY(const std::string demand, call.fields().text("demand"));
  HD_TRY(input.demand, coded<domain::EventKind>("demand", demand));
  HD_TRY(input.received_on, day_or_none(call, "received_on"));
  return outcome_response(app::record_demand::run(call.services(), call.caller(), input));
}

Result<net::Response> resume(Call& call) {
  HD_TRY(const auto change, call.change());
  return outcome_response(app::resume_settlement::run(call.services(), call.caller(), {change}));
}

}  // namespace

std::vector<Route> term_routes() {
  return {
      changing({.path = "/leads/{lead}/prolongations",
                .name = "prolong",
                .summary = "Prolong the limit of settlement, up to two months from the receipt",
                .action = access::Action::prolong,
                .request = "Prolongation",
                .handler = prolong}),
      changing({.path = "/leads/{lead}/extension-requests",
                .name = "request_extension",
                .summary = "The procuracy is asked to extend the prolonged limit",
                .action = access::Action::request_extension,
                .request = "Nothing",
                .handler = request_extension}),
      changing({.path = "/leads/{lead}/procuracy-replies",
                .name = "record_reply",
                .summary = "What the procuracy decided: extended, refused, suspension annulled",
                .action = access::Action::record_reply,
                .request = "ProcuracyReply",
                .handler = record_reply}),
      changing({.path = "/leads/{lead}/demands-received",
                .name = "record_demand",
                .summary = "What the procuracy demands in writing: the file, or to put right",
                .action = access::Action::record_demand,
                .request = "ProcuracyDemand",
                .handler = record_demand}),
      changing({.path = "/leads/{lead}/resumption",
                .name = "resume",
                .summary = "Take the settlement up again after a suspension",
                .action = access::Action::resume,
                .request = "Nothing",
                .handler = resume}),
  };
}

}  // namespace hd::http
