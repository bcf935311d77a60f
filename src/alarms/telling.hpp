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
  std::vector<domain::StandIn> stand_ins = {};  // of today, of all of them
  std::vector<domain::Member> superiors = {};   // of the agency above, where there is one
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
// it beside the head; of a case, and of what came back after an officer had it, the deputies; else
// whoever heads the agency.
// head: the heads; deputies where there is none.
// coordinator: the coordinators; without any, the heads and deputies of the agency.
// A rung on which nobody stands who was not told on an earlier one is told to somebody else too:
// heads, deputies, coordinators, who heads the agency above, who heads the committee, whoever else
// is in the agency. So three people know as long as there are three.
std::vector<domain::MemberId> people_of(const Duty& duty, Rung rung, const Staff& staff);

// Whose it is to do it now: the first rung with its stand-ins.
std::vector<domain::MemberId> readers_of(const Duty& duty, const Staff& staff);

// How many people there are to tell, whoever is away not counted; with fewer than
// `people_who_must_know` not everything late is known to three.
inline constexpr std::size_t people_who_must_know = 3;
std::size_t people_to_tell(const Staff& staff);

// Everything that is to be told of the duty if nobody does it, by rung; whoever is away is told,
// and so is their stand-in.
std::vector<Telling> tellings_of(const Duty& duty, const Staff& staff,
                                 const law::AlarmLadder& ladder,
                                 const calendar::Calendar& calendar);

// End of what no law limits (codes of alarms/duty.hpp) and has waited since then.
Moment due_of_inner(std::string_view code, Moment since, const law::AlarmLadder& ladder,
                    const calendar::Calendar& calendar);

// What is due later than this needs telling to nobody at `now`.
Moment horizon(Moment now, const law::AlarmLadder& ladder, const calendar::Calendar& calendar);

}  // namespace hd::alarms
