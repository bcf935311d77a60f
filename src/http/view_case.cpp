// The list of cases, and the page of one with its term as a ladder.
#include <algorithm>

#include "http/views.hpp"

namespace hd::http {
namespace {

using app::read_case::Output;

std::string severity_label(const ViewContext& context, law::Severity severity) {
  return context.speech.say("law.severity." + std::string(law::name_of(severity)));
}

std::string opened_words(const ViewContext& context, const domain::CriminalCase& file) {
  return date_words(context.speech, file.opened_at.local_date());
}

}  // namespace

std::string transfer_words(const ViewContext& context, const app::CaseTransfer& transfer) {
  if (transfer.waits_at) return context.speech.say("desk.case.waits_at", {transfer.waits_at->name});
  if (!transfer.sent_back_by) return {};
  return context.speech.say("desk.case.sent_back", {transfer.sent_back_by->name,
                                                    label(context, "rejection", transfer.reason)});
}

Json case_row(const ViewContext& context, const app::CaseLine& line) {
  const domain::CriminalCase& file = line.file;
  Json numbers(Json::Array{});
  for (const std::string& number : line.lead_numbers) numbers.push(number);
  Json row;
  row.set("case_id", file.id.text());
  row.set("number", file.number);
  row.set("state", domain::name_of(file.state));
  row.set("state_words", label(context, "case_state", domain::name_of(file.state)));
  row.set("transfer_words", transfer_words(context, line.transfer));
  row.set("article", file.offence.article);
  row.set("clause", file.offence.clause);
  row.set("agency_name", line.holder.name);
  row.set("investigator", line.investigator ? officer_words(context, *line.investigator) : "");
  row.set("opened_words", opened_words(context, file));
  row.set("lead_numbers", std::move(numbers));
  row.set("offender_identified", file.offender_identified_on.has_value());
  row.set("due", line.next_due ? due_brief_view(context, *line.next_due,
                                                line.transfer.waits_at.value_or(line.holder),
                                                domain::LeadState::opened)
                               : Json());
  row.set("version", file.version);
  return row;
}

namespace {

Json charges_view(const ViewContext& context, const Output& output) {
  Json rows(Json::Array{});
  for (const auto& charge : output.charges) {
    rows.push(Json()
                  .set("article", charge.offence.article)
                  .set("clause", charge.offence.clause)
                  .set("words", article_words(context, charge.offence))
                  .set("severity_words", severity_label(context, charge.severity))
                  .set("is_main", rows.as_array()->empty()));
  }
  return rows;
}

Json parts_view(const ViewContext& context, const Output& output) {
  Json rows(Json::Array{});
  for (const auto& part : output.leads) {
    const auto& left_at = part.part.left_at;
    rows.push(
        Json()
            .set("lead_id", part.lead.id.text())
            .set("number", part.lead.number)
            .set("joined_words", date_words(context.speech, part.part.joined_at.local_date()))
            .set("left_words", left_at ? date_words(context.speech, left_at->local_date()) : "")
            .set("is_in", !left_at));
  }
  return rows;
}

// "thứ Hai 8/2/2027 (tạm tính)"
std::string rung_words(const ViewContext& context, CivilDate end, bool is_provisional) {
  const std::string date = date_words(context.speech, end);
  if (!is_provisional) return date;
  return date + " (" + context.speech.say("desk.due.provisional") + ')';
}

bool is_of_term(const law::Due& due) { return due.duty.starts_with("investigate"); }

// The term and its extensions, the earliest first: what was prolonged, what runs, what the law
// still gives.
Json term_ladder_view(const ViewContext& context, const Output& output) {
  std::vector<const law::Due*> rungs;
  for (const law::Due& due : output.answer.dues) {
    if (is_of_term(due)) rungs.push_back(&due);
  }
  std::ranges::sort(rungs, {}, [](const law::Due* due) { return due->reckoning.due_at; });
  Json ladder(Json::Array{});
  for (const law::Due* due : rungs) {
    const bool runs = due->state == law::DueState::open && due->superseded_by.empty();
    ladder.push(Json()
                    .set("label", due->label.text(context.speech.language))
                    .set("state", runs ? "running" : "past")
                    .set("words",
                         rung_words(context, due->reckoning.due_day, due->reckoning.is_provisional))
                    .set("due", due_view(context, *due))
                    .set("step", Json()));
  }
  for (const law::NextStep& step : output.answer.next_steps) {
    if (step.id != "request_case_extension" || !step.would_end) continue;
    ladder.push(Json()
                    .set("label", step.label.text(context.speech.language))
                    .set("state", "possible")
                    .set("words", rung_words(context, *step.would_end, step.is_provisional))
                    .set("due", Json())
                    .set("step", next_step_view(context, step)));
  }
  return ladder;
}

Json case_dues_view(const ViewContext& context, const Output& output) {
  Json dues(Json::Array{});
  for (const law::Due& due : output.answer.dues) {
    if (due.state == law::DueState::fallen_away || !due.superseded_by.empty()) continue;
    dues.push(due_view(context, due));
  }
  return dues;
}

std::string offender_words(const ViewContext& context, const domain::CriminalCase& file) {
  if (!file.offender_identified_on) return context.speech.say("desk.case.offender_unknown");
  return context.speech.say("desk.case.offender_known",
                            {date_words(context.speech, *file.offender_identified_on)});
}

std::string accused_words(const ViewContext& context, const Output& output) {
  if (!output.is_accused_minor) return {};
  return context.speech.say(*output.is_accused_minor ? "desk.case.accused_minor"
                                                     : "desk.case.accused_adult");
}

std::string gravest_words(const ViewContext& context, const Output& output) {
  law::Severity gravest = law::Severity::less_serious;
  for (const auto& charge : output.charges) gravest = std::max(gravest, charge.severity);
  return severity_label(context, gravest);
}

void set_case_head(const ViewContext& context, const Output& output, Json& view) {
  const domain::CriminalCase& file = output.file;
  view.set("case_id", file.id.text());
  view.set("number", file.number);
  view.set("version", file.version);
  view.set("state", domain::name_of(file.state));
  view.set("state_words", label(context, "case_state", domain::name_of(file.state)));
  view.set("transfer_words", transfer_words(context, output.transfer));
  view.set("opened_words", opened_words(context, file));
  view.set("severity_words", gravest_words(context, output));
  view.set("agency", Json().set("id", output.holder.id.text()).set("name", output.holder.name));
  view.set("investigator", output.investigator ? officer_view(*output.investigator) : Json());
  view.set("offender_words", offender_words(context, file));
  view.set("accused_words", accused_words(context, output));
  view.set("merged_into", output.merged_into);
}

}  // namespace

Json cases_view(const ViewContext& context, const app::list_cases::Output& output) {
  Json rows(Json::Array{});
  for (const app::CaseLine& line : output.lines) rows.push(case_row(context, line));
  Json view;
  view.set("rows", std::move(rows));
  view.set("counts", Json()
                         .set("investigating", output.counts[0])
                         .set("suspended", output.counts[1])
                         .set("prosecution_proposed", output.counts[2])
                         .set("ended", output.counts[3])
                         .set("to_accept", output.counts[4]));
  view.set("numbers_only", output.numbers_only);
  view.set("next_cursor", text_or_null(output.next_cursor));
  return view;
}

Json case_view(const ViewContext& context, const Output& output) {
  Json events(Json::Array{});
  for (std::size_t i = 0; i < output.events.size(); ++i) {
    events.push(case_event_view(context, output.events[i], i == 0));
  }
  Json steps(Json::Array{});
  for (const law::NextStep& step : output.answer.next_steps) {
    steps.push(next_step_view(context, step));
  }
  Json receivers(Json::Array{});
  for (const domain::Agency& agency : output.receivers) {
    receivers.push(Json().set("id", agency.id.text()).set("name", agency.name));
  }
  Json can(Json::Array{});
  for (const domain::CaseEventKind act : output.can) can.push(domain::name_of(act));
  Json view;
  set_case_head(context, output, view);
  view.set("charges", charges_view(context, output));
  view.set("leads", parts_view(context, output));
  view.set("ladder", term_ladder_view(context, output));
  view.set("dues", case_dues_view(context, output));
  view.set("events", std::move(events));
  view.set("next_steps", std::move(steps));
  view.set("doubts", doubts_view(context, output.answer));
  view.set("receivers", std::move(receivers));
  view.set("can", std::move(can));
  view.set("may_change_leads", output.may_change_leads);
  view.set("may_accept", output.may_accept);
  view.set("may_reject", output.may_reject);
  view.set("may_take_back", output.may_take_back);
  return view;
}

Json case_outcome_view(const app::CaseOutcome& outcome) {
  return Json()
      .set("case_id", outcome.case_id.text())
      .set("version", outcome.version)
      .set("state", domain::name_of(outcome.state));
}

}  // namespace hd::http
