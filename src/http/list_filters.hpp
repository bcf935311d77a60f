// How the address of a list narrows it.
#pragma once

#include "app/lead_narrowing.hpp"
#include "http/call.hpp"

namespace hd::http {

// The parameters of a list: filter, as told, then those of narrowing_of, then cursor.
std::vector<Parameter> list_parameters(std::string_view filters);

// Errors: invalid_input for a value that is no code or id.
Result<app::LeadNarrowing> narrowing_of(const Call& call);

}  // namespace hd::http
