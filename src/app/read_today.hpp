// Hôm nay: what is late, due, coming and new for this person's functions.
#pragma once

#include "app/members.hpp"

namespace hd::app::read_today {

struct Task {
  domain::Lead lead;
  domain::DueDate due;
  std::optional<domain::Member> in_place_of = {};  // who is away, and whose lead it is
};

struct Tasks {
  std::vector<Task> first;  // the earliest of them
  std::int64_t total = 0;
};

struct FreshAnswer {
  domain::Lead lead;
  Moment received_at;  // hour only
};

struct Day {
  CivilDate date;
  calendar::DayInfo info;
  bool is_working = true;
  int due_count = 0;
};

struct Output {
  Moment now;
  domain::Agency own;
  Tasks late;
  Tasks due_today;
  Tasks coming;                                  // within two weeks
  std::map<CivilDate, std::int64_t> due_by_day;  // of due_today and coming
  std::vector<FreshAnswer> answers;              // the first unread answer of senders, by lead
  std::vector<domain::Lead> to_accept;           // offered to this agency
  std::vector<domain::Lead> to_decide;           // proposals that wait for a decision
  std::vector<domain::Lead> unclassified;        // the first of the duty queue
  std::int64_t unclassified_count = 0;
  std::int64_t lead_count = 0;              // leads in this person's hands
  std::int64_t alarm_count = 0;             // open alarms within their reach
  std::int64_t waiting_for_acceptance = 0;  // passed on, not yet accepted
  std::vector<Day> week;                    // Monday to Sunday
  std::vector<domain::Member> waiting_for_keys;
};

Result<Output> run(const Services& services, const Caller& caller);

}  // namespace hd::app::read_today
