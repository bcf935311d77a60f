// What should have been told by now, and what of that was not yet. Pure: run it as often as you
// like, after a stop or with a clock that jumped; nothing is told twice.
#pragma once

#include <set>
#include <utility>

#include "alarms/telling.hpp"

namespace hd::alarms {

// A duty that is open, with everything there is to tell of it, now or later.
struct OpenDuty {
  Duty duty;
  std::vector<Telling> tellings;
};

using Recipient = std::pair<Rung, domain::MemberId>;

// An alarm as it is kept, not closed.
struct KeptAlarm {
  domain::AlarmId id;
  DutyKey key;
  std::set<Recipient> told;  // and not ended
};

struct NewTelling {
  Duty duty;
  Telling telling;
};

struct Difference {
  std::vector<NewTelling> to_tell;        // by the moment they should have come
  std::vector<domain::AlarmId> to_close;  // nothing is owed any more
  // Told, but it is no longer theirs: another officer was assigned, another head came.
  std::vector<std::pair<domain::AlarmId, Recipient>> to_end;

  bool is_empty() const { return to_tell.empty() && to_close.empty() && to_end.empty(); }
};

// `open`: every open duty with due_at up to `until`; alarms of later ones are left as they are.
Difference difference(const std::vector<OpenDuty>& open, const std::vector<KeptAlarm>& kept,
                      Moment now, Moment until);

}  // namespace hd::alarms
