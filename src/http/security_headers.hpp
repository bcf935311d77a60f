// What every answer of the staff program tells the browser (THREATS: headers and browser).
#pragma once

#include "http/net/message.hpp"
#include "http/origin.hpp"

namespace hd::http {

enum class Caching : std::uint8_t {
  none,    // answers of the API, pages
  hashed,  // files whose name changes with their content
  hour,    // the few others
};

void add_security_headers(net::Response& response, Front front, Caching caching);
// For a file somebody else made: nothing in it may run or load anything.
void confine(net::Response& response);

}  // namespace hd::http
