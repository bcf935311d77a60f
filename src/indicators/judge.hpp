// Whether one lead counts in one figure. The three definitions, and nothing else.
#pragma once

#include "indicators/course.hpp"

namespace hd::indicators {

// A calendar year as the records of one day show it.
struct Period {
  CivilDate first;
  CivilDate last;  // at most as_of
  CivilDate as_of;

  bool contains(CivilDate day) const { return first <= day && day <= last; }
};
Period year_as_of(int year, CivilDate as_of);
// The same days a year earlier, as the records showed them then.
Period year_before(const Period& period);

enum class Part : std::uint8_t { none, missing, counted };

struct Judgement {
  Part part = Part::none;
  Reason reason = Reason::classified;
  bool is_carried = false;  // a case opened before the period
  bool is_late = false;     // counted, yet decided after its limit
};

Judgement judge(Measure measure, const Standing& standing, const Period& period);

// By what a lead counts in a figure. To classify a tip is the work of the agency that received it,
// whoever settles it later; its decision and its case are counted by the agency that settles it.
Key key_of(Measure measure, const Course& course, const Standing& standing, Dimension dimension);

}  // namespace hd::indicators
