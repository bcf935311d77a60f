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

// One figure about the leads that are wanted.
struct Asked {
  Measure measure;
  const Wanted& wanted;
  const Period& period;
};

Judgement judged(const Asked& asked, const Course& course, const Standing& standing) {
  const Judgement judgement = judge(asked.measure, standing, asked.period);
  if (judgement.part == Part::none) return judgement;
  for (std::size_t i = 0; i < dimension_count; ++i) {
    const auto& wanted = asked.wanted[i];
    if (!wanted) continue;
    const auto dimension = static_cast<Dimension>(i);
    if (*wanted != key_of(asked.measure, course, standing, dimension)) return {};
  }
  return judgement;
}

// Calls `look` with how the lead stood at the end of `day`.
template <class F>
void with_standing(const Course& course, CivilDate day, F look) {
  if (course.received.received_on > day) return;
  if (course.last_change() <= day) return look(course.now);  // spares the copy
  look(course.standing_on(day));
}

// The same of every lead.
template <class F>
void each_on(const Table& table, CivilDate day, F look) {
  for (const auto& chunk : table.chunks()) {
    for (const Course& course : *chunk) {
      with_standing(course, day, [&](const Standing& standing) { look(course, standing); });
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
  each_on(table, period.as_of, [&](const Course& course, const Standing& standing) {
    for (const Measure measure : measures) {
      tallies[static_cast<std::size_t>(measure)].add(
          judged({measure, wanted, period}, course, standing));
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
    each_on(table, months[i].as_of, [&](const Course& course, const Standing& standing) {
      tallies[i].add(judged({measure, wanted, months[i]}, course, standing));
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
    each_on(table, period.as_of, [&](const Course& course, const Standing& standing) {
      const Key key = key_of(split.measure, course, standing, split.by);
      tallies[key].add(judged({split.measure, *wanted, period}, course, standing));
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
    each_on(table, period.as_of, [&](const Course& course, const Standing& standing) {
      const Judgement judgement = judged({what.measure, *wanted, period}, course, standing);
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
