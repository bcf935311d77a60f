#include "indicators/judge.hpp"

#include <algorithm>

namespace hd::indicators {
namespace {

// Received in the period; counted once classified, also when that was late. To find that it is no
// tip about a crime is to have classified it.
Judgement classified(const Standing& standing, const Period& period) {
  if (!period.contains(standing.received_on)) return {};
  if (standing.not_a_crime_on) return {Part::counted, Reason::not_a_crime};
  if (standing.classified_on) return {Part::counted, Reason::classified};
  const auto& due = standing.classification_due_on;
  const bool is_late = due && *due < period.as_of;
  return {Part::missing, is_late ? Reason::classification_late : Reason::classification_waits};
}

Reason of_outcome(Outcome outcome) {
  if (outcome == Outcome::opened) return Reason::opened;
  return outcome == Outcome::not_opened ? Reason::not_opened : Reason::suspended;
}

// The furthest it has come. One lead has one reason, so that the reasons add up to what is missing.
Reason of_delay(const Standing& standing) {
  if (!standing.classified_on) return Reason::not_classified;
  if (!standing.is_accepted) return Reason::not_accepted;
  if (standing.is_proposed) return Reason::decision_waits;
  if (standing.is_resumed) return Reason::resumed_late;
  return standing.is_prolonged ? Reason::prolonged_late : Reason::verification_late;
}

// Its limit ran out in the period, or a decision before the limit brought it forward, so that early
// work counts when it is done. Decided after the limit is decided, yet late, and still counted. A
// limit has run out once its day is over. What is no tip about a crime is settled by nobody.
Judgement decided(const Standing& standing, const Period& period) {
  const auto& due = standing.settlement_due_on;
  if (!due || standing.not_a_crime_on) return {};
  if (standing.decided_on) {
    if (!period.contains(std::min(*standing.decided_on, *due))) return {};
    return {Part::counted, of_outcome(standing.outcome), false, *standing.decided_on > *due};
  }
  if (!period.contains(*due) || *due >= period.as_of) return {};
  return {Part::missing, of_delay(standing)};
}

// Opened in the period, or carried over: opened before it and not cleared when it began.
Judgement cleared(const Standing& standing, const Period& period) {
  const auto& opened = standing.case_opened_on;
  if (!opened || *opened > period.last) return {};
  const bool is_carried = *opened < period.first;
  const auto& known = standing.offender_identified_on;
  if (known && *known < period.first) return {};
  if (known && *known <= period.last) return {Part::counted, Reason::identified, is_carried};
  return {Part::missing, is_carried ? Reason::carried_unknown : Reason::offender_unknown,
          is_carried};
}

}  // namespace

Period year_as_of(int year, CivilDate as_of) {
  const CivilDate last = *CivilDate::of(year, 12, 31);
  return {*CivilDate::of(year, 1, 1), std::min(as_of, last), as_of};
}

Period year_before(const Period& period) {
  return year_as_of(period.first.year() - 1, period.as_of.plus_months(-12));
}

Judgement judge(Measure measure, const Standing& standing, const Period& period) {
  if (standing.received_on > period.as_of) return {};
  if (measure == Measure::classified) return classified(standing, period);
  return measure == Measure::decided ? decided(standing, period) : cleared(standing, period);
}

Key key_of(Measure measure, const Course& course, const Standing& standing, Dimension dimension) {
  const bool is_of_receiver = measure == Measure::classified && dimension == Dimension::agency;
  const Standing& at = is_of_receiver ? course.received : standing;
  return at.keys[static_cast<std::size_t>(dimension)];
}

}  // namespace hd::indicators
