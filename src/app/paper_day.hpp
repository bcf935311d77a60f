// The moment of what was done or came on paper, on a day that somebody types in later. Its limits
// run from that day; where the hour is asked too, and given, from that minute.
#pragma once

#include "base/result.hpp"
#include "base/time.hpp"

namespace hd::app {

// When something was done on paper, as it is typed in. Neither: now. An hour alone: today.
struct DoneOn {
  std::optional<CivilDate> day = {};
  std::optional<ClockTime> time = {};
};

struct PaperDay {
  const char* field;            // "received_on"
  std::optional<CivilDate> on;  // none: now
  std::optional<Moment> after;  // it cannot have been before this, on the same day it was later
  const char* in_future;        // keys of words/
  const char* too_early;
};

// Noon of that day, or a second after what it follows. Errors: of the field.
Result<Moment> moment_of(const PaperDay& paper, Moment now);

// Of a paper that came, in the field received_on.
PaperDay paper_received(std::optional<CivilDate> on, std::optional<Moment> after);
// Of a demand of the procuracy, in the same field: not before the agency had the lead.
PaperDay demand_of(std::optional<CivilDate> on, std::optional<Moment> after);

// Of a step that was taken since `after`, in the fields done_on and done_time.
struct StepMoment {
  Moment at;
  bool is_hour_known = true;
};
Result<StepMoment> moment_of_step(const DoneOn& done, std::optional<Moment> after, Moment now);

}  // namespace hd::app
