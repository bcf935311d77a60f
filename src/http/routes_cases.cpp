// Criminal cases: their list, their page, what is decided and recorded, and which leads they have.
#include <algorithm>
#include <iterator>

#include "app/case_leads.hpp"
#include "app/transfer_case.hpp"
#include "http/call.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

using net::Method;

Result<app::list_cases::Filter> case_filter(std::string_view name) {
  using Filter = app::list_cases::Filter;
  if (name.empty() || name == "investigating") return Filter::investigating;
  if (name == "suspended") return Filter::suspended;
  if (name == "prosecution_proposed") return Filter::prosecution_proposed;
  if (name == "ended") return Filter::ended;
  if (name == "to_accept") return Filter::to_accept;
  return fail(Error::field_error("filter", "input.wrong_kind"));
}

Result<net::Response> list_cases(Call& call) {
  HD_TRY(const auto filter, case_filter(call.ask("filter")));
  HD_TRY(const auto output,
         app::list_cases::run(call.services(), call.caller(),
                              {filter, call.ask("cursor"), std::string(call.ask("number"))}));
  return json_response(cases_view(call.view_context(), output));
}

Result<net::Response> read_case(Call& call) {
  HD_TRY(const auto id, call.case_id());
  HD_TRY(const auto output, app::read_case::run(call.services(), call.caller(), {id}));
  return json_response(case_view(call.view_context(), output), output.file.version);
}

Result<net::Response> case_response(const Result<app::CaseOutcome>& outcome) {
  if (!outcome) return fail(outcome.error());
  return json_response(case_outcome_view(*outcome), outcome->version);
}

Result<app::CaseAct> act_of(const Call& call) {
  const JsonReader fields = call.fields();
  app::CaseAct act;
  HD_TRY(act.change, call.case_change());
  HD_TRY(const std::string kind, fields.text("act"));
  HD_TRY(act.kind, coded<domain::CaseEventKind>("act", kind));
  HD_TRY(act.offence.article, fields.text_or("article", ""));
  HD_TRY(act.offence.clause, fields.text_or("clause", ""));
  HD_TRY(act.ground, fields.text_or("ground", ""));
  HD_TRY(act.until, day_or_none(call, "until"));
  HD_TRY(const std::string to, fields.text_or("agency_id", ""));
  if (!to.empty()) {
    const auto id = domain::AgencyId::parse(to);
    if (!id) return fail(Error::field_error("agency_id", "input.wrong_kind"));
    act.to = *id;
  }
  HD_TRY(act.done, done_on_of(call));
  return act;
}

Result<net::Response> decide_case(Call& call) {
  HD_TRY(const auto act, act_of(call));
  return case_response(app::decide_case::run(call.services(), call.caller(), act));
}

Result<net::Response> record_case_step(Call& call) {
  HD_TRY(const auto act, act_of(call));
  return case_response(app::record_case_step::run(call.services(), call.caller(), act));
}

Result<domain::MemberId> investigator_of(const Call& call) {
  HD_TRY(const std::string investigator, call.fields().text("investigator_id"));
  const auto id = domain::MemberId::parse(investigator);
  if (!id) return fail(Error::field_error("investigator_id", "input.required"));
  return *id;
}

Result<net::Response> assign_case(Call& call) {
  HD_TRY(const auto change, call.case_change());
  HD_TRY(const auto investigator, investigator_of(call));
  return case_response(app::assign_case::run(call.services(), call.caller(), change, investigator));
}

Result<net::Response> accept_case(Call& call) {
  HD_TRY(const auto change, call.case_change());
  HD_TRY(const auto investigator, investigator_of(call));
  return case_response(app::accept_case::run(call.services(), call.caller(), change, investigator));
}

Result<net::Response> reject_case(Call& call) {
  HD_TRY(const auto change, call.case_change());
  HD_TRY(const std::string typed, call.fields().text("reason"));
  HD_TRY(const auto reason, coded<domain::RejectionReason>("reason", typed));
  return case_response(app::reject_case::run(call.services(), call.caller(), change, reason));
}

