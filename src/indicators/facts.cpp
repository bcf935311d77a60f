#include "indicators/facts.hpp"

#include <array>

namespace hd::indicators {
namespace {

constexpr std::array<std::string_view, 3> names{"classified", "decided", "cleared"};

struct Period {
  int year = 0;
  CivilDate as_of;

  bool contains(CivilDate day) const { return day.year() == year && day <= as_of; }
  bool is_over(const std::optional<CivilDate>& day) const { return day && *day <= as_of; }
};

enum class Part : std::uint8_t { none, missing, counted };

Part classified(const LeadFact& fact, const Period& period) {
  if (!period.contains(fact.received_on)) return Part::none;
  return period.is_over(fact.classified_on) ? Part::counted : Part::missing;
}

// A limit falls in the period on its day; a decision before the limit brings its lead forward, so
// that early work counts when it is done. Decided after the limit is decided, yet late, and still
// counted.
Part decided(const LeadFact& fact, const Period& period) {
  if (!fact.settlement_due_on) return Part::none;
  if (period.is_over(fact.decided_on)) {
    const CivilDate counts_on = std::min(*fact.decided_on, *fact.settlement_due_on);
    return period.contains(counts_on) ? Part::counted : Part::none;
  }
  return period.contains(*fact.settlement_due_on) ? Part::missing : Part::none;
}

// Opened in the period, or carried over: opened before it and not cleared when it began.
Part cleared(const LeadFact& fact, const Period& period) {
  if (!fact.case_opened_on || *fact.case_opened_on > period.as_of) return Part::none;
  if (fact.case_opened_on->year() > period.year) return Part::none;
  const bool is_identified = period.is_over(fact.offender_identified_on);
  if (is_identified && fact.offender_identified_on->year() < period.year) return Part::none;
  return is_identified && fact.offender_identified_on->year() == period.year ? Part::counted
                                                                             : Part::missing;
}

}  // namespace

std::string_view name_of(Measure measure) { return names.at(static_cast<std::size_t>(measure)); }

Result<Measure> parse_measure(std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names.at(i) == name) return static_cast<Measure>(i);
  }
  return fail(ErrorCode::not_found, "no such indicator");
}

std::optional<std::int64_t> Figure::per_mille() const {
  if (denominator == 0) return std::nullopt;
  return numerator * 1000 / denominator;
}

std::optional<bool> Figure::is_met() const {
  if (denominator == 0) return std::nullopt;
  if (measure == Measure::classified) return numerator == denominator;
  return numerator * 10 > denominator * 9;
}

Figure figure_of(Measure measure, const std::vector<LeadFact>& facts, int year, CivilDate as_of) {
  const Period period{year, as_of};
  Figure figure;
  figure.measure = measure;
  for (const LeadFact& fact : facts) {
    const Part part = measure == Measure::classified ? classified(fact, period)
                      : measure == Measure::decided  ? decided(fact, period)
                                                     : cleared(fact, period);
    if (part == Part::none) continue;
    (part == Part::counted ? figure.counted : figure.missing).push_back(fact.lead_id);
  }
  figure.numerator = static_cast<std::int64_t>(figure.counted.size());
  figure.denominator = figure.numerator + static_cast<std::int64_t>(figure.missing.size());
  return figure;
}

}  // namespace hd::indicators
