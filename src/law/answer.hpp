// What the law room answers: what is due, why on this day, and what may be done next.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/calendar.hpp"
#include "law/offence.hpp"

namespace hd::law {

// Why a day stands in the count. A key "law.day.<name>" of words/ for every value.
enum class DayNote : std::uint8_t {
  start_not_counted,   // Civil Code 147(2)(3)
  expiry_not_counted,  // backward limits: the end they are counted back from
  counted,
  counted_though_off,  // plain days run through days off
  skipped,             // working days: a day off is not counted
  same_number,         // months: the same-numbered day, CPC 134(1)
  end_of_month,        // months: the month has no such day, its last day
  end,                 // last day of the limit
  off_at_end,          // the limit would end here, but it is a day off
  rolled_over,         // still off, on the way to the next (previous) working day
  rolled_end,          // where the limit ends after the roll
  whole_months,        // half of an odd number of months: here the days begin
  ordered_end,         // the decision itself says that it ends here
};
std::string_view name_of(DayNote note);

struct DayStep {
  CivilDate date;
  int number = 0;  // of the counted day; 0 when the day is not counted
  DayNote note = DayNote::counted;
  calendar::DayKind day_kind = calendar::DayKind::working_day;
  std::string holiday;  // key part of words/ "holiday.<…>", empty when none
};

struct SkippedDay {
  CivilDate date;
  calendar::DayKind day_kind = calendar::DayKind::weekend;
  std::string holiday;
};

// The end of a limit and how it was counted.
struct Reckoning {
  Moment due_at;             // day limits: 24:00 of due_day, that is 00:00 of the next
  CivilDate due_day;         // the last day
  bool is_day_limit = true;  // false: hours, or at once
  // The last day without the roll, when it differs. Forward limits: what is done by its end is in
  // time under every reading. Backward limits: the law's own day; due_day is the working day before
  // it.
  std::optional<CivilDate> unrolled;
  bool is_provisional = false;      // rests on a calendar that is not announced
  std::vector<DayStep> steps;       // empty for hours
  std::vector<SkippedDay> skipped;  // days that were not counted, or rolled over
};

// Why a second date stands beside the one that is due. Key "law.beside.<name>".
enum class BesideWhy : std::uint8_t {
  milder_rule,
  if_not_urgent,
  without_island,
  if_especially_complex,  // the limit is not halved then
  two_thirds,             // of the detention of an accused under 18, CPC 419(1)
};
std::string_view name_of(BesideWhy why);

struct Alternative {
  std::string rule;
  Label label;
  Citation citation;
  Status status = Status::draft;
  BesideWhy why = BesideWhy::milder_rule;
  Reckoning reckoning;
};

// done: the fact is there, in time or late; fallen_away: no longer owed.
enum class DueState : std::uint8_t { open, done, fallen_away };
std::string_view name_of(DueState state);

struct Due {
  std::string rule;  // "T2a"
  std::string duty;  // "pass_on"
  Label label;
  Label holder;
  AgencyKind agency_kind = AgencyKind::commune_police;
  std::string agency;  // as in the fact that started it
  int value = 0;
  LimitUnit unit = LimitUnit::days;
  bool is_halved = false;      // half of `value`: the accused is under 18
  bool is_watch_only = false;  // shown, not owed as work
  Reckoning reckoning;
  std::vector<Citation> citations;  // the first one is the main one
  Status status = Status::draft;
  Status roll_status = Status::draft;  // matters only with reckoning.unrolled
  Label note;                          // of the row: doubts, what was not read; may be empty
  std::string because;    // key of words/: why the rule applies; empty when it always does
  Fact started_by;        // of a limit counted from an expiry: the receipt behind it
  Moment started_at;      // floored to the hour when only the hour is known
  std::string expiry_of;  // rule whose end it is counted from, empty when none
  DueState state = DueState::open;
  std::optional<Moment> done_at;  // of done and fallen_away
  bool is_done_by_day = false;    // the hour of done_at is not known
  std::string superseded_by;      // rule that prolonged this limit; empty when none
  std::optional<Ground> ground;   // of the suspension that started it
  std::vector<Alternative> beside;

  // What is done by then is in time under every reading of the law, where the date itself rests on
  // an interpretation: before it rolled past days off, without the longer limit of islands, or with
  // two thirds of the detention of an accused under 18.
  std::optional<Moment> certain_at() const;
  bool is_overdue(Moment now) const { return state == DueState::open && now >= reckoning.due_at; }
  // A limit prolonged after it had run was late, whatever counts now. Of an hour limit that was met
  // on a day without an hour: when all of that day was after it.
  bool was_late() const;
  // The limit ended on the day on which it was met, at an hour nobody knows.
  bool may_be_late() const;
};

struct NextStep {
  std::string id;
  Label label;
  Citation citation;
  AgencyKind agency_kind = AgencyKind::commune_police;
  std::string agency;
  Label decider;                        // who may decide it
  std::optional<CivilDate> latest_day;  // last day to do it
  std::optional<CivilDate> not_before;  // only after this day
  std::optional<CivilDate> would_end;   // last day of the limit if it is done
  bool is_provisional = false;          // one of these days rests on a calendar not announced
  Status status = Status::draft;
};

// A fact that the law did not allow as it happened. Key "law.doubt.<name>" of words/.
enum class DoubtKind : std::uint8_t {
  too_early,          // before the limit had run that must run first
  asked_too_late,     // a request after its last day
  nothing_to_extend,  // the law gives no further extension, or none was running
  longer_than_law,    // the decision names a later end than the law allows
  too_often,          // returning a file for supplementary investigation, CPC 174(2)
  extended_too_late,  // the limit had run before it was extended
  never_asked,        // extended, and no request for it is among the facts
};
std::string_view name_of(DoubtKind kind);

struct Doubt {
  DoubtKind kind = DoubtKind::too_early;
  FactKind fact = FactKind::tip_received;
  Moment at;
  std::optional<Citation> citation;  // none when no row applies at all
  std::optional<CivilDate> day;      // too_early: only after it; the others: the last day
};

struct Answer {
  std::vector<Due> dues;  // open first, by due moment; then done, then fallen away
  std::vector<NextStep> next_steps;
  std::vector<Doubt> doubts;        // by time
  std::vector<std::string> to_ask;  // keys of words/: 24-hour grounds that nobody answered yet
  std::optional<Routing> routing;   // when an article is known
  std::string article;              // that was used
  std::string clause;
  bool urgent_known = false;  // false: 24-hour grounds not yet answered for commune police

  // The first due of the rule, or null.
  const Due* find(std::string_view rule) const;
  // The open due that comes first, or null.
  const Due* first_open() const;
};

}  // namespace hd::law
