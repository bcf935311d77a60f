// What the daily work adds to the file of a lead. Each part has a version of its own.
#include "app/add_document.hpp"
#include "app/add_note.hpp"
#include "app/approve_plan.hpp"
#include "app/end_step.hpp"
#include "app/open_document.hpp"
#include "app/plan_verification.hpp"
#include "app/record_person.hpp"
#include "http/call.hpp"
#include "http/file_response.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

using net::Method;

// Room for a text of limits::long_text characters, each of up to 4 bytes or a JSON escape.
constexpr std::size_t part_body = 6 * limits::long_text + 8 * limits::kibi;

// A new part, or the version of one that the caller has seen: {part} of the path.
Result<app::PartChange> part_change(const Call& call) {
  app::PartChange change;
  HD_TRY(change.lead_id, call.lead_id());
  change.request_key = call.request_key;
  if (!call.route.takes_version) return change;
  const auto part = domain::PartId::parse(call.path.get("part"));
  if (!part) return fail(ErrorCode::not_found, "no id of a part");
  change.part_id = *part;
  change.version = call.version;
  return change;
}

Result<net::Response> part_response(const Result<app::PartOutcome>& outcome) {
  if (!outcome) return fail(outcome.error());
  return json_response(part_outcome_view(*outcome), outcome->version);
}

Result<net::Response> open_casework(Call& call) {
  HD_TRY(const auto lead, call.lead_id());
  HD_TRY(const auto output, app::open_casework::run(call.services(), call.caller(), {lead}));
  return json_response(casework_view(call.view_context(), call.caller().actor.member_id, output));
}

Result<std::vector<domain::MemberId>> mentions_of(const Call& call) {
  HD_TRY(const auto texts, call.fields().texts_or_none("mentions"));
  std::vector<domain::MemberId> mentions;
  for (const std::string& text : texts) {
    const auto id = domain::MemberId::parse(text);
    if (!id) return fail(Error::field_error("mentions", "input.wrong_kind"));
    mentions.push_back(*id);
  }
  return mentions;
}

Result<net::Response> add_note(Call& call) {
  app::add_note::Input input;
  HD_TRY(input.change, part_change(call));
  HD_TRY(input.text, call.fields().text("text"));
  HD_TRY(input.mentions, mentions_of(call));
  return part_response(app::add_note::run(call.services(), call.caller(), input));
}

Result<net::Response> record_person(Call& call) {
  const JsonReader fields = call.fields();
  app::record_person::Input input;
  HD_TRY(input.change, part_change(call));
  HD_TRY(const std::string role, fields.text("role"));
  HD_TRY(input.role, coded<domain::PersonRole>("role", role));
  HD_TRY(input.name, fields.text("name"));
  HD_TRY(input.born, fields.text_or("born", ""));
  HD_TRY(input.phone, fields.text_or("phone", ""));
  HD_TRY(input.note, fields.text_or("note", ""));
  return part_response(app::record_person::run(call.services(), call.caller(), input));
}

Result<net::Response> write_purpose(Call& call) {
  app::plan_verification::Purpose input;
  HD_TRY(input.change, part_change(call));
  HD_TRY(input.text, call.fields().text("text"));
  return part_response(app::plan_verification::run(call.services(), call.caller(), input));
}

Result<net::Response> plan_step(Call& call) {
  const JsonReader fields = call.fields();
  app::plan_verification::Step input;
  HD_TRY(input.change, part_change(call));
  HD_TRY(input.what, fields.text("what"));
  HD_TRY(const std::string who, fields.text("who"));
  const auto member = domain::MemberId::parse(who);
  if (!member) return fail(Error::field_error("who", "input.required"));
  input.who = *member;
  HD_TRY(const std::string until, fields.text("until"));
  const auto day = CivilDate::parse_iso(until);
  if (!day) return fail(Error::field_error("until", "input.wrong_kind"));
  input.until = *day;
  return part_response(app::plan_verification::run(call.services(), call.caller(), input));
}

Result<net::Response> end_step(Call& call) {
  app::end_step::Input input;
  HD_TRY(input.change, part_change(call));
  HD_TRY(const std::string outcome, call.fields().text("outcome"));
  HD_TRY(input.outcome, coded<domain::PartState>("outcome", outcome));
  HD_TRY(input.finding, call.fields().text("finding"));
  return part_response(app::end_step::run(call.services(), call.caller(), input));
}

Result<net::Response> approve_plan(Call& call) {
  app::approve_plan::Input input;
  HD_TRY(input.lead_id, call.lead_id());
  input.request_key = call.request_key;
  HD_TRY(const Json::Array rows, call.fields().array("parts"));
  for (const Json& row : rows) {
    const JsonReader fields(row);
    app::approve_plan::Seen seen;
    HD_TRY(const std::string part, fields.text("part_id"));
    HD_TRY(seen.version, fields.integer("version"));
    const auto id = domain::PartId::parse(part);
    if (!id) return fail(Error::field_error("parts", "input.wrong_kind"));
    seen.part_id = *id;
    input.parts.push_back(seen);
  }
  return part_response(app::approve_plan::run(call.services(), call.caller(), input));
}

