// What a change of the calendar or of the law does to the due dates of some leads, before anything
// is written.
#pragma once

#include "app/timetable.hpp"

namespace hd::app::reckon_anew {

inline constexpr auto days_setting = "reckoned_by_days";    // calendar::Calendar::special_days
inline constexpr auto rules_setting = "reckoned_by_rules";  // rules_of
inline constexpr auto way_setting = "reckoning_anew";       // what by, and the last lead done

struct Task {
  std::string days;  // by which dates are to be reckoned
  std::string rules;
  Moment due_after;  // what is due earlier was counted before anything changed
  std::int64_t place = 0;
  bool is_needed = false;
  std::string reason;  // what the timeline says: calendar_changed, law_changed
};

// "2026-11-24-2027-02-13*": what is worked (+, *) or not (-, ~) against the week, in order; * and ~
// are not announced yet.
std::string text_of(const calendar::Calendar& calendar);
// The law, and how what happened is told to it: a change of either is a change of the law.
std::string rules_of(const law::Law& law);
std::string mark_of(const Task& task);
Result<Task> find_task(const Services& services, ports::Records& records);

// Leads one behind the other, as they stood at one time.
struct Stretch {
  std::string mark;        // of the task that they are reckoned for
  std::int64_t from = 0;   // behind this place,
  std::int64_t until = 0;  // as far as this one
  std::int64_t as_of = 0;  // of the audit chain
  int count = 0;
  bool is_last = false;
};

struct ReadLead {
  ports::OwingLead owing;
  std::optional<CarriedCase> carried;
};

struct Reading {
  Stretch stretch;
  AgencyMap agencies;
  std::vector<ReadLead> leads;
};

Result<Reading> read(ports::Records& records, const Task& task, int leads_at_once);

// A lead whose dates move, or are surer or less sure than they were.
struct Moving {
  ports::OwingLead lead;               // with the dates that it has from now on
  LeadScene scene;                     // as it was
  std::optional<law::Answer> to_tell;  // the sender
  std::optional<CivilDate> until;      // the last day of the first limit that has moved
};

struct Look {
  Stretch stretch;
  std::vector<Moving> moving;
};

// Asks nothing of the store.
Look reckon(const law::Law& law, Reading reading);

}  // namespace hd::app::reckon_anew
