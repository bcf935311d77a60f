// Search. The words come in the body: an address would keep them in logs and histories.
#include "app/search.hpp"
#include "http/call.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

Result<net::Response> search(Call& call) {
  HD_TRY(const std::string words, call.fields().text_or("words", ""));
  HD_TRY(const auto output, app::search::run(call.services(), call.caller(), {words}));
  return json_response(search_view(call.view_context(), output));
}

}  // namespace

std::vector<Route> search_routes() {
  return {
      {.method = net::Method::post,
       .path = "/search",
       .name = "search",
       .summary = "Leads by number, and by words in what this person may open; without words it "
                  "only prepares",
       .action = access::Action::search,
       .request = "Search",
       .response = "SearchPage",
       .handler = search},
  };
}

}  // namespace hd::http