class DocumentReceiver final : public Receiver {
 public:
  explicit DocumentReceiver(std::unique_ptr<app::add_document::Upload> upload)
      : upload_(std::move(upload)) {}
  Result<Done> take(std::string_view piece) override { return upload_->push(piece); }
  Result<net::Response> finish() override { return part_response(upload_->finish()); }

 private:
  std::unique_ptr<app::add_document::Upload> upload_;
};

// The name comes in a header: an address would keep it in histories.
Result<std::unique_ptr<Receiver>> receive_document(Call& call) {
  app::add_document::Input input;
  HD_TRY(input.change, part_change(call));
  const auto name = net::percent_decode(call.request.headers.get("X-File-Name"));
  if (!name) return fail(Error::field_error("file", "input.utf8"));
  input.file_name = *name;
  HD_TRY(auto upload, app::add_document::Upload::begin(call.services(), call.caller(), input));
  return std::unique_ptr<Receiver>(std::make_unique<DocumentReceiver>(std::move(upload)));
}

Result<net::Response> open_document(Call& call) {
  app::open_document::Input input;
  HD_TRY(input.lead_id, call.lead_id());
  const auto part = domain::PartId::parse(call.path.get("part"));
  if (!part) return fail(ErrorCode::not_found, "no id of a part");
  input.part_id = *part;
  HD_TRY(auto file, app::open_document::run(call.services(), call.caller(), input));
  return file_response(std::move(file));
}

// A part that is new has no version that its author could have seen.
Route adding(Route route) {
  route.method = Method::post;
  route.response = "PartOutcome";
  route.takes_request_key = true;
  route.gives_version = true;
  route.body_bytes = part_body;
  return route;
}

Route following(Route route) {
  route = adding(route);
  route.takes_version = true;
  return route;
}

std::vector<Route> plan_routes() {
  return {
      adding({.path = "/leads/{lead}/plan",
              .name = "write_plan",
              .summary = "Write what the verification is for; head or deputy approves it",
              .action = access::Action::plan_verification,
              .request = "PlanPurpose",
              .handler = write_purpose}),
      following({.path = "/leads/{lead}/plan/{part}",
                 .name = "change_plan",
                 .summary = "Change it; it is approved again",
                 .action = access::Action::plan_verification,
                 .request = "PlanPurpose",
                 .handler = write_purpose}),
      adding({.path = "/leads/{lead}/plan-steps",
              .name = "plan_step",
              .summary = "Propose a step: what, who, until when",
              .action = access::Action::plan_verification,
              .request = "PlannedStep",
              .handler = plan_step}),
      following({.path = "/leads/{lead}/plan-steps/{part}",
                 .name = "change_step",
                 .summary = "Change a step; it is approved again",
                 .action = access::Action::plan_verification,
                 .request = "PlannedStep",
                 .handler = plan_step}),
      following({.path = "/leads/{lead}/plan-steps/{part}/end",
                 .name = "end_step",
                 .summary = "What was found, or why the step is not done any more",
                 .action = access::Action::end_step,
                 .request = "StepEnd",
                 .handler = end_step}),
      adding({.path = "/leads/{lead}/plan-approval",
              .name = "approve_plan",
              .summary = "Approve all that is proposed of the plan, in the versions that were read",
              .action = access::Action::approve_plan,
              .request = "PlanApproval",
              .handler = approve_plan}),
  };
}

}  // namespace

std::vector<Route> casework_routes() {
  std::vector<Route> routes{
      {.method = Method::post,
       .path = "/leads/{lead}/casework/opening",
       .name = "open_casework",
       .summary =
           "Notes, people and what else the daily work has added, after the act is on record",
       .action = access::Action::open_casework,
       .yields = Class::file,
       .request = "Nothing",
       .response = "Casework",
       .handler = open_casework},
      adding({.path = "/leads/{lead}/notes",
              .name = "add_note",
              .summary = "Add a note; whom it names finds an unread mark in their day",
              .action = access::Action::add_note,
              .request = "NewNote",
              .handler = add_note}),
      adding({.path = "/leads/{lead}/people",
              .name = "record_person",
              .summary = "Record somebody who appears in the lead",
              .action = access::Action::record_person,
              .request = "PersonEntry",
              .handler = record_person}),
      adding({.path = "/leads/{lead}/documents",
              .name = "add_document",
              .summary = "Add a file to the lead; it is sealed while it arrives",
              .action = access::Action::add_document,
              .receiving = receive_document}),
      {.path = "/leads/{lead}/documents/{part}",
       .name = "open_document",
       .summary = "A file of the lead, after the act is on record",
       .action = access::Action::open_document,
       .yields = Class::file,
       .is_on_record = true,
       .handler = open_document},
      following({.path = "/leads/{lead}/people/{part}",
                 .name = "change_person",
                 .summary = "Change what is recorded of somebody; the version before is kept",
                 .action = access::Action::record_person,
                 .request = "PersonEntry",
                 .handler = record_person}),
  };
  for (Route& route : plan_routes()) routes.push_back(std::move(route));
  return routes;
}

}  // namespace hd::http
