// The parts of Today that are no limits of the law.
#pragma once

#include "http/views.hpp"

namespace hd::http {

// What is new, what is late by our own rules first.
struct FreshRows {
  Json rows;
  std::int64_t late = 0;
  std::int64_t total = 0;  // of the others, with those that are not listed
};
FreshRows fresh_rows(const ViewContext& context, const app::read_today::Output& output);

// Until when more time may be asked for.
Json asks_view(const ViewContext& context, const app::read_today::Output& output);

// Two agencies may have the same number: that of another one stands with its name.
std::string number_of(const domain::Lead& lead, const domain::Agency& holder,
                      const domain::Agency& own);

}  // namespace hd::http
