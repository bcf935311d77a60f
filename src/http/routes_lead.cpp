// The work on a lead, from acceptance to the decision.
#include "app/accept_lead.hpp"
#include "app/ask_sender.hpp"
#include "app/decide_lead.hpp"
#include "app/pass_on_lead.hpp"
#include "app/propose_decision.hpp"
#include "app/reassign_lead.hpp"
#include "app/record_step.hpp"
#include "app/reject_lead.hpp"
#include "http/call.hpp"
#include "http/list_filters.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

using net::Method;

// Room for a text of limits::long_text characters, each of up to 4 bytes or a JSON escape.
constexpr std::size_t long_text_body = 6 * limits::long_text + 4 * limits::kibi;

Result<app::list_leads::Filter> lead_filter(std::string_view name) {
  using Filter = app::list_leads::Filter;
  if (name.empty() || name == "mine") return Filter::mine;
  if (name == "agency") return Filter::agency;
  if (name == "to_accept") return Filter::to_accept;
  if (name == "to_decide") return Filter::to_decide;
  if (name == "cases") return Filter::cases;
  if (name == "ended") return Filter::ended;
  return fail(Error::field_error("filter", "input.wrong_kind"));
}

Result<net::Response> list_leads(Call& call) {
  HD_TRY(const auto filter, lead_filter(call.ask("filter")));
  HD_TRY(const auto narrowing, narrowing_of(call));
  HD_TRY(const auto output, app::list_leads::run(call.services(), call.caller(),
                                                 {filter, call.ask("cursor"), narrowing}));
  return json_response(leads_view(call.view_context(), output));
}

Result<net::Response> read_lead(Call& call) {
  HD_TRY(const auto id, call.lead_id());
  HD_TRY(const auto output, app::read_lead::run(call.services(), call.caller(), {id}));
  return json_response(lead_view(call.view_context(), output), output.lead.version);
}

Result<net::Response> read_accesses(Call& call) {
  HD_TRY(const auto id, call.lead_id());
  HD_TRY(const auto output, app::read_accesses::run(call.services(), call.caller(), {id}));
  return json_response(accesses_view(call.view_context(), output));
}

Result<net::Response> accept(Call& call) {
  app::accept_lead::Input input;
  HD_TRY(input.change, call.change());
  HD_TRY(const std::string investigator, call.fields().text("investigator_id"));
  const auto id = domain::MemberId::parse(investigator);
  if (!id) return fail(Error::field_error("investigator_id", "input.required"));
  input.investigator_id = *id;
  return outcome_response(app::accept_lead::run(call.services(), call.caller(), input));
}

Result<net::Response> reassign(Call& call) {
  app::reassign_lead::Input input;
  HD_TRY(input.change, call.change());
  HD_TRY(const std::string investigator, call.fields().text("investigator_id"));
  const auto id = domain::MemberId::parse(investigator);
  if (!id) return fail(Error::field_error("investigator_id", "input.required"));
  input.investigator_id = *id;
  HD_TRY(const std::string reason, call.fields().text("reason"));
  HD_TRY(input.reason, coded<domain::ReassignReason>("reason", reason));
  return outcome_response(app::reassign_lead::run(call.services(), call.caller(), input));
}

Result<net::Response> pass_on(Call& call) {
  app::pass_on_lead::Input input;
  HD_TRY(input.change, call.change());
  HD_TRY(const std::string agency, call.fields().text("agency_id"));
  const auto id = domain::AgencyId::parse(agency);
  if (!id) return fail(Error::field_error("agency_id", "input.required"));
  input.to = *id;
  HD_TRY(const std::string reason, call.fields().text("reason"));
  HD_TRY(input.reason, coded<domain::HandoverReason>("reason", reason));
  return outcome_response(app::pass_on_lead::run(call.services(), call.caller(), input));
}

Result<net::Response> reject(Call& call) {
  app::reject_lead::Input input;
  HD_TRY(input.change, call.change());
  HD_TRY(const std::string reason, call.fields().text("reason"));
  HD_TRY(input.reason, coded<domain::RejectionReason>("reason", reason));
  return outcome_response(app::reject_lead::run(call.services(), call.caller(), input));
}

Result<net::Response> open_dialogue(Call& call) {
  HD_TRY(const auto id, call.lead_id());
  HD_TRY(const auto output, app::open_dialogue::run(call.services(), call.caller(), {id}));
  return json_response(dialogue_view(call.view_context(), output));
}

Result<net::Response> ask(Call& call) {
  app::ask_sender::Input input;
  HD_TRY(input.change, call.change());
  HD_TRY(input.text, call.fields().text("text"));
  return outcome_response(app::ask_sender::run(call.services(), call.caller(), input));
}

Result<net::Response> record_step(Call& call) {
  app::record_step::Input input;
  HD_TRY(input.change, call.change());
  HD_TRY(const std::string step, call.fields().text("step"));
  HD_TRY(input.step, coded<domain::EventKind>("step", step));
  HD_TRY(input.done, done_on_of(call));
  HD_TRY(const std::string demand, call.fields().text_or("demand", ""));
  if (!demand.empty()) {
    const auto id = domain::EventId::parse(demand);
    if (!id) return fail(Error::field_error("demand", "input.wrong_kind"));
    input.demand = *id;
  }
  return outcome_response(app::record_step::run(call.services(), call.caller(), input));
}

