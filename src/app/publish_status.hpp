// What the sender may learn with the receipt: a coarse state and, once the competent agency has
// accepted, the limit. Shown from the next 06:00 on, so that it betrays no hour of work.
#pragma once

#include "app/timetable.hpp"

namespace hd::app {

Moment next_six_o_clock(Moment now);

// `lookup_hash` of the tip: by it the sender asks. Empty when nobody can; then nothing goes out.
struct StatusNews {
  const LeadScene& scene;
  const law::Answer& answer;
  const Bytes& lookup_hash;
};
Result<Done> publish_status(ports::Records& records, const StatusNews& news, Moment now);

}  // namespace hd::app
