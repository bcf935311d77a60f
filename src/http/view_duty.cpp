#include <algorithm>

#include "base/text.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

// "0524" of "TB 0524/2026".
std::string short_number(const std::string& number) {
  const auto space = number.find(' ');
  const auto slash = number.find('/');
  if (space == std::string::npos || slash == std::string::npos || slash < space) return number;
  return number.substr(space + 1, slash - space - 1);
}

std::string_view code_of(domain::LeadKind kind) {
  return kind == domain::LeadKind::unclassified ? std::string_view{} : domain::name_of(kind);
}

// Up to how many years, as routing and officers speak of it.
std::string max_words(const ViewContext& context, const law::Offence& offence) {
  if (offence.is_life) return context.speech.say("desk.offence.life");
  return context.speech.say("desk.offence.years", {std::to_string(offence.max_years())});
}

Json clause_view(const ViewContext& context, const law::Offence& offence) {
  const std::string severity(law::name_of(offence.severity));
  Json clause;
  clause.set("clause", offence.clause);
  clause.set("severity", severity);
  clause.set("severity_words", context.speech.say("law.severity." + severity));
  clause.set("max_words", max_words(context, offence));
  clause.set("needs_under_18", offence.victim_under_18);
  return clause;
}

std::string limit_words(const ViewContext& context, const law::Routing& routing) {
  const Speech& speech = context.speech;
  if (routing.within_hours) {
    return speech.say("law.unit.hours", {std::to_string(*routing.within_hours)});
  }
  if (routing.within_days) {
    return speech.say("law.unit.days", {std::to_string(*routing.within_days)});
  }
  return speech.say("law.unit.at_once");
}

std::string headline_of(const ViewContext& context, const app::route_lead::Output& output) {
  const Speech& speech = context.speech;
  if (!output.routing.must_pass_on) return speech.say("desk.routing.keep");
  const std::string limit = limit_words(context, output.routing);
  const std::string to =
      output.to_agency ? output.to_agency->name
                       : speech.say("law.agency." + std::string(law::name_of(output.routing.to)));
  const bool is_longer_here = output.from_agency.is_island && output.routing.within_hours;
  const std::string key = is_longer_here ? "desk.routing.must_island" : "desk.routing.must";
  std::string words = speech.say(key, {to, limit});
  if (!output.to_agency) words += ' ' + speech.say("desk.routing.nobody_there");
  return words;
}

// What decides between 24 hours and 7 days: "law.ask.flagrant" is the ground flagrant.
Json asks_view(const ViewContext& context, const app::route_lead::Output& output) {
  Json rows(Json::Array{});
  for (const std::string& key : output.asks) {
    const bool is_open =
        std::find(output.open_asks.begin(), output.open_asks.end(), key) != output.open_asks.end();
    rows.push(Json()
                  .set("code", key.substr(key.rfind('.') + 1))
                  .set("words", context.speech.say(key))
                  .set("is_open", is_open));
  }
  return rows;
}

Json grounds_of(const ViewContext& context, const std::vector<law::Ground>& grounds) {
  const Language language = context.speech.language;
  Json rows(Json::Array{});
  for (const law::Ground& ground : grounds) {
    rows.push(Json()
                  .set("code", ground.code)
                  .set("words", ground.label.text(language))
                  .set("citation", citation_view(ground.citation, language)));
  }
  return rows;
}

}  // namespace

// How whoever told it can be reached, and whether by a question that waits for them.
void set_reach(const domain::Lead& lead, Json& view) {
  view.set("contact_way", domain::contact_way(lead));
  view.set("has_code", lead.reporter_has_receipt);
}

Json queue_row_view(const ViewContext& context, const app::LeadLine& line) {
  const domain::Lead& lead = line.lead;
  Json row;
  row.set("lead_id", lead.id.text());
  row.set("number", lead.number);
  row.set("short_number", short_number(lead.number));
  row.set("state", domain::name_of(lead.state));
  row.set("danger", domain::name_of(lead.danger));
  row.set("channel", domain::name_of(lead.channel));
  row.set("place", place_words(context, lead.unit_code));
  row.set("received_words", received_words(context, lead));
  set_reach(lead, row);
  row.set("is_opened", lead.is_opened);
  row.set("due", line.next_due
                     ? due_brief_view(context, *line.next_due, line.holder, line.lead.state)
                     : Json());
  row.set("kind", code_of(lead.kind));
  row.set("article", lead.offence.article);
  row.set("version", lead.version);
  row.set("proposed_words",
          lead.not_a_crime_ground.empty() ? "" : ground_words(context, lead.not_a_crime_ground));
  row.set("waiting_for", line.waiting_for ? line.waiting_for->name : "");
  row.set("returned_words",
          line.returned_by ? returned_words(context, *line.returned_by, line.return_reason) : "");
  row.set("asked_words", line.asked_at ? moment_words(context.speech, *line.asked_at) : "");
  return row;
}

