#include "http/views.hpp"

namespace hd::http {
namespace {

Json texts(std::initializer_list<std::string_view> values) {
  Json list(Json::Array{});
  for (const std::string_view value : values) list.push(value);
  return list;
}

// Agencies that take tips have a duty desk and investigators; the steering committee coordinates.
Json functions_of(domain::AgencyKind kind) {
  if (kind == domain::AgencyKind::steering_committee) return texts({"head", "coordinator"});
  if (!domain::holds_compartments(kind)) return texts({"head", "deputy"});
  return texts({"head", "deputy", "duty_officer", "investigator"});
}

// The places of the rail this person's functions call for; "today" is everybody's.
Json places_of(const app::SignedIn& signed_in) {
  const access::Actor& actor = signed_in.caller.actor;
  Json places(Json::Array{});
  places.push("today");
  if (access::decide(actor, access::Action::read_queue).is_allowed) places.push("duty");
  const bool works_on_leads =
      signed_in.member.decides() || signed_in.member.has(domain::Function::investigator);
  if (works_on_leads && domain::holds_compartments(signed_in.agency.kind)) places.push("leads");
  if (access::decide(actor, access::Action::read_cases).is_allowed) places.push("cases");
  places.push("search");
  if (access::decide(actor, access::Action::read_indicators).is_allowed) places.push("steering");
  places.push("alarms");
  return places;
}

}  // namespace

Json units_view(const ViewContext& context) {
  const Language language = context.speech.language;
  Json units(Json::Array{});
  for (const law::AdminUnit& unit : context.province.units(context.speech.now.local_date())) {
    Json row;
    row.set("code", unit.code);
    row.set("name", unit.full_name(language));
    row.set("kind", law::name_of(unit.kind));
    row.set("is_island", unit.is_island);
    units.push(std::move(row));
  }
  return units;
}

Json setup_place_view(const ViewContext& context) {
  const Language language = context.speech.language;
  Json kinds(Json::Array{});
  for (const law::AgencyKindRow& kind : context.province.agency_kinds()) {
    const auto own = domain::parse_code<domain::AgencyKind>(law::name_of(kind.kind));
    if (!own) continue;  // known to the law, not yet an agency that works here
    Json row;
    row.set("code", domain::name_of(*own));
    row.set("name", kind.name.text(language));
    row.set("level", kind.per_unit ? "commune" : "province");
    row.set("can_have", functions_of(*own));
    kinds.push(std::move(row));
  }
  Json view;
  view.set("province", Json()
                           .set("code", context.province.code())
                           .set("name", context.province.name().text(language)));
  view.set("units", units_view(context));
  view.set("agency_kinds", std::move(kinds));
  return view;
}

Json setup_done_view(const app::set_up::Output& output) {
  Json slips(Json::Array{});
  for (const app::set_up::Slip& slip : output.slips) {
    Json row;
    row.set("code", slip.member.code);
    row.set("name", slip.member.name);
    row.set("agency_name", slip.agency_name);
    row.set("one_time_password", slip.one_time_password);
    slips.push(std::move(row));
  }
  return Json().set("members", std::move(slips));
}

Json session_view(const app::SignedIn& signed_in, const Sessions::Live& live, bool is_demo,
                  const Speech& speech) {
  const domain::Agency& own = signed_in.agency;
  Json agency;
  agency.set("id", own.id.text());
  agency.set("name", own.name);
  agency.set("kind", domain::name_of(own.kind));
  agency.set("unit_code", own.unit_code);
  agency.set("is_island", own.is_island);
  Json view;
  view.set("csrf_token", live.csrf);
  view.set("draft_key", live.draft_key);
  view.set("must_change_password", signed_in.member.must_change_password);
  view.set("member", member_view(signed_in.member).set("code", signed_in.member.code));
  view.set("agency", std::move(agency));
  view.set("keys",
           Json().set("intake", signed_in.has_intake_keys).set("case", signed_in.has_case_keys));
  view.set("places", places_of(signed_in));
  view.set("is_demo", is_demo);
  view.set("now", speech.now.rfc3339());
  view.set("idle_minutes", SessionLimits{}.idle_seconds / 60);
  return view;
}

Json members_view(const app::list_members::Output& output) {
  Json rows(Json::Array{});
  for (const app::Colleague& colleague : output.members) {
    Json row = member_view(colleague.member);
    row.set("open_leads", colleague.open_leads);
    row.set("has_keys", colleague.has_keys);
    rows.push(std::move(row));
  }
  return Json().set("rows", std::move(rows));
}

}  // namespace hd::http
