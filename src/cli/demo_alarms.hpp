// What the staff program's jobs do about alarms, by the clock of the demonstration: everybody is
// told at the planned moment, what is done is closed, and the officers look at what they were told.
#pragma once

#include "cli/demo_people.hpp"

namespace hd::cli {

class DemoAlarms {
 public:
  // World and people must outlive it. Before `from` nobody is told anything.
  DemoAlarms(DemoWorld& world, const DemoPeople& people, Moment from)
      : world_(world), people_(people), from_(from), looks_at_(from) {}

  // Everything planned up to then; something may have been done since the last call.
  Result<Done> up_to(Moment until);

 private:
  Result<Done> run_jobs(Moment at);
  Result<std::optional<Moment>> next_planned(Moment until);
  Result<Done> let_officers_look(Moment at);

  DemoWorld& world_;
  const DemoPeople& people_;
  const Moment from_;
  Moment ran_at_;
  Moment looks_at_;  // when officers look next
};

}  // namespace hd::cli
