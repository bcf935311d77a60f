// When what happens to a lead of the invented past: most in time, some of each step late, as life
// is.
#pragma once

#include <random>

#include "calendar/calendar.hpp"
#include "cli/demo_tip.hpp"

namespace hd::cli {

// The same throws at every run.
class Dice {
 public:
  // From `least` to `most`, both included.
  std::int64_t between(std::int64_t least, std::int64_t most) {
    const auto width = static_cast<std::uint64_t>(most - least + 1);
    return least + static_cast<std::int64_t>(draw_() % width);
  }
  bool happens(int percents) { return between(1, 100) <= percents; }
  template <class List>
  const auto& one_of(const List& list) {
    return list[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(list.size()) - 1))];
  }

 private:
  std::mt19937_64 draw_{20'240'707};
};

// So many hours later, in the hours of an office.
Moment after(Dice& dice, Moment from, std::int64_t least_hours, std::int64_t most_hours);

// The offence itself says that the victim is under 18: law/offences.csv.
bool is_about_child(std::string_view article);

// From the opening of what was received to its decision and its case.
void date_steps(DemoTip& tip, Dice& dice, const calendar::Calendar& calendar);
// What the desk finds to be no tip about a crime never goes further.
void date_no_crime(DemoTip& tip, Dice& dice);
// The procuracy was asked some hours before now for more time, and has not answered.
void date_request(DemoTip& tip, Dice& dice, Moment now, const calendar::Calendar& calendar);

}  // namespace hd::cli
