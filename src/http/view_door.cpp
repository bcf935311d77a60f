#include "http/views.hpp"

namespace hd::http {
namespace {

Json functions_of(domain::AgencyKind kind) {
  Json list(Json::Array{});
  for (const domain::Function function : domain::functions_in(kind)) {
    list.push(domain::name_of(function));
  }
  return list;
}

// The places of the rail this person's functions call for; "today" is everybody's.
Json places_of(const app::SignedIn& signed_in) {
  const access::Actor& actor = signed_in.caller.actor;
  Json places(Json::Array{});
  places.push("today");
  if (access::decide(actor, access::Action::read_notices).is_allowed) places.push("notices");
  if (access::decide(actor, access::Action::read_queue).is_allowed) places.push("duty");
  const bool works_on_leads =
      access::decides(actor) || access::has(actor, domain::Function::investigator);
  // A procuracy and the department of health pass on what they take in; they settle no leads.
  const bool has_leads = domain::holds_compartments(signed_in.agency.kind) &&
                         signed_in.agency.kind != domain::AgencyKind::procuracy &&
                         signed_in.agency.kind != domain::AgencyKind::health_department;
  if (works_on_leads && has_leads) places.push("leads");
  if (access::decide(actor, access::Action::read_cases).is_allowed) places.push("cases");
  const bool supports_victims = signed_in.agency.kind == domain::AgencyKind::health_department;
  if (supports_victims) places.push("referrals");
  places.push("search");
  if (access::decide(actor, access::Action::read_indicators).is_allowed) places.push("steering");
  places.push("alarms");
  places.push("people");
  return places;
}

// What the member may do today as who: their own functions, and those of the people they stand in
// for.
Json functions_today(const access::Actor& actor) {
  Json list(Json::Array{});
  for (const domain::Function function : domain::functions_in(actor.agency_kind)) {
    if (access::has(actor, function)) list.push(domain::name_of(function));
  }
  return list;
}

Json stands_in_for(const app::SignedIn& signed_in, const Speech& speech) {
  Json list(Json::Array{});
  for (const app::StoodInFor& one : signed_in.stands_in_for) {
    list.push(speech.say("desk.people.stands_in",
                         {person_words(one.absent), date_words(speech, one.last_day)}));
  }
  return list;
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

Json slip_view(const app::Slip& slip) {
  Json view;
  view.set("code", slip.member.code);
  view.set("name", slip.member.name);
  view.set("agency_name", slip.agency_name);
  view.set("one_time_password", slip.one_time_password);
  return view;
}

Json setup_done_view(const app::set_up::Output& output) {
  Json slips(Json::Array{});
  for (const app::set_up::Slip& slip : output.slips) {
    slips.push(slip_view(slip));
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
  view.set("functions_today", functions_today(signed_in.caller.actor));
  view.set("stands_in_for", stands_in_for(signed_in, speech));
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
