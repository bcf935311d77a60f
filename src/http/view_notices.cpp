#include "http/views.hpp"

namespace hd::http {
namespace {

std::string receipt_words(const ViewContext& context, const app::read_notices::Line& line) {
  const Speech& speech = context.speech;
  if (!line.notice.received_at) return speech.say("desk.notice.not_confirmed");
  const std::string when = moment_words(speech, *line.notice.received_at);
  return line.by ? speech.say("desk.notice.received", {when, person_words(*line.by)}) : when;
}

Json notice_row(const ViewContext& context, const app::read_notices::Line& line) {
  Json row;
  row.set("id", line.notice.id.text());
  row.set("lead_id", line.lead.id.text());
  row.set("number", line.lead.number);
  row.set("version", line.lead.version);
  row.set("kind", domain::name_of(line.notice.kind));
  row.set("kind_words", label(context, "notice", domain::name_of(line.notice.kind)));
  row.set("state_words", label(context, "state", domain::name_of(line.lead.state)));
  row.set("article_words", article_words(context, line.lead.offence));
  row.set("agency_name", line.sender.name);
  row.set("sent_words", moment_words(context.speech, line.notice.sent_at));
  row.set("received_words", receipt_words(context, line));
  row.set("is_waiting", !line.notice.received_at.has_value());
  return row;
}

}  // namespace

Json notices_view(const ViewContext& context, const app::read_notices::Output& output) {
  Json rows(Json::Array{});
  for (const auto& line : output.lines) rows.push(notice_row(context, line));
  Json counts;
  counts.set("waiting", output.waiting);
  counts.set("to_answer", output.to_answer);
  counts.set("suspended", output.suspended);
  counts.set("all", output.all);
  Json view;
  view.set("rows", std::move(rows));
  view.set("counts", std::move(counts));
  view.set("next_cursor", text_or_null(output.next_cursor));
  return view;
}

}  // namespace hd::http
