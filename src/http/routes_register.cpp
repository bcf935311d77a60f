// The register of one's own agency: page by page, for the printer, and as a file to take along.
#include "app/read_register.hpp"
#include "http/call.hpp"
#include "http/file_response.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

Result<CivilDate> day_of(const Call& call, std::string_view name) {
  const auto day = CivilDate::parse_iso(call.ask(name));
  if (!day) return fail(Error::field_error(std::string(name), "input.wrong_kind"));
  return *day;
}

Result<app::read_register::Input> asked_of(const Call& call) {
  app::read_register::Input input;
  HD_TRY(input.from, day_of(call, "from"));
  HD_TRY(input.until, day_of(call, "until"));
  input.cursor = call.ask("cursor");
  const std::string form = call.ask("form");
  if (!form.empty() && form != "paper") {
    return fail(Error::field_error("form", "input.wrong_kind"));
  }
  input.rows = form.empty() ? app::read_register::screen_rows : app::read_register::paper_rows;
  return input;
}

Result<net::Response> read_register(Call& call) {
  HD_TRY(const auto input, asked_of(call));
  HD_TRY(const auto output, app::read_register::run(call.services(), call.caller(), input));
  return json_response(register_view(call.view_context(), output));
}

// All of the period: a year at most.
Result<net::Response> export_register(Call& call) {
  HD_TRY(auto input, asked_of(call));
  input.rows = app::read_register::paper_rows;
  input.cursor.clear();
  HD_TRY(auto all, app::read_register::run(call.services(), call.caller(), input));
  while (!all.next_cursor.empty()) {
    input.cursor = all.next_cursor;
    HD_TRY(auto more, app::read_register::run(call.services(), call.caller(), input));
    for (auto& line : more.lines) all.lines.push_back(std::move(line));
    all.next_cursor = more.next_cursor;
  }
  HD_TRY(std::string book, sheets::xlsx({register_sheet(call.view_context(), all)}));
  return download("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  "so-tiep-nhan-" + input.from.iso() + "-" + input.until.iso() + ".xlsx",
                  std::move(book));
}

}  // namespace

std::vector<Route> register_routes() {
  const std::vector<Parameter> period{{"from", "YYYY-MM-DD, the first day", true},
                                      {"until", "YYYY-MM-DD, the last day, within a year", true}};
  Route pages{.path = "/register",
              .name = "read_register",
              .summary = "What one's own agency received, by number, without content",
              .action = access::Action::read_register,
              .response = "RegisterPage",
              .query = period,
              .is_on_record = true,
              .handler = read_register};
  pages.query.push_back({"form", "paper: many rows at a time, for the printer"});
  pages.query.push_back({"cursor", "next_cursor of the page before"});
  Route file{.path = "/register/export",
             .name = "export_register",
             .summary = "The same period as an XLSX workbook",
             .action = access::Action::read_register,
             .query = period,
             .is_on_record = true,
             .handler = export_register};
  return {pages, file};
}

}  // namespace hd::http
