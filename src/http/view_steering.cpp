#include "http/figure_words.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

using indicators::Dimension;
using indicators::Measure;
using indicators::Part;
using indicators::Tally;
using ReadFigure = app::read_indicators::Figure;

void set_counted(Json& view, const Speech& speech, const Tally& tally) {
  const auto tenths = tally.per_mille();
  view.set("numerator", std::int64_t{tally.numerator});
  view.set("denominator", std::int64_t{tally.denominator});
  view.set("percent", tenths ? Json(static_cast<double>(*tenths) / 10.0) : Json());
  view.set("percent_words", percent_words(speech, tally));
}

Json met(Measure measure, const Tally& tally) {
  const auto is_met = indicators::is_met(measure, tally);
  return is_met ? Json(*is_met) : Json();
}

Json reasons_view(const ViewContext& context, const Tally& tally) {
  Json reasons(Json::Array{});
  for (std::size_t i = 0; i < indicators::reason_count; ++i) {
    const auto reason = static_cast<indicators::Reason>(i);
    if (tally.by_reason[i] == 0) continue;
    Json view;
    view.set("code", indicators::name_of(reason));
    view.set("label", reason_words(context.speech, reason));
    view.set("count", std::int64_t{tally.by_reason[i]});
    view.set("is_counted", is_counted_reason(reason));
    reasons.push(std::move(view));
  }
  return reasons;
}

Json definition_view(const Speech& speech, Measure measure) {
  Json view;
  for (const std::string_view part : definition_parts) {
    view.set(part, definition_words(speech, measure, part));
  }
  return view;
}

Json figure_view(const ViewContext& context, const ReadFigure& figure) {
  const Speech& speech = context.speech;
  const Tally& now = figure.now;
  Json view;
  view.set("code", indicators::name_of(figure.measure));
  view.set("title", figure_title(speech, figure.measure));
  set_counted(view, speech, now);
  view.set("target_words", definition_words(speech, figure.measure, "target"));
  view.set("is_met", met(figure.measure, now));
  view.set("verdict", verdict_words(speech, figure.measure, now));
  view.set("formula", formula_words(speech, figure.measure, now));
  view.set("carry_words",
           now.carried == 0 ? std::string() : speech.count("desk.figure.carried", now.carried));
  view.set("late_words",
           now.late == 0 ? std::string() : speech.count("desk.figure.late", now.late));
  view.set("before_words", before_words(speech, figure));
  view.set("reasons", reasons_view(context, now));
  view.set("definition", definition_view(speech, figure.measure));
  return view;
}

// The limit that a figure asks for, as it stood: done, late or still running.
std::optional<DueFacts> limit_of(Measure measure, const indicators::Standing& standing) {
  if (measure == Measure::cleared) return std::nullopt;
  const bool is_decision = measure == Measure::decided;
  const auto& last = is_decision ? standing.settlement_due_on : standing.classification_due_on;
  if (!last) return std::nullopt;
  DueFacts due;
  due.due_at = Moment::local(last->plus_days(1), 0, 0);
  const auto done = is_decision ? standing.decided_on : classified_or_found(standing);
  if (done) due.done_at = Moment::local(*done, 12, 0);
  return due;
}

std::string against_limit_words(const Speech& then, const DueFacts& due) {
  if (!due.done_at) return remaining_words(then, due);
  const int days = due.done_at->local_date().day_number() - due.last_day().day_number();
  if (days <= 0) return then.say("desk.figure.in_time");
  return then.say("desk.due.over", {then.count("desk.days", days)});
}

std::string day_words(const std::optional<CivilDate>& day) {
  return day ? plain_date_words(*day) : std::string();
}

// Words about what is due are said as on the day that was asked for.
Speech speech_on(const Speech& speech, CivilDate day) {
  if (day >= speech.now.local_date()) return speech;
  return {speech.language, Moment::local(day, 23, 59), speech.calendar};
}

Json counted_row(const ViewContext& context, const Speech& then, Measure measure,
                 const app::read_counted_leads::Line& line) {
  const indicators::Standing& standing = line.standing;
  const auto due = limit_of(measure, standing);
  Json row;
  row.set("lead_id", line.lead_id.text());
  row.set("number", line.number);
  row.set("case_number", line.case_number);
  row.set("agency_name", line.agency_name);
  row.set("article", line.article);
  row.set("received_words", plain_date_words(standing.received_on));
  row.set("classified_words", day_words(classified_or_found(standing)));
  row.set("decided_words", day_words(standing.decided_on));
  row.set("opened_words", day_words(standing.case_opened_on));
  row.set("known_words", day_words(standing.offender_identified_on));
  row.set("due_day_words", due ? plain_date_words(due->last_day()) : "");
  row.set("due_words", due ? against_limit_words(then, *due) : "");
  row.set("due_sign", name_of(due ? sign_of(then, *due) : DueSign::later));
  row.set("state_words", label(context, "state", domain::name_of(standing.state)));
  row.set("reason_words", reason_words(context.speech, line.judgement.reason));
  row.set("is_counted", line.judgement.part == Part::counted);
  return row;
}

