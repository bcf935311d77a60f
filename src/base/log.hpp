// The operator's log: one line per event on standard error. Every line has an event id that is
// explained in docs/operators; arguments are counts, codes and random ids, never personal data.
#pragma once

#include <string_view>

namespace hd::log {

void info(std::string_view event, std::string_view text);
void warning(std::string_view event, std::string_view text);
void error(std::string_view event, std::string_view text);

}  // namespace hd::log
