// What a page of figures asks of the table. Every answer is one walk over the leads.
#pragma once

#include "indicators/table.hpp"

namespace hd::indicators {

// The leads a question is about, by the texts of the dimensions; none: all of them.
struct Narrowing {
  std::array<std::optional<std::string>, dimension_count> texts;

  std::optional<std::string>& operator[](Dimension dimension) {
    return texts[static_cast<std::size_t>(dimension)];
  }
  const std::optional<std::string>& operator[](Dimension dimension) const {
    return texts[static_cast<std::size_t>(dimension)];
  }
};

// The three figures of the period, then the three of the same period a year before.
std::shared_ptr<const Tallies> overview(const Table& table, const Period& period,
                                        const Narrowing& narrowing);

// One figure for each name of the dimension, by key.
struct Split {
  Measure measure = Measure::classified;
  Dimension by = Dimension::agency;
};
std::shared_ptr<const Tallies> breakdown(const Table& table, const Period& period,
                                         const Narrowing& narrowing, const Split& split);

// One figure as it stood at the end of each month of the year, the last month as of the day: as
// many as months have begun, at most 12.
std::shared_ptr<const Tallies> trend(const Table& table, const Period& period,
                                     const Narrowing& narrowing, Measure measure);

// Which leads of a figure are asked for.
struct Pick {
  Measure measure = Measure::classified;
  Part part = Part::none;        // none: missing and counted
  std::optional<Reason> reason;  // none: all
};
// Where a page ended: what is missing stands before what is counted, each by number.
struct Place {
  Part part = Part::missing;
  std::int64_t order = 0;
};
struct Slice {
  std::optional<Place> after;  // none: from the first lead on
  std::size_t limit = 0;
};
struct Picked {
  const Course* course = nullptr;  // lives as long as the table
  Standing standing;
  Judgement judgement;
};
struct PickedPage {
  std::vector<Picked> leads;
  std::int64_t total = 0;  // of all pages
  bool has_more = false;
};
PickedPage pick(const Table& table, const Period& period, const Narrowing& narrowing,
                const Pick& what, const Slice& slice);

}  // namespace hd::indicators
