// The staff app as it is built into the program.
#pragma once

#include "http/net/message.hpp"
#include "http/origin.hpp"

namespace hd::http {

// A file of the app, or its page for the app's own addresses (an unknown one with status 404, so
// that the app can say so in its own look).
net::Response web_file(const net::Request& request, Front front);

}  // namespace hd::http
