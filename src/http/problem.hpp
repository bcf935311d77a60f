// Errors as people and programs outside see them: problem details of RFC 9457.
#pragma once

#include <string_view>

#include "base/error.hpp"
#include "base/words.hpp"
#include "http/net/message.hpp"

namespace hd::http {

// An error as an answer. "Not allowed" looks like "not found". What is the program's fault gets an
// incident number and goes to the log with the private text; `where` says in which operation.
net::Response problem(const Error& error, Language language, std::string_view where);
// A known path asked for with another method; `allowed` goes into the Allow header.
net::Response method_problem(std::string_view allowed, Language language);

// Answers for what the network edge refuses before any handler sees it, by status.
net::Response edge_problem(int status);

}  // namespace hd::http
