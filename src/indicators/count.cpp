#include "indicators/count.hpp"

namespace hd::indicators {
namespace {

using Wanted = std::array<std::optional<Key>, dimension_count>;

// None when a text is no name of the table, so that no lead can have it.
std::optional<Wanted> wanted_of(const Table& table, const Narrowing& narrowing) {
  Wanted wanted;
  for (std::size_t i = 0; i < dimension_count; ++i) {
    if (!narrowing.texts[i]) continue;
    wanted[i] = table.names()[i].find(*narrowing.texts[i]);
    if (!wanted[i]) return std::nullopt;
  }
  return wanted;
}

bool fits(const Wanted& wanted, const Standing& standing) {
  for (std::size_t i = 0; i < dimension_count; ++i) {
    if (wanted[i] && *wanted[i] != standing.keys[i]) return false;
  }
  return true;
}

// Calls `look` with how the lead stood at the end of `day`, as far as that fits.
template <class F>
void with_standing(const Course& course, CivilDate day, const Wanted& wanted, F look) {
  if (course.received.received_on > day) return;
  if (course.last_change() <= day) {  // spares the copy
    if (fits(wanted, course.now)) look(course.now);
    return;
  }
  const Standing standing = course.standing_on(day);
  if (fits(wanted, standing)) look(standing);
}

// The same of every lead.
template <class F>
void each_on(const Table& table, CivilDate day, const Wanted& wanted, F look) {
  for (const auto& chunk : table.chunks()) {
    for (const Course& course : *chunk) {
      with_standing(course, day, wanted, [&](const Standing& standing) { look(course, standing); });
    }
  }
}

// The texts last: what a request wrote can then not pose as another question.
std::string question_of(std::string kind, const Period& period, const Narrowing& narrowing) {
  kind += ' ' + period.first.iso() + ' ' + period.as_of.iso();
  for (const auto& text : narrowing.texts) {
    kind += text ? ' ' + std::to_string(text->size()) + ':' + *text : " -";
  }
  return kind;
}

void count_all(const Table& table, const Period& period, const Wanted& wanted, Tally* tallies) {
  each_on(table, period.as_of, wanted, [&](const Course&, const Standing& standing) {
    for (const Measure measure : measures) {
      tallies[static_cast<std::size_t>(measure)].add(judge(measure, standing, period));
    }
  });
}

// The figure at the end of each month; the last month stands for the day that was asked for.
std::vector<Period> months_of(const Period& period) {
  std::vector<Period> months;
  for (CivilDate month = period.first; month <= period.last; month = month.plus_months(1)) {
    const CivilDate end = month.plus_months(1).plus_days(-1);
    const bool is_last = end >= period.last;
    months.push_back({period.first, is_last ? period.last : end, is_last ? period.as_of : end});
  }
  return months;
}

void count_months(const Table& table, const std::vector<Period>& months, const Wanted& wanted,
                  Measure measure, Tallies& tallies) {
  for (std::size_t i = 0; i < months.size(); ++i) {
    each_on(table, months[i].as_of, wanted, [&](const Course&, const Standing& standing) {
      tallies[i].add(judge(measure, standing, months[i]));
    });
  }
}

}  // namespace

std::shared_ptr<const Tallies> overview(const Table& table, const Period& period,
                                        const Narrowing& narrowing) {
  return table.recall(question_of("all", period, narrowing), [&] {
    Tallies tallies(2 * measures.size());
    const auto wanted = wanted_of(table, narrowing);
    if (!wanted) return tallies;
    count_all(table, period, *wanted, tallies.data());
    count_all(table, year_before(period), *wanted, tallies.data() + measures.size());
    return tallies;
  });
}

std::shared_ptr<const Tallies> breakdown(const Table& table, const Period& period,
                                         const Narrowing& narrowing, const Split& split) {
  const std::string kind =
      "by " + std::string(name_of(split.by)) + ' ' + std::string(name_of(split.measure));
  return table.recall(question_of(kind, period, narrowing), [&] {
    Tallies tallies(table.names(split.by).size());
    const auto wanted = wanted_of(table, narrowing);
    if (!wanted) return tallies;
    each_on(table, period.as_of, *wanted, [&](const Course&, const Standing& standing) {
      const Key key = standing.keys[static_cast<std::size_t>(split.by)];
      tallies[key].add(judge(split.measure, standing, period));
    });
    return tallies;
  });
}

std::shared_ptr<const Tallies> trend(const Table& table, const Period& period,
                                     const Narrowing& narrowing, Measure measure) {
  const std::string kind = "trend " + std::string(name_of(measure));
  return table.recall(question_of(kind, period, narrowing), [&] {
    const std::vector<Period> months = months_of(period);
    Tallies tallies(months.size());
    const auto wanted = wanted_of(table, narrowing);
    if (wanted) count_months(table, months, *wanted, measure, tallies);
    return tallies;
  });
}

PickedPage pick(const Table& table, const Period& period, const Narrowing& narrowing,
                const Pick& what, const Slice& slice) {
  PickedPage page;
  const auto wanted = wanted_of(table, narrowing);
  if (!wanted) return page;
  for (const Part part : {Part::missing, Part::counted}) {
    if (what.part != Part::none && what.part != part) continue;
    each_on(table, period.as_of, *wanted, [&](const Course& course, const Standing& standing) {
      const Judgement judgement = judge(what.measure, standing, period);
      if (judgement.part != part) return;
      if (what.reason && *what.reason != judgement.reason) return;
      ++page.total;
      const auto& after = slice.after;
      const bool is_shown =
          after && (part < after->part || (part == after->part && course.order <= after->order));
      if (is_shown) return;
      if (page.leads.size() == slice.limit) {
        page.has_more = true;
        return;
      }
      page.leads.push_back({&course, standing, judgement});
    });
  }
  return page;
}

}  // namespace hd::indicators
