#include "cli/demo_acts.hpp"

#include <algorithm>

namespace hd::cli {

using access::Action;
using domain::EventKind;

EventKind decision_event(domain::DecisionKind kind) {
  if (kind == domain::DecisionKind::open) return EventKind::decided_open;
  return kind == domain::DecisionKind::not_open ? EventKind::decided_not_open
                                                : EventKind::decided_suspend;
}

std::vector<Act> acts_of(const DemoTip& tip, const Hands& hands, Moment now) {
  const DemoDays& days = tip.days;
  std::vector<Act> acts{{days.received, Action::take_in, &hands.duty, {EventKind::tip_received}}};
  const auto add = [&](const std::optional<Moment>& at, Action action, const DemoOfficer& by,
                       std::vector<EventKind> events) {
    if (at && *at <= now) acts.push_back({*at, action, &by, std::move(events)});
  };
  const auto record = [&](const std::optional<Moment>& at, EventKind step) {
    add(at, Action::record_step, hands.investigator, {step});
  };
  std::vector<EventKind> classified{EventKind::classified};
  if (!tip.is_to_city) classified.push_back(EventKind::passed_on);
  add(days.opened, Action::open_tip, hands.duty, {});
  add(days.classified, Action::classify, hands.duty, classified);
  add(days.not_a_crime_found, Action::find_not_a_crime, hands.desk_head,
      {EventKind::found_not_a_crime});
  add(days.accepted, Action::accept, hands.head,
      {EventKind::accepted, EventKind::officer_assigned});
  record(days.assignment_notified, EventKind::assignment_notified);
  record(days.reporter_told_of_acceptance, EventKind::reporter_told_of_acceptance);
  record(days.child_heard, EventKind::child_statement_taken);
  record(days.procuracy_notified, EventKind::procuracy_notified_of_acceptance);
  record(days.reported, EventKind::closing_report_made);
  add(days.proposed, Action::propose, hands.investigator, {EventKind::decision_proposed});
  add(days.decided, Action::decide, hands.head, {decision_event(tip.decision)});
  record(days.decision_sent, EventKind::decision_sent_to_procuracy);
  record(days.reporter_told, EventKind::reporter_told);
  add(days.identified, Action::work_on_case, hands.investigator, {});  // an event of the case
  std::stable_sort(acts.begin(), acts.end(),
                   [](const Act& a, const Act& b) { return a.at < b.at; });
  return acts;
}

}  // namespace hd::cli
