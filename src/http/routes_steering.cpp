// The coordinator's page: 100 / 90 / 90 as of a day, by what they are broken down, how they moved,
// and the leads behind each figure, without their content.
#include <algorithm>
#include <charconv>

#include "http/call.hpp"
#include "http/figure_sheets.hpp"
#include "http/file_response.hpp"
#include "http/security_headers.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

using indicators::Dimension;

// How a query and an answer write the name "not known" of a dimension.
constexpr std::string_view unknown_name = "-";

Result<std::optional<int>> year_of(const Call& call) {
  const std::string asked = call.ask("year");
  if (asked.empty()) return std::optional<int>();
  int year = 0;
  const auto read = std::from_chars(asked.data(), asked.data() + asked.size(), year);
  if (read.ec == std::errc{} && read.ptr == asked.data() + asked.size()) return std::optional(year);
  return fail(Error::field_error("year", "indicators.no_such_year"));
}

Result<app::FigureQuestion> question_of(const Call& call) {
  app::FigureQuestion question;
  HD_TRY(question.year, year_of(call));
  if (const std::string day = call.ask("as_of"); !day.empty()) {
    const auto parsed = CivilDate::parse_iso(day);
    if (!parsed) return fail(Error::field_error("as_of", "indicators.no_such_day"));
    question.as_of = *parsed;
  }
  for (std::size_t i = 0; i < indicators::dimension_count; ++i) {
    const auto dimension = static_cast<Dimension>(i);
    const std::string name = call.ask(indicators::name_of(dimension));
    if (!name.empty()) question.narrowing[dimension] = name == unknown_name ? "" : name;
  }
  return question;
}

Result<indicators::Measure> measure_of(const Call& call) {
  return indicators::parse_measure(call.path.get("figure"));
}

// A coded value of the query.
template <class T>
Result<T> known(std::string_view field, Result<T> parsed) {
  if (!parsed) return fail(Error::field_error(std::string(field), "input.wrong_kind"));
  return parsed;
}

Result<indicators::Pick> pick_of(const Call& call) {
  indicators::Pick pick;
  HD_TRY(pick.measure, measure_of(call));
  const std::string part = call.ask("part");
  if (part == "counted") {
    pick.part = indicators::Part::counted;
  } else if (part == "missing") {
    pick.part = indicators::Part::missing;
  } else if (!part.empty() && part != "all") {
    return fail(Error::field_error("part", "input.wrong_kind"));
  }
  if (const std::string reason = call.ask("reason"); !reason.empty()) {
    HD_TRY(pick.reason, known("reason", indicators::parse_reason(reason)));
  }
  return pick;
}

Result<net::Response> read_indicators(Call& call) {
  HD_TRY(const auto question, question_of(call));
  HD_TRY(const auto output, app::read_indicators::run(call.services(), call.caller(), question));
  return json_response(indicators_view(call.view_context(), output));
}

Result<net::Response> read_choices(Call& call) {
  HD_TRY(const auto output, app::read_figure_choices::run(call.services(), call.caller()));
  return json_response(choices_view(call.view_context(), output));
}

Result<net::Response> break_down(Call& call) {
  app::break_down_figure::Input input;
  HD_TRY(input.question, question_of(call));
  HD_TRY(input.measure, measure_of(call));
  HD_TRY(input.by, known("by", indicators::parse_dimension(call.ask("by"))));
  HD_TRY(const auto output, app::break_down_figure::run(call.services(), call.caller(), input));
  return json_response(breakdown_view(call.view_context(), input, output));
}

Result<net::Response> read_trend(Call& call) {
  app::read_figure_trend::Input input;
  HD_TRY(input.question, question_of(call));
  HD_TRY(input.measure, measure_of(call));
  HD_TRY(const auto output, app::read_figure_trend::run(call.services(), call.caller(), input));
  return json_response(trend_view(call.view_context(), output));
}

