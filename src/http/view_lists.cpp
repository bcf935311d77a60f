#include "base/text.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

Json lead_row(const ViewContext& context, const app::LeadLine& line) {
  const domain::Lead& lead = line.lead;
  const bool is_classified = lead.kind != domain::LeadKind::unclassified;
  Json row;
  row.set("lead_id", lead.id.text());
  row.set("number", lead.number);
  row.set("own_number", line.own_number);
  row.set("state", domain::name_of(lead.state));
  row.set("state_words", label(context, "state", domain::name_of(lead.state)));
  row.set("kind", is_classified ? domain::name_of(lead.kind) : std::string_view{});
  row.set("danger", domain::name_of(lead.danger));
  row.set("article", lead.offence.article);
  row.set("clause", lead.offence.clause);
  row.set("agency_name", line.holder.name);
  row.set("investigator", line.investigator ? officer_words(context, *line.investigator) : "");
  row.set("received_words", received_words(context, lead));
  row.set("due", line.next_due
                     ? due_brief_view(context, *line.next_due, line.holder, line.lead.state)
                     : Json());
  row.set("version", lead.version);
  return row;
}

Json message_view(const ViewContext& context, const app::open_dialogue::Message& message) {
  Json files(Json::Array{});
  for (std::size_t i = 0; i < message.files.size(); ++i) files.push(file_view(message.files[i], i));
  Json view;
  view.set("id", message.id);
  view.set("direction", message.is_question ? "question" : "answer");
  view.set("day_words", message.is_question ? moment_words(context.speech, message.at)
                                            : hour_words(context.speech, message.at));
  view.set("by", message.is_question ? person_words(message.asked_by)
                                     : context.speech.say("desk.the_sender"));
  view.set("text", without_direction_marks(message.text));
  view.set("files", std::move(files));
  view.set("is_unread", message.is_unread);
  return view;
}

// What was done, and for what: a reason is on record where somebody's identity is at stake.
std::string access_words(const ViewContext& context, const app::read_accesses::Line& line) {
  const std::string words = label(context, "access", line.action);
  if (!line.action.ends_with("_identity")) return words;
  return words + ": " + label(context, "identity_reason", line.reason);
}

}  // namespace

Json leads_view(const ViewContext& context, const app::list_leads::Output& output) {
  Json rows(Json::Array{});
  for (const app::LeadLine& line : output.page.lines) rows.push(lead_row(context, line));
  Json counts;
  counts.set("mine", output.mine);
  counts.set("agency", output.agency);
  counts.set("to_accept", output.to_accept);
  counts.set("to_decide", output.to_decide);
  counts.set("cases", output.cases);
  counts.set("ended", output.ended);
  Json view;
  view.set("rows", std::move(rows));
  view.set("counts", std::move(counts));
  view.set("total", output.page.total);
  view.set("next_cursor", text_or_null(output.page.next_cursor));
  return view;
}

Json list_choices_view(const ViewContext& context, const app::read_list_choices::Output& output) {
  const auto choice = [](std::string_view value, std::string label) {
    return Json().set("value", value).set("label", std::move(label));
  };
  Json agencies(Json::Array{});
  for (const auto& agency : output.agencies) agencies.push(choice(agency.id.text(), agency.name));
  Json investigators(Json::Array{});
  for (const auto& one : output.investigators) {
    investigators.push(choice(one.id.text(), officer_words(context, one)));
  }
  Json saved(Json::Array{});
  for (const auto& filter : output.saved) {
    saved.push(Json().set("name", filter.name).set("query", filter.query));
  }
  Json view;
  view.set("units", units_view(context));
  view.set("agencies", std::move(agencies));
  view.set("investigators", std::move(investigators));
  view.set("saved", std::move(saved));
  return view;
}

Json candidates_view(const ViewContext& context, const std::vector<app::LeadLine>& lines) {
  Json rows(Json::Array{});
  for (const app::LeadLine& line : lines) rows.push(lead_row(context, line));
  return Json().set("rows", std::move(rows));
}

Json search_view(const ViewContext& context, const app::search::Output& output) {
  Json rows(Json::Array{});
  for (const app::LeadLine& line : output.lines) rows.push(lead_row(context, line));
  Json view;
  view.set("rows", std::move(rows));
  view.set("total", output.total);
  view.set("criminal_case", output.of_case ? case_row(context, *output.of_case) : Json());
  view.set("in_reach", output.in_reach);
  view.set("waiting", output.waiting);
  return view;
}

Json dialogue_view(const ViewContext& context, const app::open_dialogue::Output& output) {
  Json messages(Json::Array{});
  for (const auto& message : output.messages) messages.push(message_view(context, message));
  return Json().set("messages", std::move(messages));
}

Json accesses_view(const ViewContext& context, const app::read_accesses::Output& output) {
  Json rows(Json::Array{});
  for (const auto& line : output.lines) {
    Json row;
    row.set("at_words", moment_words(context.speech, line.at));
    row.set("name", line.member ? acting_words(context, *line.member, line.in_place_of)
                                : context.speech.say("desk.system"));
    row.set("agency_name", line.agency ? line.agency->name : "");
    row.set("words", access_words(context, line));
    rows.push(std::move(row));
  }
  return Json().set("rows", std::move(rows));
}

Json outcome_view(const app::LeadOutcome& outcome) {
  Json view;
  view.set("lead_id", outcome.lead_id.text());
  view.set("version", outcome.version);
  view.set("state", domain::name_of(outcome.state));
  return view;
}

}  // namespace hd::http
