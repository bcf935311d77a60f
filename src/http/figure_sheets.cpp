#include "http/figure_sheets.hpp"

#include "http/figure_words.hpp"

namespace hd::http {
namespace {

using indicators::Dimension;
using indicators::Measure;
using indicators::Tally;
using sheets::Row;
using sheets::Sheet;

std::vector<std::string> heads(const Speech& speech, std::initializer_list<std::string_view> keys) {
  std::vector<std::string> all;
  for (const std::string_view key : keys) all.push_back(speech.say(key));
  return all;
}

sheets::Cell percent_cell(const Tally& tally) {
  const auto tenths = tally.per_mille();
  if (!tenths) return std::string();
  return static_cast<double>(*tenths) / 10.0;
}

void put_counts(Row& row, const Tally& tally) {
  // In place: g++ 12 takes the text of a moved cell that holds a number for uninitialised.
  row.emplace_back(std::int64_t{tally.numerator});
  row.emplace_back(std::int64_t{tally.denominator});
  row.push_back(percent_cell(tally));
}

Sheet figures_sheet(const ViewContext& context, const app::read_indicators::Output& output) {
  const Speech& speech = context.speech;
  Sheet sheet{speech.say("desk.sheet.figures"),
              heads(speech, {"desk.sheet.figure", "desk.sheet.as_of", "desk.sheet.numerator",
                             "desk.sheet.denominator", "desk.sheet.percent",
                             "desk.sheet.percent_before", "desk.sheet.verdict"}),
              {}};
  for (const std::string_view part : definition_parts) {
    sheet.header.push_back(speech.say("desk.sheet.define." + std::string(part)));
  }
  for (const auto& figure : output.figures) {
    Row row{figure_title(speech, figure.measure), output.period.as_of.iso()};
    put_counts(row, figure.now);
    row.push_back(percent_cell(figure.before));
    row.emplace_back(verdict_words(speech, figure.measure, figure.now));
    for (const std::string_view part : definition_parts) {
      row.emplace_back(definition_words(speech, figure.measure, part));
    }
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

Sheet months_sheet(const ViewContext& context, const app::read_figure_trend::Output& trend) {
  const Speech& speech = context.speech;
  Sheet sheet{speech.say("desk.sheet.months"),
              heads(speech, {"desk.sheet.month", "desk.sheet.numerator", "desk.sheet.denominator",
                             "desk.sheet.percent", "desk.sheet.numerator_before",
                             "desk.sheet.denominator_before", "desk.sheet.percent_before"}),
              {}};
  for (std::size_t i = 0; i < trend.before.size(); ++i) {
    Row row{static_cast<std::int64_t>(i) + 1};
    if (i < trend.now.size()) {
      put_counts(row, trend.now[i]);
    } else {
      row.insert(row.end(), 3, std::string());
    }
    put_counts(row, trend.before[i]);
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

Sheet split_sheet(const ViewContext& context, Dimension by,
                  const app::break_down_figure::Output& split) {
  const Speech& speech = context.speech;
  const std::string name = speech.say("desk.sheet.by." + std::string(indicators::name_of(by)));
  Sheet sheet{name,
              {name, speech.say("desk.sheet.numerator"), speech.say("desk.sheet.denominator"),
               speech.say("desk.sheet.percent")},
              {}};
  for (const auto& line : split.lines) {
    Row row{choice_words(context, by, line.text, line.agency_name)};
    put_counts(row, line.tally);
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

Sheet reasons_sheet(const ViewContext& context, const app::export_figures::Output& output) {
  const Speech& speech = context.speech;
  Sheet sheet{speech.say("desk.sheet.reasons"),
              heads(speech, {"desk.sheet.reason", "desk.sheet.count", "desk.sheet.is_counted"}),
              {}};
  const auto measure = static_cast<std::size_t>(output.leads.measure);
  const Tally& tally = output.figures.figures.at(measure).now;
  for (std::size_t i = 0; i < indicators::reason_count; ++i) {
    const auto reason = static_cast<indicators::Reason>(i);
    if (tally.by_reason[i] == 0) continue;
    sheet.rows.push_back({reason_words(speech, reason), std::int64_t{tally.by_reason[i]},
                          std::int64_t{is_counted_reason(reason) ? 1 : 0}});
  }
  return sheet;
}

// The days that a figure is counted by, so that whoever has the rows can count them again.
std::vector<std::string_view> day_heads(Measure measure) {
  if (measure == Measure::classified)
    return {"desk.sheet.received", "desk.sheet.classification_due", "desk.sheet.classified"};
  if (measure == Measure::decided)
    return {"desk.sheet.received", "desk.sheet.due", "desk.sheet.decided"};
  return {"desk.sheet.opened", "desk.sheet.known"};
}

std::vector<std::optional<CivilDate>> days_of(Measure measure,
                                              const indicators::Standing& standing) {
  if (measure == Measure::classified)
    return {standing.received_on, standing.classification_due_on, classified_or_found(standing)};
  if (measure == Measure::decided)
    return {standing.received_on, standing.settlement_due_on, standing.decided_on};
  return {standing.case_opened_on, standing.offender_identified_on};
}

Sheet leads_sheet(const ViewContext& context, const app::read_counted_leads::Output& output) {
  const Speech& speech = context.speech;
  const bool is_of_cases = output.measure == Measure::cleared;
  Sheet sheet{speech.say("desk.sheet.leads"), {}, {}};
  if (is_of_cases) sheet.header.push_back(speech.say("desk.sheet.case_number"));
  sheet.header.push_back(speech.say("desk.sheet.number"));
  sheet.header.push_back(speech.say(
      output.measure == Measure::classified ? "desk.sheet.receiver" : "desk.sheet.by.agency"));
  sheet.header.push_back(speech.say("desk.sheet.by.article"));
  for (const auto head : day_heads(output.measure)) sheet.header.push_back(speech.say(head));
  sheet.header.push_back(speech.say("desk.sheet.reason"));
  sheet.header.push_back(speech.say("desk.sheet.is_counted"));
  for (const auto& line : output.lines) {
    Row row;
    if (is_of_cases) row.emplace_back(line.case_number);
    for (const std::string& text : {line.number, line.agency_name, line.article}) {
      row.emplace_back(text);
    }
    for (const auto& day : days_of(output.measure, line.standing)) {
      row.emplace_back(day ? day->iso() : std::string());
    }
    row.emplace_back(reason_words(speech, line.judgement.reason));
    row.emplace_back(std::int64_t{line.judgement.part == indicators::Part::counted ? 1 : 0});
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

}  // namespace

std::vector<Sheet> figure_sheets(const ViewContext& context,
                                 const app::export_figures::Output& output) {
  std::vector<Sheet> all{figures_sheet(context, output.figures),
                         months_sheet(context, output.trend)};
  for (std::size_t i = 0; i < output.splits.size(); ++i) {
    all.push_back(split_sheet(context, static_cast<Dimension>(i), output.splits[i]));
  }
  all.push_back(reasons_sheet(context, output));
  all.push_back(leads_sheet(context, output.leads));
  return all;
}

std::vector<std::string> figure_sheet_names() {
  std::vector<std::string> names{"figures", "months"};
  for (const std::string_view name : indicators::dimension_names()) names.emplace_back(name);
  names.emplace_back("reasons");
  names.emplace_back("leads");
  return names;
}

}  // namespace hd::http
