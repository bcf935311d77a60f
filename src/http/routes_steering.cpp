// The coordinator's page: 100 / 90 / 90 and the leads behind each figure, without their content.
#include <charconv>

#include "http/call.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

// The year that was asked for, or this one.
Result<int> year_of(const Call& call) {
  const std::string asked = call.ask("year");
  if (asked.empty()) return call.speech().now.local_date().year();
  int year = 0;
  const auto read = std::from_chars(asked.data(), asked.data() + asked.size(), year);
  if (read.ec == std::errc{} && read.ptr == asked.data() + asked.size()) return year;
  return fail(Error::field_error("year", "indicators.no_such_year"));
}

Result<app::read_counted_leads::Part> part_of(std::string_view name) {
  using Part = app::read_counted_leads::Part;
  if (name.empty() || name == "all") return Part::all;
  if (name == "counted") return Part::counted;
  if (name == "missing") return Part::missing;
  return fail(Error::field_error("part", "input.wrong_kind"));
}

Result<net::Response> read_indicators(Call& call) {
  HD_TRY(const int year, year_of(call));
  HD_TRY(const auto output, app::read_indicators::run(call.services(), call.caller(), {year}));
  return json_response(indicators_view(call.view_context(), output));
}

Result<net::Response> read_counted(Call& call) {
  app::read_counted_leads::Input input;
  const auto measure = indicators::parse_measure(call.path.get("figure"));
  if (!measure) return fail(ErrorCode::not_found, "no such figure");
  input.measure = *measure;
  HD_TRY(input.year, year_of(call));
  HD_TRY(input.part, part_of(call.ask("part")));
  input.cursor = call.ask("cursor");
  HD_TRY(const auto output, app::read_counted_leads::run(call.services(), call.caller(), input));
  return json_response(counted_view(call.view_context(), input.measure, output));
}

}  // namespace

std::vector<Route> steering_routes() {
  return {
      {.path = "/indicators",
       .name = "read_indicators",
       .summary = "100 / 90 / 90 of a year",
       .action = access::Action::read_indicators,
       .response = "Indicators",
       .query = {{"year", "this year when it is missing"}},
       .handler = read_indicators},
      {.path = "/indicators/{figure}/leads",
       .name = "read_counted_leads",
       .summary = "The leads behind a figure, without their content",
       .action = access::Action::read_indicators,
       .response = "CountedPage",
       .query = {{"year", "this year when it is missing"},
                 {"part", "counted, missing or all"},
                 {"cursor", "next_cursor of the page before"}},
       .handler = read_counted},
  };
}

}  // namespace hd::http
