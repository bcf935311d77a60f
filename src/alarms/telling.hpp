// Who should be told of a duty, and when: officer, then head, then coordinator. Pure; the moments
// come from province/<name>/alarm_ladder.csv and the calendar.
#pragma once

#include <vector>

#include "alarms/duty.hpp"
#include "calendar/calendar.hpp"
#include "domain/people.hpp"
#include "law/alarm_ladder.hpp"

namespace hd::alarms {

using law::Rung;

// Whom there is to tell.
struct Staff {
  std::vector<domain::Member> agency;           // members of the agency that must act
  std::vector<domain::Member> coordinators;     // of the steering committee
  std::vector<domain::StandIn> stand_ins = {};  // of today, of both
};

struct Telling {
  Rung rung = Rung::officer;
  domain::MemberId member_id;
  Moment at;
  auto operator<=>(const Telling&) const = default;
};

// When this rung is told, whoever it is.
Moment moment_of(const Duty& duty, Rung rung, const law::AlarmLadder& ladder,
                 const calendar::Calendar& calendar);

// Whom this rung is, at least one person as long as there is anybody to tell:
// officer: the assigned investigator; else the duty officers; of what was passed on, who may accept
// it beside the head; else whoever heads the agency.
// head: the heads; deputies too as long as no head is somebody else than the officer; coordinators
// when the agency has no second person.
// coordinator: the coordinators; without any, the heads and deputies of the agency.
std::vector<domain::MemberId> people_of(const Duty& duty, Rung rung, const Staff& staff);

// Everything that is to be told of the duty if nobody does it, by rung; whoever is away is told,
// and so is their stand-in.
std::vector<Telling> tellings_of(const Duty& duty, const Staff& staff,
                                 const law::AlarmLadder& ladder,
                                 const calendar::Calendar& calendar);

// Ends of what no law limits.
Moment due_of_handover(Moment offered_at, const law::AlarmLadder& ladder);
Moment due_of_answer(Moment received_at, const law::AlarmLadder& ladder,
                     const calendar::Calendar& calendar);

// What is due later than this needs telling to nobody at `now`.
Moment horizon(Moment now, const law::AlarmLadder& ladder, const calendar::Calendar& calendar);

}  // namespace hd::alarms
