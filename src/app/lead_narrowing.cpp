#include "app/lead_narrowing.hpp"

namespace hd::app {
namespace {

constexpr int days_a_week = 7;

// A day limit ends at 24:00 of its last day, CPC 134(1).
Moment end_of(CivilDate day) { return Moment::local(day.plus_days(1), 0, 0); }

void narrow_due(ports::LeadFilter& filter, DueSpan due, Moment now) {
  const CivilDate today = now.local_date();
  const CivilDate sunday = today.plus_days(days_a_week - static_cast<int>(today.weekday()));
  switch (due) {
    case DueSpan::any:
      return;
    case DueSpan::overdue:
      filter.due_until = now;
      return;
    case DueSpan::today:
      filter.due_after = now;
      filter.due_until = end_of(today);
      return;
    case DueSpan::week:
      filter.due_after = now;
      filter.due_until = end_of(sunday);
      return;
  }
}

}  // namespace

ports::LeadFilter narrowed(ports::LeadFilter filter, const LeadNarrowing& by, Moment now) {
  filter.kind = by.kind;
  filter.article = by.article;
  filter.unit_code = by.unit_code;
  filter.channel = by.channel;
  if (!filter.investigator) filter.investigator = by.investigator;
  filter.concerned = by.agency;
  filter.danger_only = filter.danger_only || by.danger_only;
  filter.has_unread = by.has_unread;
  narrow_due(filter, by.due, now);
  return filter;
}

}  // namespace hd::app
