#include "alarms/telling.hpp"

#include <algorithm>

namespace hd::alarms {
namespace {

using domain::Function;
using domain::Member;
using domain::MemberId;
using law::LadderStep;
using law::LadderUnit;

constexpr std::int64_t minute_seconds = 60;

Moment at_clock(CivilDate day, const LadderStep& step) {
  return Moment::local(day, step.clock_minutes / 60, step.clock_minutes % 60);
}

// The day on which `count` whole working days are still to come, the last day being one of them;
// a last day that is off lends its place to the working day before it.
CivilDate working_days_before(CivilDate last_day, int count, const calendar::Calendar& calendar) {
  CivilDate day = calendar.working_day_until(last_day);
  for (int i = 0; i < count; ++i) day = calendar.previous_working_day(day);
  return day;
}

Moment of_day_limit(const Duty& duty, const LadderStep& step, const calendar::Calendar& calendar) {
  const CivilDate last_day = duty.key.due_at.plus_seconds(-1).local_date();
  if (step.unit == LadderUnit::days_after) return at_clock(last_day.plus_days(step.value), step);
  return at_clock(working_days_before(last_day, step.value, calendar), step);
}

Moment of_hour_limit(const Duty& duty, const LadderStep& step) {
  if (step.unit == LadderUnit::minutes_after) {
    return duty.key.due_at.plus_seconds(step.value * minute_seconds);
  }
  const std::int64_t whole = duty.key.due_at.seconds - duty.started_at.seconds;
  return duty.started_at.plus_seconds(whole * step.value / 100);
}

std::vector<MemberId> with_function(const std::vector<Member>& members, Function function) {
  std::vector<MemberId> ids;
  for (const Member& member : members) {
    if (member.has(function)) ids.push_back(member.id);
  }
  return ids;
}

bool contains(const std::vector<MemberId>& ids, MemberId id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

void add(std::vector<MemberId>& ids, const std::vector<MemberId>& more) {
  for (const MemberId id : more) {
    if (!contains(ids, id)) ids.push_back(id);
  }
}

// Heads; deputies where there is none.
std::vector<MemberId> leaders(const Staff& staff) {
  auto ids = with_function(staff.agency, Function::head);
  return ids.empty() ? with_function(staff.agency, Function::deputy) : ids;
}

std::vector<MemberId> officers(const Duty& duty, const Staff& staff) {
  const bool is_here = std::any_of(staff.agency.begin(), staff.agency.end(),
                                   [&](const Member& m) { return m.id == duty.investigator_id; });
  if (is_here) return {duty.investigator_id};
  std::vector<MemberId> ids;
  // The desk reads no case, nor what came back after an officer had it: what nobody investigates
  // there is the leaders'.
  if (is_of_case(duty.key.code) || duty.waits_for_officer) {
    ids = with_function(staff.agency, Function::deputy);
    if (ids.empty()) ids = leaders(staff);
  }
  if (duty.key.code == accept_handover) ids = with_function(staff.agency, Function::deputy);
  if (ids.empty()) ids = with_function(staff.agency, Function::duty_officer);
  if (ids.empty()) ids = leaders(staff);
  return ids.empty() ? with_function(staff.coordinators, Function::coordinator) : ids;
}

std::vector<MemberId> coordinators(const Staff& staff) {
  auto ids = with_function(staff.coordinators, Function::coordinator);
  if (!ids.empty()) return ids;
  ids = with_function(staff.agency, Function::head);
  add(ids, with_function(staff.agency, Function::deputy));
  return ids;
}

std::vector<MemberId> of_rung(const Duty& duty, Rung rung, const Staff& staff) {
  switch (rung) {
    case Rung::officer:
      return officers(duty, staff);
    case Rung::head:
      return leaders(staff);
    case Rung::coordinator:
      return coordinators(staff);
  }
  return {};
}

void add_stand_ins(std::vector<MemberId>& ids, const Staff& staff) {
  for (const domain::StandIn& stand_in : staff.stand_ins) {
    if (contains(ids, stand_in.absent_id)) add(ids, {stand_in.member_id});
  }
}

bool is_away(MemberId id, const Staff& staff) {
  return std::any_of(staff.stand_ins.begin(), staff.stand_ins.end(),
                     [&](const domain::StandIn& one) { return one.absent_id == id; });
}

// Whom telling these reaches: of somebody who is away, the stand-in.
std::vector<MemberId> reached(std::vector<MemberId> ids, const Staff& staff) {
  add_stand_ins(ids, staff);
  std::erase_if(ids, [&](MemberId id) { return is_away(id, staff); });
  return ids;
}

bool reaches_anybody_new(const std::vector<MemberId>& ids, const std::vector<MemberId>& told,
                         const Staff& staff) {
  const auto now = reached(ids, staff);
  return std::any_of(now.begin(), now.end(), [&](MemberId id) { return !contains(told, id); });
}

bool is_enough(const std::vector<MemberId>& ids, const std::vector<MemberId>& told,
               const Staff& staff) {
  const bool do_enough_know = !ids.empty() && told.size() >= people_who_must_know;
  return do_enough_know || reaches_anybody_new(ids, told, staff);
}

// One of the members that is new: a whole agency need not be told of what one owes.
std::vector<MemberId> first_new(const std::vector<Member>& members,
                                const std::vector<MemberId>& told, const Staff& staff) {
  for (const Member& member : members) {
    if (reaches_anybody_new({member.id}, told, staff)) return {member.id};
  }
  return {};
}

// A rung that falls on people who know already is told to somebody else too: to the next of these
// that there is.
void add_somebody_new(std::vector<MemberId>& ids, const std::vector<MemberId>& told,
                      const Staff& staff) {
  const std::vector<MemberId> next[]{with_function(staff.agency, Function::head),
                                     with_function(staff.agency, Function::deputy),
                                     with_function(staff.coordinators, Function::coordinator),
                                     with_function(staff.superiors, Function::head),
                                     with_function(staff.superiors, Function::deputy),
                                     with_function(staff.coordinators, Function::head),
                                     with_function(staff.agency, Function::duty_officer),
                                     first_new(staff.agency, told, staff)};
  for (const auto& more : next) {
    if (is_enough(ids, told, staff)) return;
    if (reaches_anybody_new(more, told, staff)) add(ids, more);
  }
  if (ids.empty()) ids = told;  // there is nobody else: they are told again
}

}  // namespace

Moment moment_of(const Duty& duty, Rung rung, const law::AlarmLadder& ladder,
                 const calendar::Calendar& calendar) {
  const auto at = static_cast<std::size_t>(rung);
  return duty.is_hour_limit ? of_hour_limit(duty, ladder.hour.at(at))
                            : of_day_limit(duty, ladder.day.at(at), calendar);
}

std::vector<MemberId> people_of(const Duty& duty, Rung rung, const Staff& staff) {
  std::vector<MemberId> told;
  for (const Rung before : law::all_rungs) {
    auto ids = of_rung(duty, before, staff);
    add_somebody_new(ids, told, staff);
    if (before == rung) return ids;
    add(told, reached(ids, staff));
  }
  return {};
}

std::vector<MemberId> readers_of(const Duty& duty, const Staff& staff) {
  auto ids = people_of(duty, Rung::officer, staff);
  add_stand_ins(ids, staff);
  return ids;
}

std::vector<Telling> tellings_of(const Duty& duty, const Staff& staff,
                                 const law::AlarmLadder& ladder,
                                 const calendar::Calendar& calendar) {
  std::vector<Telling> all;
  for (const Rung rung : law::all_rungs) {
    const Moment at = moment_of(duty, rung, ladder, calendar);
    auto ids = people_of(duty, rung, staff);
    add_stand_ins(ids, staff);
    for (const MemberId member : ids) all.push_back({rung, member, at});
  }
  return all;
}

std::size_t people_to_tell(const Staff& staff) {
  std::vector<MemberId> ids;
  for (const auto* members : {&staff.agency, &staff.coordinators}) {
    for (const Member& member : *members) add(ids, {member.id});
  }
  add(ids, with_function(staff.superiors, Function::head));
  add(ids, with_function(staff.superiors, Function::deputy));
  return reached(std::move(ids), staff).size();
}

Moment due_of_inner(std::string_view code, Moment since, const law::AlarmLadder& ladder,
                    const calendar::Calendar& calendar) {
  if (code == accept_handover) return since.plus_hours(ladder.accept_hours);
  const int working_days = code == read_answer     ? ladder.read_working_days
                           : code == confirm_paper ? ladder.confirm_working_days
                                                   : ladder.answer_working_days;
  CivilDate day = since.local_date();
  for (int i = 0; i < working_days; ++i) day = calendar.next_working_day(day);
  return Moment::local(day.plus_days(1), 0, 0);
}

Moment horizon(Moment now, const law::AlarmLadder& ladder, const calendar::Calendar& calendar) {
  // Limits in days: the last day on which the officer's day may fall on today.
  int days_ahead = 1;
  for (const LadderStep& step : ladder.day) {
    if (step.unit == LadderUnit::working_days_before) {
      days_ahead = std::max(days_ahead, step.value + 1);
    }
  }
  CivilDate day = now.local_date();
  for (int i = 0; i < days_ahead; ++i) day = calendar.next_working_day(day);
  // Limits in hours are at most two days (48 hours on an island); some are told at their start.
  return std::max(Moment::local(day.plus_days(1), 0, 0), now.plus_hours(48));
}

}  // namespace hd::alarms
