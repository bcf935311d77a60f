#include "alarms/telling.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

std::string slip_words(const Speech& speech, const app::read_people::Output& output,
                       domain::MemberId member) {
  const auto slip = output.slips.find(member);
  if (slip == output.slips.end()) return {};
  const auto& [by, at] = slip->second;
  return speech.say("desk.people.slip", {person_words(by), moment_words(speech, at)});
}

Json person_view(const ViewContext& context, const app::read_people::Output& output,
                 const app::Colleague& colleague) {
  Json view = member_view(colleague.member);
  view.set("code", output.manages ? colleague.member.code : std::string());
  view.set("slip_words", slip_words(context.speech, output, colleague.member.id));
  view.set("version", colleague.member.version);
  view.set("is_me", colleague.member.id == output.reader);
  view.set("has_keys", colleague.has_keys);
  view.set("has_signed_in", !colleague.member.must_change_password);
  view.set("open_leads", colleague.open_leads);
  return view;
}

Json former_view(const ViewContext& context, const domain::Member& member) {
  const Speech& speech = context.speech;
  Json view = member_view(member);
  view.set("code", member.code);
  view.set("version", member.version);
  view.set("left_words", speech.say("desk.people.left", {moment_words(speech, *member.left_at)}));
  return view;
}

Json stand_in_view(const ViewContext& context, const app::read_people::StandInLine& line,
                   CivilDate today) {
  const Speech& speech = context.speech;
  const domain::StandIn& stand_in = line.stand_in;
  const std::string first = date_words(speech, stand_in.first_day);
  const std::string last = date_words(speech, stand_in.last_day);
  Json view;
  view.set("id", stand_in.id.text());
  view.set("absent_id", line.absent.id.text());
  view.set("absent", person_words(line.absent));
  view.set("member", person_words(line.member));
  view.set("days_words", speech.say("desk.people.days", {first, last}));
  view.set("named_words",
           speech.say("desk.people.named",
                      {person_words(line.named_by), moment_words(speech, stand_in.named_at)}));
  view.set("is_running", stand_in.runs_on(today));
  view.set("may_end", line.may_end);
  return view;
}

// Nothing is said where the rule of three can be kept, nor in the committee, which owes nothing.
std::string few_people_words(const Speech& speech, const app::read_people::Output& output) {
  const bool owes = output.agency.kind != domain::AgencyKind::steering_committee;
  if (!owes || output.people_to_tell >= alarms::people_who_must_know) return {};
  return speech.count("desk.people.few", static_cast<std::int64_t>(output.people_to_tell));
}

Json agency_line(const Speech& speech, const app::read_agencies::Line& line) {
  Json awaited(Json::Array{});
  for (const domain::Member& one : line.awaited) {
    Json row;
    row.set("id", one.id.text());
    row.set("name", person_words(one));
    row.set("version", one.version);
    awaited.push(std::move(row));
  }
  Json view;
  view.set("id", line.agency.id.text());
  view.set("name", line.agency.name);
  view.set("kind", domain::name_of(line.agency.kind));
  view.set("unit_code", line.agency.unit_code);
  view.set("state_words",
           speech.say(line.is_at_work ? "desk.agencies.works" : "desk.agencies.waits"));
  view.set("awaited", std::move(awaited));
  return view;
}

}  // namespace

Json agencies_view(const ViewContext& context, const app::read_agencies::Output& output) {
  Json rows(Json::Array{});
  for (const auto& line : output.lines) rows.push(agency_line(context.speech, line));
  Json view;
  view.set("rows", std::move(rows));
  view.set("may_add", output.may_add);
  view.set("place", setup_place_view(context));
  return view;
}

Json people_view(const ViewContext& context, const app::read_people::Output& output) {
  Json functions(Json::Array{});
  for (const domain::Function function : output.functions)
    functions.push(domain::name_of(function));
  Json members(Json::Array{});
  for (const app::Colleague& one : output.members) {
    members.push(person_view(context, output, one));
  }
  Json former(Json::Array{});
  for (const domain::Member& one : output.former) former.push(former_view(context, one));
  Json stand_ins(Json::Array{});
  for (const auto& line : output.stand_ins) {
    stand_ins.push(stand_in_view(context, line, output.today));
  }
  Json view;
  view.set("agency_name", output.agency.name);
  view.set("today", output.today.iso());
  view.set("manages", output.manages);
  view.set("sees_agencies", output.sees_agencies);
  view.set("functions", std::move(functions));
  view.set("members", std::move(members));
  view.set("former", std::move(former));
  view.set("stand_ins", std::move(stand_ins));
  view.set("few_words", few_people_words(context.speech, output));
  return view;
}

}  // namespace hd::http
