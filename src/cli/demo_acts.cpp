#include "cli/demo_acts.hpp"

#include <algorithm>

#include "app/supervise_lead.hpp"

namespace hd::cli {
namespace {

constexpr int usual_hours = 18;     // a paper of the afternoon is confirmed the next morning,
constexpr int late_hours = 7 * 24;  // one in twenty a week later
constexpr int until_assigned = 5;

}  // namespace

using access::Action;
using domain::EventKind;

EventKind decision_event(domain::DecisionKind kind) {
  if (kind == domain::DecisionKind::open) return EventKind::decided_open;
  return kind == domain::DecisionKind::not_open ? EventKind::decided_not_open
                                                : EventKind::decided_suspend;
}

Moment confirmed_at(const DemoTip& tip, Moment sent) {
  const bool is_late = tip.days.received.seconds / 60 % 20 == 0;
  return sent.plus_hours(is_late ? late_hours : usual_hours);
}

Moment procurator_assigned_at(const DemoTip& tip, Moment sent) {
  return confirmed_at(tip, sent).plus_hours(until_assigned);
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
  const auto confirm = [&](const std::optional<Moment>& at, EventKind paper) {
    if (!at || confirmed_at(tip, *at) > now) return;
    add(confirmed_at(tip, *at), Action::confirm_notice, hands.clerk,
        {app::supervise_lead::receipt_of(paper)});
    acts.back().paper = paper;
  };
  const auto send = [&](const std::optional<Moment>& at, EventKind paper) {
    record(at, paper);
    confirm(at, paper);
  };
  std::vector<EventKind> classified{EventKind::classified};
  if (tip.changes_hands()) classified.push_back(EventKind::passed_on);
  add(days.opened, Action::open_tip, hands.duty, {});
  add(days.classified, Action::classify, hands.duty, classified);
  add(days.not_a_crime_found, Action::find_not_a_crime, hands.desk_head,
      {EventKind::found_not_a_crime});
  add(days.accepted, Action::accept, hands.head,
      {EventKind::accepted, EventKind::officer_assigned});
  send(days.assignment_notified, EventKind::assignment_notified);
  if (days.assignment_notified) {
    add(procurator_assigned_at(tip, *days.assignment_notified), Action::assign_procurator,
        hands.chief, {EventKind::procurator_assigned});
  }
  record(days.reporter_told_of_acceptance, EventKind::reporter_told_of_acceptance);
  record(days.child_heard, EventKind::child_statement_taken);
  send(days.procuracy_notified, EventKind::procuracy_notified_of_acceptance);
  add(days.prolonged, Action::prolong, hands.head, {EventKind::settlement_prolonged});
  add(days.more_time_asked, Action::request_extension, hands.head,
      {EventKind::extension_requested});
  confirm(days.more_time_asked, EventKind::extension_requested);
  add(days.more_time_given, Action::answer_extension, hands.chief,
      {EventKind::procuracy_prolonged});
  record(days.reported, EventKind::closing_report_made);
  add(days.proposed, Action::propose, hands.investigator, {EventKind::decision_proposed});
  add(days.decided, Action::decide, hands.head, {decision_event(tip.decision)});
  send(days.decision_sent, EventKind::decision_sent_to_procuracy);
  record(days.reporter_told, EventKind::reporter_told);
  add(days.identified, Action::work_on_case, hands.investigator, {});  // an event of the case
  add(days.transferred, Action::decide_case, hands.head, {EventKind::file_handed_over});
  std::stable_sort(acts.begin(), acts.end(),
                   [](const Act& a, const Act& b) { return a.at < b.at; });
  return acts;
}

std::vector<CaseStep> case_steps_of(const DemoDays& days, Moment now) {
  using domain::CaseEventKind;
  std::vector<CaseStep> steps;
  const auto add = [&](const std::optional<Moment>& at, CaseEventKind kind, bool is_decision,
                       const char* ground = "") {
    if (at && *at <= now) steps.push_back({*at, kind, is_decision, ground});
  };
  add(days.identified, CaseEventKind::offender_identified, false);
  add(days.extension_requested, CaseEventKind::case_extension_requested, true);
  add(days.extended, CaseEventKind::case_extended, false);
  add(days.concluded, CaseEventKind::investigation_concluded, true);
  add(days.discontinued, CaseEventKind::case_discontinued, true, "ground_of_157");
  add(days.file_sent, CaseEventKind::case_file_sent, false);
  add(days.suspended, CaseEventKind::case_suspended, true, "accused_unknown");
  add(days.suspension_sent, CaseEventKind::case_suspension_sent, false);
  add(days.transferred, CaseEventKind::case_transferred, true, "other_field");
  add(days.transfer_accepted, CaseEventKind::case_accepted, true);
  std::stable_sort(steps.begin(), steps.end(),
                   [](const CaseStep& a, const CaseStep& b) { return a.at < b.at; });
  return steps;
}

}  // namespace hd::cli
