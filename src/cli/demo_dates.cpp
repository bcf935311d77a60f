#include "cli/demo_dates.hpp"

#include <algorithm>

#include "cli/demo_acts.hpp"

namespace hd::cli {
namespace {

using domain::DecisionKind;

constexpr int office_opens = 8;
constexpr int office_hours = 9;

// Officers work in the daytime; that hour comes at the earliest.
Moment at_office(Dice& dice, Moment earliest) {
  const int hour = office_opens + static_cast<int>(dice.between(0, office_hours - 1));
  const Moment today =
      Moment::local(earliest.local_date(), hour, static_cast<int>(dice.between(0, 59)));
  return today >= earliest ? today : today.plus_hours(24);
}
}  // namespace

bool is_about_child(std::string_view article) {
  return article == "147" || article == "151" || article == "152" || article == "153";
}

Moment after(Dice& dice, Moment from, std::int64_t least_hours, std::int64_t most_hours) {
  return at_office(dice, from.plus_seconds(dice.between(least_hours, most_hours) * 3600));
}

namespace {

// A suspension waits until the limit of 20 days has run out, which Tết moves: CPC 148(1).
Moment after_limit(Dice& dice, const DemoTip& tip) {
  const int month = tip.days.received.local_date().month();
  const int day = month <= 2 ? 31 : 27;  // 30 April and 2 September move it by up to five days
  return after(dice, *tip.days.accepted, day * 24, (day + 2) * 24);
}

// Nobody knows who it was: suspended as soon as the limit has run out, CPC 229(1)(a).
void date_suspension(DemoTip& tip, Dice& dice, const calendar::Calendar& calendar) {
  DemoDays& days = tip.days;
  const CivilDate last = days.decided->local_date().plus_months(tip.case_months);
  const CivilDate day = calendar.working_day_from(last).plus_days(1);
  days.suspended = after(dice, Moment::local(day, office_opens, 0), 0, 30);
  days.suspension_sent = after(dice, *days.suspended, 4, 20);
}

// One case in thirty. By the minute it came in, not by a throw: the throws are the same at every
// run, and of 420 of them one alone had fallen so.
bool is_discontinued(const DemoTip& tip) { return tip.days.received.seconds / 60 % 30 == 7; }

// Most cases are concluded within the two months of the lightest offence, once it is known who did
// it; some are extended, a few run out, a few are discontinued.
void date_end_of_case(DemoTip& tip, Dice& dice) {
  DemoDays& days = tip.days;
  const Moment decided = *days.decided;
  if (dice.happens(15)) {
    days.extension_requested = after(dice, decided, 35 * 24, 42 * 24);
    days.extended = after(dice, *days.extension_requested, 24, 4 * 24);
    days.concluded = after(dice, *days.extended, 20 * 24, 55 * 24);
  } else if (is_discontinued(tip)) {
    days.discontinued = after(dice, decided, 30 * 24, 50 * 24);
  } else {
    const bool is_late = dice.happens(4);
    days.concluded =
        is_late ? after(dice, decided, 125 * 24, 150 * 24) : after(dice, decided, 28 * 24, 52 * 24);
  }
  const Moment end = days.discontinued ? *days.discontinued : *days.concluded;
  days.file_sent = after(dice, end, 4, 30);
  constexpr std::int64_t longest = 45 * 24;
  constexpr std::int64_t before_end = 48;
  const std::int64_t left = (end.seconds - days.decision_sent->seconds) / 3600 - before_end;
  if (days.identified) return;  // before it was transferred
  days.identified = after(dice, *days.decision_sent, 24, std::min(longest, left));
}

// Whoever may only begin hands the case over within seven days, mostly with the offender: CPC 164.
// The city's agency takes it and concludes it.
void date_transfer(DemoTip& tip, Dice& dice) {
  DemoDays& days = tip.days;
  if (dice.happens(85)) days.identified = after(dice, *days.decided, 3, 16);
  days.transferred = after(dice, *days.decided, 50, 5 * 24);
  days.transfer_accepted = after(dice, *days.transferred, 4, 30);
  date_end_of_case(tip, dice);
}

// Some leads belong to a case that is there.
void date_case(DemoTip& tip, Dice& dice, const calendar::Calendar& calendar) {
  if (tip.decision != DecisionKind::open) return;
  tip.joins_a_case = dice.happens(7);
  if (!tip.settler.empty()) {
    date_transfer(tip, dice);
  } else if (dice.happens(93)) {
    date_end_of_case(tip, dice);
  } else {
    date_suspension(tip, dice, calendar);
  }
}

void date_prolonged(DemoTip& tip, Dice& dice) {
  tip.days.prolonged = after(dice, *tip.days.accepted, 12 * 24, 15 * 24);
}

// What is complicated is prolonged within its 20 days, to two months; of what is not done then the
// procuracy is asked five days before they end at the latest: CPC 147(2), TTLT 01/2017 art. 11.
void date_longer(DemoTip& tip, Dice& dice) {
  DemoDays& days = tip.days;
  date_prolonged(tip, dice);
  if (!dice.happens(40)) {
    days.reported = after(dice, *days.accepted, 25 * 24, 50 * 24);
    return;
  }
  days.more_time_asked = after(dice, *days.accepted, 42 * 24, 48 * 24);
  // The procuracy's three days begin when it has the request.
  days.more_time_given = after(dice, confirmed_at(tip, *days.more_time_asked), 2, 30);
  days.reported = after(dice, *days.more_time_given, 8 * 24, 35 * 24);
}

}  // namespace

void date_steps(DemoTip& tip, Dice& dice, const calendar::Calendar& calendar) {
  DemoDays& days = tip.days;
  days.opened = days.received.plus_seconds(dice.between(1, 8) * 3600 + 600);
  if (dice.happens(3)) days.opened = days.received.plus_seconds(dice.between(28, 60) * 3600);
  days.classified = days.opened->plus_seconds(dice.between(5, 90) * 60);
  days.accepted = dice.happens(5) ? after(dice, *days.classified, 30, 80)
                                  : days.classified->plus_seconds(dice.between(2, 16) * 3600);
  days.assignment_notified = after(dice, *days.accepted, 4, 20);
  days.procuracy_notified = dice.happens(6) ? after(dice, *days.assignment_notified, 80, 120)
                                            : after(dice, *days.assignment_notified, 2, 24);
  if (is_about_child(tip.offence.article)) {
    const std::int64_t latest = dice.happens(97) ? 6 : 200;
    days.child_heard = after(dice, *days.accepted, 0, latest);
  }
  if (!tip.contact.empty()) {
    days.reporter_told_of_acceptance = after(dice, *days.assignment_notified, 1, 20);
  }
  const bool is_late = dice.happens(7);
  days.reported = is_late ? after(dice, *days.accepted, 21 * 24, 30 * 24)
                          : after(dice, *days.accepted, 8 * 24, 16 * 24);
  if (tip.decision == DecisionKind::suspend) {
    days.reported = after_limit(dice, tip);
  } else if (dice.happens(6)) {
    date_longer(tip, dice);
  }
  days.proposed = days.reported->plus_seconds(dice.between(10, 50) * 60);
  days.decided = after(dice, *days.proposed, 3, 40);
  days.decision_sent = after(dice, *days.decided, 2, 16);
  if (!tip.contact.empty()) days.reporter_told = after(dice, *days.decision_sent, 1, 20);
  date_case(tip, dice, calendar);
}

void date_no_crime(DemoTip& tip, Dice& dice) {
  DemoDays& days = tip.days;
  tip.ground = dice.happens(60) ? "own_administrative" : "no_sign_of_crime";
  days.opened = days.received.plus_seconds(dice.between(1, 5) * 3600 + 600);
  days.not_a_crime_proposed = days.opened->plus_seconds(dice.between(5, 90) * 60);
  days.not_a_crime_found = days.not_a_crime_proposed->plus_seconds(dice.between(10, 600) * 60);
}

void date_request(DemoTip& tip, Dice& dice, Moment now, const calendar::Calendar& calendar) {
  DemoDays& days = tip.days;
  days.received = now.plus_hours(-50 * 24 - dice.between(0, 40));
  date_steps(tip, dice, calendar);
  date_prolonged(tip, dice);
  days.more_time_asked = after(dice, now.plus_hours(-34), 0, 6);
  days.more_time_given = days.reported = days.proposed = days.decided = {};
  days.decision_sent = days.reporter_told = days.identified = {};
  days.extension_requested = days.extended = days.concluded = days.discontinued = {};
  days.file_sent = days.suspended = days.suspension_sent = {};
  days.transferred = days.transfer_accepted = {};
}

}  // namespace hd::cli
