// What the sender may learn with the receipt: a coarse state and, once the competent agency has
// accepted, the limit. Shown from the next 06:00 on, so that it betrays no hour of work.
#pragma once

#include "app/timetable.hpp"

namespace hd::app {

Moment next_six_o_clock(Moment now);

Result<Done> publish_status(ports::Records& records, const LeadScene& scene,
                            const law::Answer& answer, Moment now);

}  // namespace hd::app
