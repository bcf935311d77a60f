// Today, the duty queue, what a sender wrote, and the tables of the law.
#include "app/classify_lead.hpp"
#include "app/find_not_a_crime.hpp"
#include "app/open_file.hpp"
#include "app/undo_classification.hpp"
#include "http/call.hpp"
#include "http/file_response.hpp"
#include "http/list_filters.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

using net::Method;

Result<net::Response> read_today(Call& call) {
  HD_TRY(const auto output, app::read_today::run(call.services(), call.caller()));
  return json_response(today_view(call.view_context(), output));
}

Result<app::read_queue::Filter> queue_filter(std::string_view name) {
  using Filter = app::read_queue::Filter;
  if (name.empty() || name == "unclassified") return Filter::unclassified;
  if (name == "danger") return Filter::danger;
  if (name == "waiting") return Filter::waiting;
  if (name == "all") return Filter::all;
  return fail(Error::field_error("filter", "input.wrong_kind"));
}

Result<net::Response> read_queue(Call& call) {
  HD_TRY(const auto filter, queue_filter(call.ask("filter")));
  HD_TRY(const auto narrowing, narrowing_of(call));
  HD_TRY(const auto output, app::read_queue::run(call.services(), call.caller(),
                                                 {filter, call.ask("cursor"), narrowing}));
  return json_response(queue_view(call.view_context(), output));
}

Result<net::Response> open_tip(Call& call) {
  HD_TRY(const auto lead, call.lead_id());
  HD_TRY(const auto output, app::open_tip::run(call.services(), call.caller(), {lead}));
  return json_response(content_view(call.view_context(), output));
}

Result<net::Response> open_file(Call& call) {
  app::open_file::Input input;
  HD_TRY(input.lead_id, call.lead_id());
  const std::string_view index = call.path.get("index");
  const bool is_index = index.size() <= 2 && index.find_first_not_of("0123456789") == index.npos;
  if (!is_index) return fail(ErrorCode::not_found, "no number of a file");
  input.index = static_cast<std::size_t>(std::stoul(std::string(index)));
  if (const std::string answer = call.ask("answer"); !answer.empty()) {
    const auto id = domain::AnswerId::parse(answer);
    if (!id) return fail(ErrorCode::not_found, "no id of an answer");
    input.answer_id = *id;
  }
  HD_TRY(auto file, app::open_file::run(call.services(), call.caller(), input));
  return file_response(std::move(file));
}

Result<net::Response> read_offences(Call& call) {
  return json_response(offences_view(call.view_context()));
}

Result<net::Response> read_grounds(Call& call) {
  return json_response(grounds_view(call.view_context()));
}

Result<domain::GroundAnswer> ground_answer(std::string_view name, const std::string& code) {
  if (code.empty()) return domain::GroundAnswer::unanswered;
  return coded<domain::GroundAnswer>(name, code);
}

// The answers to the grounds of 24 hours, each by its own name; what is missing is unanswered.
template <class Read>
Result<domain::UrgentGrounds> urgent_of(Read read) {
  domain::UrgentGrounds urgent;
  for (const auto& [name, answer] : {std::pair{"flagrant", &urgent.flagrant},
                                     {"public_concern", &urgent.public_concern},
                                     {"suspect_may_flee", &urgent.suspect_may_flee},
                                     {"victim_under_18", &urgent.victim_under_18}}) {
    HD_TRY(const std::string code, read(name));
    HD_TRY(*answer, ground_answer(name, code));
  }
  return urgent;
}

Result<net::Response> read_routing(Call& call) {
  app::route_lead::Input input;
  HD_TRY(input.lead_id, call.lead_id());
  input.offence = {call.ask("article"), call.ask("clause")};
  HD_TRY(input.urgent,
         urgent_of([&](std::string_view name) -> Result<std::string> { return call.ask(name); }));
  HD_TRY(const auto output, app::route_lead::run(call.services(), call.caller(), input));
  return json_response(routing_view(call.view_context(), output));
}

// One line for the toast: what was done, and where the lead is now.
Json classified_view(const Call& call, const app::classify_lead::Input& input,
                     const app::LeadOutcome& outcome, const app::read_lead::Output& lead) {
  const Speech speech = call.speech();
  const std::string kind = label(call.view_context(), "kind", domain::name_of(input.kind));
  Json view = outcome_view(outcome);
  view.set("handover_id", lead.handover ? Json(lead.handover->handover.id.text()) : Json());
  view.set("words", lead.handover ? speech.say("desk.classified.passed_on",
                                               {lead.lead.number, lead.handover->to.name})
                                  : speech.say("desk.classified.kept", {lead.lead.number, kind}));
  return view;
}

Result<net::Response> classify(Call& call) {
  const JsonReader fields = call.fields();
  app::classify_lead::Input input;
  HD_TRY(input.change, call.change());
  HD_TRY(const std::string kind, fields.text("kind"));
  HD_TRY(input.kind, coded<domain::LeadKind>("kind", kind));
  HD_TRY(input.offence.article, fields.text("article"));
  HD_TRY(input.offence.clause, fields.text_or("clause", ""));
  HD_TRY(input.pass_on, fields.flag_or("pass_on", true));
  HD_TRY(input.urgent, urgent_of([&](std::string_view name) { return fields.text_or(name, ""); }));
  HD_TRY(const auto outcome, app::classify_lead::run(call.services(), call.caller(), input));
  HD_TRY(const auto lead,
         app::read_lead::run(call.services(), call.caller(), {input.change.lead_id}));
  return json_response(classified_view(call, input, outcome, lead), outcome.version);
}