Result<net::Response> take_back_case(Call& call) {
  HD_TRY(const auto change, call.case_change());
  return case_response(app::take_back_case::run(call.services(), call.caller(), change));
}

Result<net::Response> join_lead(Call& call) {
  app::join_lead::Input input;
  HD_TRY(input.change, call.case_change());
  HD_TRY(input.number, call.fields().text("number"));
  return case_response(app::join_lead::run(call.services(), call.caller(), input));
}

Result<net::Response> take_off_lead(Call& call) {
  app::take_off_lead::Input input;
  HD_TRY(input.change, call.case_change());
  HD_TRY(input.lead_id, call.lead_id());
  HD_TRY(const std::string reason, call.fields().text("reason"));
  HD_TRY(input.reason, coded<domain::SplitReason>("reason", reason));
  return case_response(app::take_off_lead::run(call.services(), call.caller(), input));
}

// What every change of a case has in common.
Route changing_case(Route route) {
  route = changing(route);
  route.response = "CaseOutcome";
  if (!route.action) route.action = access::Action::decide_case;
  return route;
}

// Of a case on its way to another agency.
std::vector<Route> transfer_routes() {
  return {
      changing_case({.path = "/cases/{case}/acceptance",
                     .name = "accept_case",
                     .summary = "Take over a case that another agency transferred, and assign it",
                     .action = access::Action::accept_case,
                     .request = "Acceptance",
                     .handler = accept_case}),
      changing_case({.path = "/cases/{case}/rejection",
                     .name = "reject_case",
                     .summary = "Send a case that another agency transferred back to it",
                     .action = access::Action::reject_case,
                     .request = "Rejection",
                     .handler = reject_case}),
      changing_case({.path = "/cases/{case}/withdrawal",
                     .name = "take_back_case",
                     .summary = "Take a case back that was transferred and is not accepted yet",
                     .action = access::Action::take_back_case,
                     .request = "Nothing",
                     .handler = take_back_case}),
  };
}

}  // namespace

std::vector<Route> case_routes() {
  std::vector<Route> routes{
      {.path = "/cases",
       .name = "list_cases",
       .summary = "Criminal cases that are mine or my agency's; a coordinator is told how many",
       .action = access::Action::read_cases,
       .response = "CasePage",
       .query = {{"filter", "investigating, suspended, prosecution_proposed, ended or to_accept"},
                 {"number", "the case of this number alone, in whatever state"},
                 {"cursor", "next_cursor of the page before"}},
       .handler = list_cases},
      {.path = "/cases/{case}",
       .name = "read_case",
       .summary = "Where the case stands, its term and why, what may be done next",
       .action = access::Action::read_case,
       .response = "Case",
       .gives_version = true,
       .handler = read_case},
      changing_case({.path = "/cases/{case}/decisions",
                     .name = "decide_case",
                     .summary =
                         "Change an offence, ask for an extension, suspend, resume, conclude, "
                         "discontinue, transfer",
                     .request = "CaseAct",
                     .handler = decide_case}),
      changing_case(
          {.path = "/cases/{case}/steps",
           .name = "record_case_step",
           .summary = "Record what came or was sent on paper, or that the offender is known",
           .action = access::Action::work_on_case,
           .request = "CaseAct",
           .handler = record_case_step}),
      changing_case({.path = "/cases/{case}/investigator",
                     .name = "assign_case",
                     .summary = "Assign the case and all its leads to an investigator",
                     .request = "Acceptance",
                     .handler = assign_case}),
      changing_case({.path = "/cases/{case}/leads",
                     .name = "join_lead",
                     .summary = "Join an opened lead, and its case when no lead is left in that",
                     .request = "JoinedLead",
                     .handler = join_lead}),
      changing_case({.path = "/cases/{case}/leads/{lead}/removal",
                     .name = "take_off_lead",
                     .summary = "Take a lead off again, into a case of its own",
                     .request = "TakenOffLead",
                     .handler = take_off_lead}),
  };
  std::ranges::move(transfer_routes(), std::back_inserter(routes));
  return routes;
}

}  // namespace hd::http