std::string key_of(const std::string& text) { return text.empty() ? "-" : text; }

Json point_view(const Speech& speech, const Tally& tally) {
  Json view;
  set_counted(view, speech, tally);
  return view;
}

}  // namespace

Json indicators_view(const ViewContext& context, const app::read_indicators::Output& output) {
  const Speech& speech = context.speech;
  const int year = output.period.first.year();
  Json figures(Json::Array{});
  for (const ReadFigure& figure : output.figures) figures.push(figure_view(context, figure));
  Json years(Json::Array{});
  for (const int one : output.years) years.push(one);
  Json view;
  view.set("year", year);
  view.set("as_of", output.period.as_of.iso());
  view.set("today", speech.now.local_date().iso());
  view.set("as_of_words",
           speech.say("desk.figure.as_of",
                      {std::to_string(year), date_words(speech, output.period.as_of)}));
  view.set("figures", std::move(figures));
  view.set("years", std::move(years));
  return view;
}

Json choices_view(const ViewContext& context, const app::read_figure_choices::Output& output) {
  Json view;
  for (std::size_t i = 0; i < indicators::dimension_count; ++i) {
    const auto dimension = static_cast<Dimension>(i);
    Json choices(Json::Array{});
    for (const auto& choice : output.choices[i]) {
      Json one;
      one.set("key", key_of(choice.text));
      one.set("label", choice_words(context, dimension, choice.text, choice.agency_name));
      choices.push(std::move(one));
    }
    view.set(indicators::name_of(dimension), std::move(choices));
  }
  return view;
}

Json breakdown_view(const ViewContext& context, const app::break_down_figure::Input& input,
                    const app::break_down_figure::Output& output) {
  Json rows(Json::Array{});
  for (const auto& line : output.lines) {
    Json row;
    row.set("key", key_of(line.text));
    row.set("label", choice_words(context, input.by, line.text, line.agency_name));
    set_counted(row, context.speech, line.tally);
    row.set("missing", std::int64_t{line.tally.denominator - line.tally.numerator});
    row.set("is_met", met(input.measure, line.tally));
    rows.push(std::move(row));
  }
  Json view;
  view.set("by", indicators::name_of(input.by));
  view.set("title", figure_title(context.speech, input.measure));
  view.set("rows", std::move(rows));
  return view;
}

Json trend_view(const ViewContext& context, const app::read_figure_trend::Output& output) {
  const Speech& speech = context.speech;
  Json months(Json::Array{});
  for (std::size_t i = 0; i < output.before.size(); ++i) {
    const auto month = static_cast<std::int64_t>(i) + 1;
    Json view;
    view.set("month", month);
    view.set("label", speech.say("desk.figure.month", {std::to_string(month)}));
    view.set("now", i < output.now.size() ? point_view(speech, output.now[i]) : Json());
    view.set("before", point_view(speech, output.before[i]));
    view.set("change_words", change_words(speech, output, i));
    months.push(std::move(view));
  }
  Json view;
  view.set("title", figure_title(speech, output.measure));
  view.set("year", output.period.first.year());
  view.set("target", target_percent(output.measure));
  view.set("words", trend_words(speech, output));
  view.set("months", std::move(months));
  return view;
}

Json counted_view(const ViewContext& context, const indicators::Pick& pick,
                  const app::read_counted_leads::Output& output) {
  const Speech then = speech_on(context.speech, output.period.as_of);
  Json rows(Json::Array{});
  for (const auto& line : output.lines) {
    rows.push(counted_row(context, then, output.measure, line));
  }
  const std::string what = pick.reason ? reason_words(context.speech, *pick.reason)
                                       : figure_title(context.speech, pick.measure);
  Json view;
  const bool is_of_cases = output.measure == Measure::cleared;
  view.set("title", what + ": " +
                        context.speech.count(
                            is_of_cases ? "desk.figure.cases" : "desk.figure.leads", output.total));
  view.set("total", output.total);
  view.set("rows", std::move(rows));
  view.set("next_cursor", text_or_null(output.next_cursor));
  return view;
}

}  // namespace hd::http