Result<net::Response> undo_classification(Call& call) {
  HD_TRY(const auto change, call.change());
  HD_TRY(const auto outcome,
         app::undo_classification::run(call.services(), call.caller(), {change}));
  return json_response(outcome_view(outcome), outcome.version);
}

Result<app::find_not_a_crime::Input> finding_of(const Call& call) {
  app::find_not_a_crime::Input input;
  HD_TRY(input.change, call.change());
  HD_TRY(input.ground, call.fields().text("ground"));
  return input;
}

Result<net::Response> propose_not_a_crime(Call& call) {
  HD_TRY(const auto input, finding_of(call));
  return outcome_response(app::find_not_a_crime::propose(call.services(), call.caller(), input));
}

Result<net::Response> find_not_a_crime(Call& call) {
  HD_TRY(const auto input, finding_of(call));
  return outcome_response(app::find_not_a_crime::run(call.services(), call.caller(), input));
}

Result<net::Response> undo_not_a_crime(Call& call) {
  HD_TRY(const auto change, call.change());
  return outcome_response(app::find_not_a_crime::undo(call.services(), call.caller(), change));
}

std::vector<Route> law_routes() {
  return {
      {.path = "/law/offences",
       .name = "read_offences",
       .summary = "Offences in force today, with the clauses of each",
       .response = "Offences",
       .handler = read_offences},
      {.path = "/law/decision-grounds",
       .name = "read_grounds",
       .summary = "Grounds of not opening a case, of no tip about a crime, and reasons to suspend",
       .response = "Grounds",
       .handler = read_grounds},
  };
}

std::vector<Route> queue_routes() {
  return {
      {.path = "/today",
       .name = "read_today",
       .summary = "What is late, due, coming and new for this person",
       .action = access::Action::read_today,
       .response = "Today",
       .handler = read_today},
      {.path = "/queue",
       .name = "read_queue",
       .summary = "The duty queue of one's agency",
       .action = access::Action::read_queue,
       .response = "QueuePage",
       .query = list_parameters("unclassified, danger, waiting or all"),
       .handler = read_queue},
      {.method = Method::post,
       .path = "/leads/{lead}/opening",
       .name = "open_tip",
       .summary = "What the sender wrote, after the act is on record",
       .action = access::Action::open_tip,
       .yields = Class::file,
       .request = "Nothing",
       .response = "Content",
       .handler = open_tip},
      {.path = "/leads/{lead}/files/{index}",
       .name = "open_file",
       .summary = "A file of the tip or of an answer; the act is on record",
       .action = access::Action::open_tip,
       .yields = Class::file,
       .response = "",
       .query = {{"answer", "id of the answer it belongs to"}},
       .is_on_record = true,
       .handler = open_file},
      {.path = "/leads/{lead}/routing",
       .name = "read_routing",
       .summary = "Where the lead must go if it is classified so, by when and why",
       .action = access::Action::read_lead,
       .response = "Routing",
       .query = {{"article", "of the Criminal Code", true},
                 {"clause", "empty while unknown"},
                 {"flagrant", "unanswered, excluded or established: art. 8(5)(a)"},
                 {"public_concern", "as flagrant"},
                 {"suspect_may_flee", "as flagrant"},
                 {"victim_under_18", "as flagrant: Circular 43/2021 art. 5(1)"}},
       .handler = read_routing},
  };
}

std::vector<Route> classification_routes() {
  return {
      {.method = Method::post,
       .path = "/leads/{lead}/classification",
       .name = "classify",
       .summary = "Classify, and pass on to the agency the law names",
       .action = access::Action::classify,
       .request = "Classification",
       .response = "Classified",
       .takes_request_key = true,
       .takes_version = true,
       .gives_version = true,
       .handler = classify},
      changing({.path = "/leads/{lead}/classification/undoing",
                .name = "undo_classification",
                .summary = "Take a slip back, within a minute and before it is accepted",
                .action = access::Action::undo_classification,
                .request = "Nothing",
                .handler = undo_classification}),
      changing({.path = "/leads/{lead}/not-a-crime/proposal",
                .name = "propose_not_a_crime",
                .summary = "Propose to find that it is no tip about a crime",
                .action = access::Action::propose_not_a_crime,
                .request = "NotACrime",
                .handler = propose_not_a_crime}),
      changing({.path = "/leads/{lead}/not-a-crime",
                .name = "find_not_a_crime",
                .summary = "It is no tip about a crime: it ends at the desk, on record",
                .action = access::Action::find_not_a_crime,
                .request = "NotACrime",
                .handler = find_not_a_crime}),
      changing({.path = "/leads/{lead}/not-a-crime/undoing",
                .name = "undo_not_a_crime",
                .summary = "Take that finding back: the lead is at the desk again",
                .action = access::Action::undo_not_a_crime,
                .request = "Nothing",
                .handler = undo_not_a_crime}),
  };
}

}  // namespace

std::vector<Route> duty_routes() {
  std::vector<Route> all = queue_routes();
  for (auto part : {classification_routes(), law_routes()}) {
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

}  // namespace hd::http
