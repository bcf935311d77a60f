// What an agency writes down about what it received: its register, and the receipt on paper.
#include <array>

#include "http/views.hpp"

namespace hd::http {
namespace {

using PaperReceipt = app::read_receipt::Output;
using Book = app::read_register::Output;

// "20 ngày": the extent of a limit as its law says it.
std::string extent_words(const Speech& speech, const law::TimeLimit& limit) {
  constexpr std::array<std::string_view, 6> units{"at_once",      "hours",  "days",
                                                  "working_days", "months", "months_of_30_days"};
  const std::string unit(units.at(static_cast<std::size_t>(limit.unit)));
  return speech.say("law.unit." + unit, {std::to_string(limit.value)});
}

std::string_view name_of_status(law::Status status) {
  return status == law::Status::confirmed ? "confirmed" : "draft";
}

std::string citation_words(const Speech& speech, const std::vector<law::Citation>& citations) {
  return citations.empty() ? std::string() : citations.front().text(speech.language);
}

// "Phân loại tin: chậm nhất 09:40 thứ Năm 26/11/2026"; a date on paper stays what it was when the
// work is done.
std::string own_step_words(const Speech& speech, const law::Due& due) {
  const std::string& label = due.label.text(speech.language);
  DueFacts facts = facts_of(due);
  if (facts.is_at_once) return label + ": " + speech.say("law.unit.at_once");
  facts.done_at.reset();
  std::string until = end_words(speech, facts);
  if (due.reckoning.is_provisional) until += " (" + speech.say("desk.due.provisional") + ')';
  return speech.say("desk.paper_receipt.own", {label, until});
}

Json own_step_view(const ViewContext& context, const law::Due& due) {
  return Json()
      .set("words", own_step_words(context.speech, due))
      .set("citation", citation_words(context.speech, due.citations))
      .set("status", name_of_status(due.status));
}

Json promise_view(const ViewContext& context, const law::TimeLimit& limit) {
  const Speech& speech = context.speech;
  return Json()
      .set("words", speech.say("desk.paper_receipt.promise",
                               {limit.label.text(speech.language), extent_words(speech, limit)}))
      .set("citation", citation_words(speech, limit.citations))
      .set("status", name_of_status(limit.status));
}

// One line of the book in words, in the order of its columns.
std::array<std::string, 7> book_line_words(const ViewContext& context,
                                           const app::read_register::Line& line) {
  const Speech& speech = context.speech;
  const domain::Lead& lead = line.lead;
  const bool is_hour_only =
      lead.channel == domain::Channel::public_page && line.entry.entered_at == lead.received_at;
  std::string kind;
  if (lead.kind != domain::LeadKind::unclassified) {
    kind = label(context, "kind", domain::name_of(lead.kind));
    if (!lead.offence.article.empty()) kind += ", " + article_words(context, lead.offence);
  }
  std::string given;
  if (line.given_to && line.given_at) {
    given = speech.say("desk.register.given_at",
                       {line.given_to->name, moment_words(speech, *line.given_at)});
  } else if (line.given_to) {
    given = speech.say("desk.register.given_waits", {line.given_to->name});
  }
  return {line.entry.number,
          is_hour_only ? hour_words(speech, line.entry.entered_at)
                       : moment_words(speech, line.entry.entered_at),
          label(context, "channel", domain::name_of(lead.channel)),
          std::move(kind),
          place_words(context, lead.unit_code),
          label(context, "state", domain::name_of(lead.state)),
          std::move(given)};
}

constexpr std::array<std::string_view, 7> register_columns{"number", "entered", "channel", "kind",
                                                           "unit",   "state",   "given"};

// Where a paper is dated: the commune of the agency, or the province.
std::string paper_place_of(const ViewContext& context, const PaperReceipt& output) {
  const auto* unit =
      context.province.unit(output.agency.unit_code, context.speech.now.local_date());
  return unit != nullptr ? unit->name : context.province.short_name().text(Language::vi);
}

}  // namespace

Json paper_receipt_view(const ViewContext& context, const PaperReceipt& output) {
  const Speech& speech = context.speech;
  Json steps(Json::Array{});
  for (const law::Due& due : output.own_dues) steps.push(own_step_view(context, due));
  for (const law::TimeLimit& limit : output.promises) steps.push(promise_view(context, limit));
  Json view;
  view.set("agency_name", output.agency.name);
  view.set("place", paper_place_of(context, output));
  view.set("today", speech.now.local_date().iso());
  view.set("number", output.number);
  view.set("received_words", moment_words(speech, output.lead.received_at));
  view.set("channel_words", label(context, "channel", domain::name_of(output.lead.channel)));
  view.set("receiver", person_words(output.receiver));
  view.set("is_in_person", output.lead.channel == domain::Channel::in_person);
  view.set("reporter_named", output.lead.reporter_named);
  view.set("steps", std::move(steps));
  return view;
}

Json register_view(const ViewContext& context, const Book& book) {
  Json rows(Json::Array{});
  for (const auto& line : book.lines) {
    const auto words = book_line_words(context, line);
    Json row;
    row.set("lead_id", line.lead.id.text());
    for (std::size_t i = 0; i < words.size(); ++i) row.set(register_columns.at(i), words.at(i));
    rows.push(std::move(row));
  }
  Json view;
  view.set("agency_name", book.agency.name);
  view.set("rows", std::move(rows));
  view.set("count", book.count);
  view.set("next_cursor", text_or_null(book.next_cursor));
  return view;
}

sheets::Sheet register_sheet(const ViewContext& context, const Book& book) {
  sheets::Sheet sheet;
  sheet.name = context.speech.say("desk.register.sheet");
  for (const std::string_view column : register_columns) {
    sheet.header.push_back(context.speech.say("desk.register." + std::string(column)));
  }
  for (const auto& line : book.lines) {
    sheets::Row row;
    for (const std::string& words : book_line_words(context, line)) row.emplace_back(words);
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

}  // namespace hd::http
