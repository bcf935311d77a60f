#include "http/views.hpp"

namespace hd::http {
namespace {

using indicators::Figure;
using indicators::Measure;

constexpr std::int64_t all_percent = 100;
constexpr std::int64_t target_percent = 90;  // strictly above

// How many more would meet the target: all of them, or just above 90 %.
std::int64_t lacking(const Figure& figure) {
  if (figure.measure == Measure::classified) return figure.denominator - figure.numerator;
  return figure.denominator * target_percent / all_percent + 1 - figure.numerator;
}

std::string verdict_of(const ViewContext& context, const Figure& figure) {
  const Speech& speech = context.speech;
  const std::string list = "desk.figure." + std::string(indicators::name_of(figure.measure));
  if (!figure.is_met()) return speech.say(list + ".nothing");
  if (*figure.is_met()) return speech.say("desk.figure.met");
  return speech.count(list + ".lacking", lacking(figure));
}

std::string target_words(const ViewContext& context, Measure measure) {
  return context.speech.say(measure == Measure::classified ? "desk.figure.target_all"
                                                           : "desk.figure.target_above");
}

Json figure_view(const ViewContext& context, const Figure& figure, std::int64_t carried_over) {
  const Speech& speech = context.speech;
  const std::string list = "desk.figure." + std::string(indicators::name_of(figure.measure));
  const auto tenths = figure.per_mille();
  const bool has_carried = figure.measure == Measure::cleared && carried_over > 0;
  Json view;
  view.set("code", indicators::name_of(figure.measure));
  view.set("title", speech.say(list + ".title"));
  view.set("numerator", figure.numerator);
  view.set("denominator", figure.denominator);
  view.set("percent", tenths ? Json(static_cast<double>(*tenths) / 10.0) : Json());
  view.set("percent_words", tenths ? tenths_words(speech, *tenths) + '%' : "–");
  view.set("target_words", target_words(context, figure.measure));
  view.set("is_met", figure.is_met() ? Json(*figure.is_met()) : Json());
  view.set("verdict", verdict_of(context, figure));
  view.set("formula", speech.say(list + ".formula", {number_words(speech, figure.numerator),
                                                     number_words(speech, figure.denominator)}));
  view.set("source_words", speech.say(list + ".source"));
  view.set("carry_words",
           has_carried ? speech.count("desk.figure.carried", carried_over) : std::string());
  return view;
}

// The limit of settlement as it stands: done, late or still running.
std::optional<DueFacts> settlement_of(const indicators::LeadFact& fact) {
  if (!fact.settlement_due_on) return std::nullopt;
  DueFacts due;
  due.due_at = Moment::local(fact.settlement_due_on->plus_days(1), 0, 0);
  if (fact.decided_on) due.done_at = Moment::local(*fact.decided_on, 12, 0);
  return due;
}

Json counted_row(const ViewContext& context, const app::read_counted_leads::Line& line) {
  const indicators::LeadFact& fact = line.fact;
  const auto due = settlement_of(fact);
  Json row;
  row.set("lead_id", fact.lead_id.text());
  row.set("number", fact.number);
  row.set("agency_name", line.agency.name);
  row.set("article", fact.article);
  row.set("received_words", plain_date_words(fact.received_on));
  row.set("due_words", due ? due_words(context.speech, *due) : "");
  row.set("due_sign", name_of(due ? sign_of(context.speech, *due) : DueSign::later));
  row.set("state_words", label(context, "state", domain::name_of(fact.state)));
  row.set("is_counted", line.is_counted);
  return row;
}

}  // namespace

Json indicators_view(const ViewContext& context, const app::read_indicators::Output& output) {
  const Speech& speech = context.speech;
  Json figures(Json::Array{});
  for (const Figure& figure : output.figures) {
    figures.push(figure_view(context, figure, output.carried_over));
  }
  Json years(Json::Array{});
  for (const int year : output.years) years.push(year);
  Json view;
  view.set("year", output.year);
  view.set("as_of_words",
           speech.say("desk.figure.as_of", {std::to_string(output.year),
                                            date_words(speech, output.as_of.local_date())}));
  view.set("figures", std::move(figures));
  view.set("years", std::move(years));
  return view;
}

Json counted_view(const ViewContext& context, Measure measure,
                  const app::read_counted_leads::Output& output) {
  Json rows(Json::Array{});
  for (const auto& line : output.lines) rows.push(counted_row(context, line));
  Json view;
  view.set("title", context.speech.say("desk.figure." + std::string(indicators::name_of(measure)) +
                                       ".title"));
  view.set("rows", std::move(rows));
  view.set("next_cursor", text_or_null(output.next_cursor));
  return view;
}

}  // namespace hd::http
