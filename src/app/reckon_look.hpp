// What a change of the calendar or of the law does to the due dates of some leads, before anything
// is written.
#pragma once

#include "app/timetable.hpp"

namespace hd::app::reckon_anew {

inline constexpr auto days_setting = "reckoned_by_days";    // calendar::Calendar::special_days
inline constexpr auto rules_setting = "reckoned_by_rules";  // law::Law::digest
inline constexpr auto way_setting = "reckoning_anew";       // what by, and the last lead done

struct Task {
  std::string days;  // by which dates are to be reckoned
  std::string rules;
  Moment due_after;  // what is due earlier was counted before anything changed
  std::int64_t place = 0;
  bool is_needed = false;
  std::string reason;  // what the timeline says: calendar_changed, law_changed
};

// "2026-11-24-2027-02-13+": what is worked or not against the week, in order.
std::string text_of(const calendar::Calendar& calendar);
std::string mark_of(const Task& task);
Result<Task> find_task(const Services& services, ports::Records& records);

// A lead whose dates move.
struct Moving {
  ports::OwingLead lead;  // with the dates that it has from now on
  LeadScene scene;        // as it was
  law::Answer answer;
  std::optional<CivilDate> until;  // the last day of the first limit that has moved
};

struct Look {
  std::string mark;
  std::int64_t from = 0;   // the leads behind this place,
  std::int64_t until = 0;  // as far as this one
  std::int64_t as_of = 0;  // of the audit chain
  int looked = 0;
  bool is_last = false;
  std::vector<Moving> moving;
};

Result<Look> look(const Services& services, ports::Records& records, const Task& task,
                  int leads_at_once);

}  // namespace hd::app::reckon_anew