struct Terms {
  domain::DecisionKind kind = domain::DecisionKind::open;
  domain::Offence offence;
  std::string ground;
};

Result<Terms> terms_of(const Call& call) {
  const JsonReader fields = call.fields();
  Terms terms;
  HD_TRY(const std::string kind, fields.text("kind"));
  HD_TRY(terms.kind, coded<domain::DecisionKind>("kind", kind));
  HD_TRY(terms.offence.article, fields.text_or("article", ""));
  HD_TRY(terms.offence.clause, fields.text_or("clause", ""));
  HD_TRY(terms.ground, fields.text_or("ground", ""));
  return terms;
}

Result<net::Response> propose(Call& call) {
  HD_TRY(const auto change, call.change());
  HD_TRY(const Terms terms, terms_of(call));
  HD_TRY(const std::string note, call.fields().text_or("note", ""));
  return outcome_response(app::propose_decision::run(
      call.services(), call.caller(), {change, terms.kind, terms.offence, terms.ground, note}));
}

Result<net::Response> decide(Call& call) {
  HD_TRY(const auto change, call.change());
  HD_TRY(const Terms terms, terms_of(call));
  app::decide_lead::Input input{change, terms.kind, terms.offence, terms.ground};
  HD_TRY(const std::string joined, call.fields().text_or("case_id", ""));
  if (!joined.empty()) {
    const auto id = domain::CriminalCaseId::parse(joined);
    if (!id) return fail(Error::field_error("case_id", "input.wrong_kind"));
    input.joined_case = *id;
  }
  return outcome_response(app::decide_lead::run(call.services(), call.caller(), input));
}

std::vector<Route> change_routes() {
  return {
      changing({.path = "/leads/{lead}/acceptance",
                .name = "accept",
                .summary = "Accept and assign the investigator, one act",
                .action = access::Action::accept,
                .request = "Acceptance",
                .handler = accept}),
      changing({.path = "/leads/{lead}/reassignment",
                .name = "reassign",
                .summary = "Assign another investigator, with the reason",
                .action = access::Action::reassign,
                .request = "Reassignment",
                .handler = reassign}),
      changing({.path = "/leads/{lead}/handovers",
                .name = "pass_on",
                .summary = "Offer a lead that is not one's own to settle to another agency",
                .action = access::Action::pass_on,
                .request = "NewHandover",
                .handler = pass_on}),
      changing({.path = "/leads/{lead}/rejection",
                .name = "reject",
                .summary = "Do not take over what was passed on: it goes back to the giver",
                .action = access::Action::reject,
                .request = "Rejection",
                .handler = reject}),
      changing({.path = "/leads/{lead}/questions",
                .name = "ask",
                .summary = "Ask the sender; only the holder of the receipt can read it",
                .action = access::Action::ask_sender,
                .request = "NewQuestion",
                .body_bytes = long_text_body,
                .handler = ask}),
      changing({.path = "/leads/{lead}/steps",
                .name = "record_step",
                .summary = "Mark a duty as done",
                .action = access::Action::record_step,
                .request = "Step",
                .handler = record_step}),
      changing({.path = "/leads/{lead}/proposals",
                .name = "propose",
                .summary = "Propose how the lead is settled",
                .action = access::Action::propose,
                .request = "NewProposal",
                .body_bytes = long_text_body,
                .handler = propose}),
      changing({.path = "/leads/{lead}/decisions",
                .name = "decide",
                .summary = "Open a criminal case or join one, not open one, or suspend",
                .action = access::Action::decide,
                .request = "Decision",
                .handler = decide}),
  };
}

}  // namespace

std::vector<Route> lead_routes() {
  std::vector<Route> routes{
      {.path = "/leads",
       .name = "list_leads",
       .summary =
           "Leads being settled that are mine or my agency's, to accept, to decide; cases; ended",
       .action = access::Action::read_today,
       .response = "LeadPage",
       .query = list_parameters("mine, agency, to_accept, to_decide, cases or ended"),
       .handler = list_leads},
      {.path = "/leads/{lead}",
       .name = "read_lead",
       .summary = "Where the lead stands, what is due and why, what may be done next",
       .action = access::Action::read_lead,
       .response = "Lead",
       .gives_version = true,
       .handler = read_lead},
      {.path = "/leads/{lead}/accesses",
       .name = "read_accesses",
       .summary = "Who opened or changed the lead",
       .action = access::Action::read_accesses,
       .response = "Accesses",
       .handler = read_accesses},
      {.method = Method::post,
       .path = "/leads/{lead}/dialogue/opening",
       .name = "open_dialogue",
       .summary = "Questions and answers with the sender, after the act is on record",
       .action = access::Action::open_dialogue,
       .yields = Class::file,
       .request = "Nothing",
       .response = "Dialogue",
       .handler = open_dialogue},
  };
  for (Route& route : change_routes()) routes.push_back(std::move(route));
  return routes;
}

}  // namespace hd::http
