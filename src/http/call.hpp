// One request on its way through the API, checked as far as its route says.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/change_case.hpp"
#include "app/change_lead.hpp"
#include "app/paper_day.hpp"
#include "base/json.hpp"
#include "http/desk.hpp"
#include "http/net/encoding.hpp"
#include "http/net/router.hpp"
#include "http/route.hpp"
#include "http/view.hpp"

namespace hd::http {

struct Call {
  const Desk& desk;
  const net::Request& request;
  const Route& route;
  net::PathValues path;
  Language language = Language::vi;
  net::FormFields query = {};
  Json body = {};
  std::optional<Sessions::Live> session = {};  // always there behind Door::session and any_session
  std::string request_key = {};
  std::int64_t version = 0;
  const app::Services* look = nullptr;  // while all of it is read from one snapshot

  const app::Services& services() const { return look != nullptr ? *look : desk.services; }
  const app::Caller& caller() const { return session->caller; }
  Speech speech() const {
    return {language, desk.services.clock.now(), desk.services.law.calendar()};
  }
  ViewContext view_context() const { return {desk.services.law, desk.services.province, speech()}; }
  std::string ask(std::string_view name) const { return std::string(net::field_of(query, name)); }
  JsonReader fields() const { return JsonReader(body); }
  // The {lead} of the path; not_found for a text that is no id.
  Result<domain::LeadId> lead_id() const;
  // The whole of what a change of a lead needs.
  Result<app::LeadChange> change() const;
  // The same of the {case} of the path.
  Result<domain::CriminalCaseId> case_id() const;
  Result<app::CaseChange> case_change() const;
};

// A day of the body, "2026-11-25"; none for an empty or missing text.
Result<std::optional<CivilDate>> day_or_none(const Call& call, std::string_view field);
// When a step was done on paper: done_on as a day, done_time as "14:05".
Result<app::DoneOn> done_on_of(const Call& call);

net::Response json_response(const Json& body);
// With the version as ETag.
net::Response json_response(const Json& body, std::int64_t version);

// The answer of every change of a lead.
Result<net::Response> outcome_response(const Result<app::LeadOutcome>& outcome);

// A coded field of the body or the query: a field error when it is no code of Enum.
template <class Enum>
Result<Enum> coded(std::string_view field, std::string_view value) {
  auto parsed = domain::parse_code<Enum>(value);
  if (!parsed) return fail(Error::field_error(std::string(field), "input.wrong_kind"));
  return *parsed;
}

}  // namespace hd::http
