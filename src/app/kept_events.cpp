#include "app/kept_events.hpp"

namespace hd::app {
namespace {

using access::Action;
using domain::EventKind;

// At the desk and between agencies.
std::vector<Action> acts_at_desk(EventKind kind) {
  switch (kind) {
    case EventKind::tip_received:
      return {Action::take_in};
    case EventKind::classified:
      return {Action::classify};
    case EventKind::passed_on:
      return {Action::classify, Action::pass_on};
    case EventKind::found_not_competent:
      return {Action::pass_on};
    case EventKind::accepted:
    case EventKind::officer_assigned:
      return {Action::accept};
    case EventKind::handover_rejected:
      return {Action::reject};
    case EventKind::classification_undone:
      return {Action::undo_classification};
    case EventKind::not_a_crime_proposed:
      return {Action::propose_not_a_crime};
    case EventKind::found_not_a_crime:
      return {Action::find_not_a_crime};
    case EventKind::not_a_crime_undone:
      return {Action::undo_not_a_crime};
    case EventKind::question_asked:
      return {Action::ask_sender};
    case EventKind::duplicate_linked:
    case EventKind::duplicate_unlinked:
      return {Action::link_duplicate};
    default:
      return {};
  }
}

// What is decided, by the agency and by the procuracy.
std::vector<Action> acts_of_decision(EventKind kind) {
  switch (kind) {
    case EventKind::decision_proposed:
      return {Action::propose};
    case EventKind::decided_open:
    case EventKind::decided_not_open:
    case EventKind::decided_suspend:
      return {Action::decide};
    case EventKind::joined_to_case:
      return {Action::decide, Action::decide_case};
    case EventKind::taken_off_case:
      return {Action::decide_case};
    case EventKind::file_came_back:
      return {Action::reject_case, Action::take_back_case};
    case EventKind::settlement_prolonged:
      return {Action::prolong};
    case EventKind::extension_requested:
      return {Action::request_extension};
    case EventKind::procuracy_prolonged:
    case EventKind::extension_refused:
      return {Action::record_reply, Action::answer_extension};
    case EventKind::suspension_annulled:
      return {Action::record_reply, Action::annul_suspension};
    case EventKind::decided_resume:
      return {Action::resume};
    case EventKind::officer_replaced:
      return {Action::reassign};
    default:
      return acts_at_desk(kind);
  }
}

}  // namespace

std::vector<Action> acts_that_keep(EventKind kind) {
  switch (kind) {
    case EventKind::procuracy_notified_of_acceptance:
    case EventKind::assignment_notified:
    case EventKind::reporter_told_of_acceptance:
    case EventKind::child_statement_taken:
    case EventKind::closing_report_made:
    case EventKind::evidence_reviewed:
    case EventKind::urgent_ground_found:
    case EventKind::procuracy_demand_met:
    case EventKind::decision_sent_to_procuracy:
    case EventKind::reporter_told:
    case EventKind::file_handed_over:
      return {Action::record_step};
    case EventKind::clear_signs_found:
      return {Action::find_clear_signs};
    case EventKind::file_demanded:
    case EventKind::procuracy_demanded:
      return {Action::record_demand};
    case EventKind::assignment_reached_procuracy:
    case EventKind::extension_request_reached_procuracy:
    case EventKind::notice_reached_procuracy:
      return {Action::confirm_notice};
    case EventKind::procurator_assigned:
      return {Action::assign_procurator};
    case EventKind::annulment_sent:
      return {Action::send_annulment};
    default:
      return acts_of_decision(kind);
  }
}

}  // namespace hd::app