Result<net::Response> read_counted(Call& call) {
  app::read_counted_leads::Input input;
  HD_TRY(input.question, question_of(call));
  HD_TRY(input.pick, pick_of(call));
  input.cursor = call.ask("cursor");
  HD_TRY(const auto output, app::read_counted_leads::run(call.services(), call.caller(), input));
  return json_response(counted_view(call.view_context(), input.pick, output));
}

Result<net::Response> export_figures(Call& call) {
  app::export_figures::Input input;
  HD_TRY(input.question, question_of(call));
  HD_TRY(input.pick, pick_of(call));
  const std::vector<std::string> names = figure_sheet_names();
  const std::string asked = call.ask("table");
  const auto at = static_cast<std::size_t>(std::ranges::find(names, asked) - names.begin());
  if (!asked.empty() && at == names.size()) {
    return fail(Error::field_error("table", "input.wrong_kind"));
  }
  HD_TRY(const auto output, app::export_figures::run(call.services(), call.caller(), input));
  const auto sheets = figure_sheets(call.view_context(), output);
  const std::string name = "100-90-90-" + output.figures.period.as_of.iso();
  if (!asked.empty()) {
    return download("text/csv; charset=utf-8", name + '-' + asked + ".csv",
                    sheets::csv(sheets.at(at)));
  }
  HD_TRY(std::string book, sheets::xlsx(sheets));
  return download("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  name + ".xlsx", std::move(book));
}

// What every question about figures may say.
std::vector<Parameter> asked(std::vector<Parameter> more = {}) {
  std::vector<Parameter> all{{"year", "that of the day when it is missing"},
                             {"as_of", "YYYY-MM-DD: as the records stood then; today otherwise"},
                             {"agency", "id of an agency; here and below - is what is not known"},
                             {"commune", "code of a commune"},
                             {"article", "article of the Criminal Code"},
                             {"source", "kind of the lead"},
                             {"channel", "how it came in"}};
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

Route figure_route(std::string_view path, std::string_view name, std::string_view summary) {
  Route route{.path = path, .name = name, .summary = summary};
  route.action = access::Action::read_indicators;
  route.query = asked();
  return route;
}

}  // namespace

std::vector<Route> steering_routes() {
  Route figures = figure_route("/indicators", "read_indicators", "100 / 90 / 90 of a year");
  figures.response = "Indicators";
  figures.handler = read_indicators;
  Route choices = figure_route("/indicators/choices", "read_figure_choices",
                               "By what the figures can be narrowed");
  choices.response = "FigureChoices";
  choices.query = {};
  choices.handler = read_choices;
  Route split = figure_route("/indicators/{figure}/breakdown", "break_down_figure",
                             "A figure by agency, commune, article, source or channel");
  split.response = "Breakdown";
  split.query = asked({{"by", "agency, commune, article, source or channel", true}});
  split.handler = break_down;
  Route trend = figure_route("/indicators/{figure}/trend", "read_figure_trend",
                             "A figure at the end of each month, beside the year before");
  trend.response = "Trend";
  trend.handler = read_trend;
  Route leads = figure_route("/indicators/{figure}/leads", "read_counted_leads",
                             "The leads behind a figure, without their content");
  leads.response = "CountedPage";
  leads.query = asked({{"part", "counted, missing or all"},
                       {"reason", "code of one of the figure's reasons"},
                       {"cursor", "next_cursor of the page before"}});
  leads.handler = read_counted;
  Route taken = figure_route("/indicators/{figure}/export", "export_figures",
                             "The figures as an XLSX workbook, or one of its tables as CSV");
  taken.action = access::Action::export_indicators;
  taken.query = leads.query;
  taken.query.back() = {"table",
                        "figures, months, a dimension, reasons or leads: CSV of this; else XLSX"};
  taken.is_on_record = true;
  taken.handler = export_figures;
  return {figures, choices, split, trend, leads, taken};
}

}  // namespace hd::http
