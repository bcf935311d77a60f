// The agencies of the province, and those that come in after the set-up.
#include "app/add_agency.hpp"
#include "http/call.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

Result<net::Response> read_agencies(Call& call) {
  HD_TRY(const auto output, app::read_agencies::run(call.services(), call.caller()));
  return json_response(agencies_view(call.view_context(), output));
}

Result<net::Response> add_agency(Call& call) {
  const JsonReader fields = call.fields();
  app::add_agency::Input input;
  HD_TRY(const std::string kind, fields.text("kind"));
  HD_TRY(input.agency.kind, coded<domain::AgencyKind>("kind", kind));
  HD_TRY(input.agency.unit_code, fields.text_or("unit_code", ""));
  HD_TRY(input.agency.name, fields.text_or("name", ""));
  HD_TRY(input.head_name, fields.text_or("head_name", ""));
  HD_TRY(input.head_rank, fields.text_or("head_rank", ""));
  HD_TRY(input.head_code, fields.text_or("head_code", ""));
  HD_TRY(const auto slip, app::add_agency::run(call.services(), call.caller(), input));
  return json_response(slip_view(slip));
}

}  // namespace

std::vector<Route> agency_routes() {
  return {
      {.path = "/agencies",
       .name = "read_agencies",
       .summary = "Agencies of the province, and whose heads have not arrived",
       .action = access::Action::read_agencies,
       .response = "Agencies",
       .handler = read_agencies},
      {.method = net::Method::post,
       .path = "/agencies",
       .name = "add_agency",
       .summary = "A new agency with its first head, whose slip is shown this once",
       .action = access::Action::add_agency,
       .request = "NewAgency",
       .response = "Slip",
       .takes_request_key = true,
       .handler = add_agency},
  };
}

}  // namespace hd::http