Json queue_view(const ViewContext& context, const app::read_queue::Output& output) {
  Json rows(Json::Array{});
  for (const app::LeadLine& line : output.page.lines) rows.push(queue_row_view(context, line));
  Json counts;
  counts.set("unclassified", output.unclassified);
  counts.set("danger", output.danger);
  counts.set("waiting", output.waiting);
  counts.set("all", output.all);
  Json view;
  view.set("rows", std::move(rows));
  view.set("counts", std::move(counts));
  view.set("total", output.page.total);
  view.set("next_cursor", text_or_null(output.page.next_cursor));
  return view;
}

Json content_view(const ViewContext& context, const app::open_tip::Output& output) {
  const domain::TipContent& content = output.content;
  Json files(Json::Array{});
  for (std::size_t i = 0; i < content.files.size(); ++i) files.push(file_view(content.files[i], i));
  Json view;
  view.set("danger", domain::name_of(content.danger));
  view.set("story", without_direction_marks(content.story));
  view.set("unit_name", place_words(context, content.unit_code));
  view.set("place", without_direction_marks(content.place));
  view.set("day", without_direction_marks(content.day));
  view.set("ongoing", content.ongoing);
  view.set("who", without_direction_marks(content.who));
  view.set("contact_way", content.contact_way);
  view.set("has_guarded_contact", output.has_guarded_contact);
  view.set("language", content.language);
  view.set("files", std::move(files));
  view.set("proposal_note", output.proposal_note);
  view.set("opened_words", context.speech.say("desk.opened", {clock_words(output.opened_at)}));
  return view;
}

// One row for each article, its clauses inside, in the order of the Code.
Json offences_view(const ViewContext& context) {
  const Language language = context.speech.language;
  Json rows(Json::Array{});
  Json row;
  Json clauses(Json::Array{});
  std::string article;
  const auto finish = [&] {
    if (article.empty()) return;
    rows.push(std::move(row.set("clauses", std::move(clauses))));
    row = Json();
    clauses = Json(Json::Array{});
  };
  for (const law::Offence& offence : context.law.offences(context.speech.now.local_date())) {
    if (offence.article != article) {
      finish();
      article = offence.article;
      row.set("article", article);
      row.set("name", offence.name.text(language));
      row.set("short_name", offence.name.text(language));
    }
    clauses.push(clause_view(context, offence));
  }
  finish();
  return Json().set("rows", std::move(rows));
}

Json routing_view(const ViewContext& context, const app::route_lead::Output& output) {
  const Language language = context.speech.language;
  const law::Routing& routing = output.routing;
  Json view;
  view.set("must_pass_on", routing.must_pass_on);
  view.set("agency_id", output.to_agency ? output.to_agency->id.text() : "");
  view.set("agency_name", output.to_agency ? output.to_agency->name : "");
  view.set("hours", routing.within_hours.value_or(0));
  view.set("is_island", output.from_agency.is_island);
  view.set("due", output.due ? due_brief_view(context, *output.due) : Json());
  view.set("headline", headline_of(context, output));
  view.set("because", routing.why.text(language));
  view.set("citation", citation_view(routing.citation, language));
  view.set("asks", asks_view(context, output));
  view.set("asks_victim_age", output.asks_victim_age);
  view.set("status", routing.status == law::Status::confirmed ? "confirmed" : "draft");
  return view;
}

Json grounds_view(const ViewContext& context) {
  return Json()
      .set("non_opening", grounds_of(context, context.law.non_opening_grounds()))
      .set("suspension", grounds_of(context, context.law.suspension_reasons()))
      .set("not_a_crime", grounds_of(context, context.law.not_a_crime_grounds()))
      .set("case_suspension", grounds_of(context, context.law.case_suspension_grounds()))
      .set("case_discontinuation", grounds_of(context, context.law.case_discontinuation_grounds()));
}

}  // namespace hd::http
