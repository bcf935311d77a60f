#include "http/call.hpp"

#include "http/views.hpp"

namespace hd::http {

Result<domain::LeadId> Call::lead_id() const {
  const auto parsed = domain::LeadId::parse(path.get("lead"));
  if (!parsed) return fail(ErrorCode::not_found, "no id of a lead");
  return *parsed;
}

Result<app::LeadChange> Call::change() const {
  HD_TRY(const domain::LeadId lead, lead_id());
  return app::LeadChange{lead, version, request_key};
}

Result<domain::CriminalCaseId> Call::case_id() const {
  const auto parsed = domain::CriminalCaseId::parse(path.get("case"));
  if (!parsed) return fail(ErrorCode::not_found, "no id of a case");
  return *parsed;
}

Result<app::CaseChange> Call::case_change() const {
  HD_TRY(const domain::CriminalCaseId id, case_id());
  return app::CaseChange{id, version, request_key};
}

Result<std::optional<CivilDate>> day_or_none(const Call& call, std::string_view field) {
  HD_TRY(const std::string text, call.fields().text_or(field, ""));
  if (text.empty()) return std::optional<CivilDate>();
  const auto day = CivilDate::parse_iso(text);
  if (!day) return fail(Error::field_error(std::string(field), "input.wrong_kind"));
  return std::optional(*day);
}

Result<app::DoneOn> done_on_of(const Call& call) {
  app::DoneOn done;
  HD_TRY(done.day, day_or_none(call, "done_on"));
  HD_TRY(const std::string text, call.fields().text_or("done_time", ""));
  if (text.empty()) return done;
  const auto time = ClockTime::parse(text);
  if (!time) return fail(Error::field_error("done_time", "input.wrong_kind"));
  done.time = *time;
  return done;
}

net::Response json_response(const Json& body) {
  return net::Response::of(200, "application/json", body.dump());
}

net::Response json_response(const Json& body, std::int64_t version) {
  auto response = json_response(body);
  response.headers.set("ETag", '"' + std::to_string(version) + '"');
  return response;
}

Result<net::Response> outcome_response(const Result<app::LeadOutcome>& outcome) {
  if (!outcome) return fail(outcome.error());
  return json_response(outcome_view(*outcome), outcome->version);
}

}  // namespace hd::http
