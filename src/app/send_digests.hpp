// The daily letter to whoever was told of something that is still open: counts and a link.
#pragma once

#include "app/services.hpp"
#include "ports/digests.hpp"

namespace hd::app::send_digests {

inline constexpr std::int64_t refused_rest = 3600;  // seconds until a refused one is tried again

struct Output {
  int taken = 0;
  int refused = 0;
  int unknown = 0;
  int without_address = 0;  // told of something, and nowhere to write to
};

// At most one a day to each person, from `from_hour` (local time) on. When a letter may have got
// through, it is not sent again. Errors: what the post says when it is not there at all; the
// letters not handed over by then wait.
Result<Output> run(const Services& services, ports::Post& post, int from_hour);

}  // namespace hd::app::send_digests
