// Keeps the filter of a list under a name, for the caller alone and at every desk: an officer
// changes rooms, and a browser forgets. Work data, never content.
#pragma once

#include "app/services.hpp"

namespace hd::app::save_filter {

inline constexpr std::size_t most = 20;  // of one person in one list

struct Input {
  ports::SavedFilter filter;
  bool is_removal = false;
};

// One of the same name is replaced; removing one that is not there does nothing.
// Errors: invalid_input (name, query); conflict when there are too many.
Result<Done> run(const Services& services, const Caller& caller, Input input);

}  // namespace hd::app::save_filter
