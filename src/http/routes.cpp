#include <array>
#include <iterator>

#include "http/route.hpp"

namespace hd::http {

std::string_view name_of(Door door) {
  constexpr std::array<std::string_view, 5> names{"open", "setup_code", "password", "session",
                                                  "any_session"};
  return names.at(static_cast<std::size_t>(door));
}

bool is_one_look(const Route& route) {
  return route.method == net::Method::get && route.door == Door::session && !route.is_on_record;
}

Route changing(Route route) {
  route.method = net::Method::post;
  route.response = "LeadOutcome";
  route.takes_request_key = true;
  route.takes_version = true;
  route.gives_version = true;
  return route;
}

const std::vector<Route>& all_routes() {
  static const std::vector<Route> routes = [] {
    std::vector<Route> all;
    for (auto part :
         {door_routes(), duty_routes(), taking_routes(), lead_routes(), identity_routes(),
          register_routes(), term_routes(), casework_routes(), case_routes(), duplicate_routes(),
          search_routes(), steering_routes(), alarm_routes(), filter_routes(), people_routes(),
          agency_routes(), notice_routes(), machine_routes()}) {
      all.insert(all.end(), part.begin(), part.end());
    }
    return all;
  }();
  return routes;
}

}  // namespace hd::http
