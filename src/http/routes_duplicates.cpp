// Leads that may tell of the same matter.
#include "app/link_duplicate.hpp"
#include "http/call.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

Result<net::Response> link_duplicate(Call& call) {
  app::link_duplicate::Input input;
  HD_TRY(input.change, call.change());
  HD_TRY(input.number, call.fields().text("number"));
  return outcome_response(app::link_duplicate::run(call.services(), call.caller(), input));
}

Result<net::Response> unlink_duplicate(Call& call) {
  HD_TRY(const auto change, call.change());
  const auto other = domain::LeadId::parse(call.path.get("other"));
  if (!other) return fail(ErrorCode::not_found, "no id of a lead");
  return outcome_response(
      app::link_duplicate::undo(call.services(), call.caller(), change, *other));
}

Result<net::Response> read_candidates(Call& call) {
  HD_TRY(const auto id, call.lead_id());
  HD_TRY(const auto lines, app::link_duplicate::candidates(call.services(), call.caller(), id));
  return json_response(candidates_view(call.view_context(), lines));
}

}  // namespace

std::vector<Route> duplicate_routes() {
  return {
      {.path = "/leads/{lead}/duplicate-candidates",
       .name = "read_duplicate_candidates",
       .summary = "Leads of the same place within a week that may tell of the same matter",
       .action = access::Action::link_duplicate,
       .response = "Candidates",
       .handler = read_candidates},
      changing({.path = "/leads/{lead}/duplicates",
                .name = "link_duplicate",
                .summary = "Point out that another lead may tell of the same matter",
                .action = access::Action::link_duplicate,
                .request = "DuplicateOf",
                .handler = link_duplicate}),
      changing({.path = "/leads/{lead}/duplicates/{other}/removal",
                .name = "unlink_duplicate",
                .summary = "It is no duplicate: take that back",
                .action = access::Action::link_duplicate,
                .request = "Nothing",
                .handler = unlink_duplicate}),
  };
}

}  // namespace hd::http
