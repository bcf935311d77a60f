// Whether a request comes from our own page: the Host it asked for, Origin and Sec-Fetch-Site.
#pragma once

#include "base/result.hpp"
#include "http/net/message.hpp"

namespace hd::http {

// Behind a TLS proxy pages have https addresses and any host name; without one only loopback names
// are ours, so that a foreign name pointed at 127.0.0.1 finds nothing here.
enum class Front : std::uint8_t { plain_loopback, tls_proxy };

// Errors: malformed.
Result<Done> check_host(const net::Request& request, Front front);
// For requests that change something. A browser always sends one of the two; what is sent must fit.
// Errors: forged.
Result<Done> check_origin(const net::Request& request, Front front);

}  // namespace hd::http
