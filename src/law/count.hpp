// Counting a limit: where it ends, day by day and why. Criminal Procedure Code 134(1); Civil Code
// 147, 148.
#pragma once

#include "calendar/calendar.hpp"
#include "law/answer.hpp"

namespace hd::law {

// Of months in which detention is counted, CPC 134(1).
inline constexpr int days_in_month = 30;

struct CountRequest {
  int value = 0;
  LimitUnit unit = LimitUnit::days;
  Moment start;  // hours run from this minute; days from its local day
  Direction direction = Direction::after;
  Roll roll = Roll::none;
  bool first_day_counts = false;
  int extra_days = 0;  // after whole months: the 15 days of half a month, Civil Code 146(1)(d)
  // The last day as the decision says it: it ends the limit when it comes before the law's own end,
  // and never rolls (CPC 134(1): detention ends on the day written in the order).
  std::optional<CivilDate> until = std::nullopt;
};

Reckoning reckon(const CountRequest& request, const calendar::Calendar& calendar);

}  // namespace hd::law
