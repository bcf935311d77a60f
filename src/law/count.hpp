// Counting a limit: where it ends, day by day and why. Criminal Procedure Code 134(1); Civil Code
// 147, 148.
#pragma once

#include "calendar/calendar.hpp"
#include "law/answer.hpp"

namespace hd::law {

struct CountRequest {
  int value = 0;
  LimitUnit unit = LimitUnit::days;
  Moment start;  // hours run from this minute; days from its local day
  Direction direction = Direction::after;
  Roll roll = Roll::none;
  bool first_day_counts = false;
};

Reckoning reckon(const CountRequest& request, const calendar::Calendar& calendar);

}  // namespace hd::law
