#include "app/record_step.hpp"

#include <algorithm>
#include <array>

#include "app/lawful.hpp"
#include "domain/demands.hpp"

namespace hd::app::record_step {
namespace {

using domain::EventKind;

constexpr std::array steps{
    EventKind::urgent_ground_found,   EventKind::procuracy_notified_of_acceptance,
    EventKind::assignment_notified,   EventKind::reporter_told_of_acceptance,
    EventKind::child_statement_taken, EventKind::clear_signs_found,
    EventKind::evidence_reviewed,     EventKind::closing_report_made,
    EventKind::procuracy_demand_met,  EventKind::decision_sent_to_procuracy,
    EventKind::reporter_told,         EventKind::file_handed_over};

// Whose open due dates are asked for.
struct Owing {
  const law::Answer& answer;
  std::string agency;

  bool duty(std::string_view name) const {
    return std::ranges::any_of(answer.dues, [&](const law::Due& due) {
      return due.duty == name && due.agency == agency && due.state == law::DueState::open;
    });
  }
  bool rule(std::string_view id) const {
    return std::ranges::any_of(answer.dues, [&](const law::Due& due) {
      return due.rule == id && due.agency == agency && due.state == law::DueState::open;
    });
  }
};

// What is done only where the law asks for it.
bool is_owed(const Owing& owing, const LeadScene& scene, EventKind step) {
  switch (step) {
    case EventKind::procuracy_notified_of_acceptance:
      return owing.duty("notify_acceptance");
    case EventKind::reporter_told_of_acceptance:
      return owing.duty("tell_acceptance");
    case EventKind::child_statement_taken:
      return owing.duty("child_statement");
    case EventKind::evidence_reviewed:
      return owing.duty("review_evidence");
    case EventKind::procuracy_demand_met:
      return owing.duty("meet_demand");
    case EventKind::file_handed_over:
      return owing.duty("hand_over_file") || owing.duty("hand_over_procuracy") ||
             offered_step(owing.answer, scene, "administrative_file") != nullptr;
    // Circular 28/2020 art. 12(1) binds the police alone; it takes the limit of settlement away.
    case EventKind::clear_signs_found:
      return scene.holder.kind == domain::AgencyKind::city_investigating_agency &&
             scene.lead.kind != domain::LeadKind::prosecution_recommendation &&
             (owing.duty("settle") || owing.duty("settle_again"));
    // The seven days run: a ground that comes to light makes them 24 hours, TTLT 01/2017 art.
    // 8(5)(b).
    case EventKind::urgent_ground_found:
      return owing.rule("T2b");
    default:
      return true;
  }
}

// Before an officer has it, and where it was passed on, only what the desk owes is recorded there.
bool is_of_desk(const access::Actor& actor, const LeadScene& scene) {
  return actor.agency_id != scene.lead.agency_id || access::is_before_acceptance(scene.lead.state);
}

bool is_desk_step(EventKind step) {
  return step == EventKind::urgent_ground_found ||
         step == EventKind::procuracy_notified_of_acceptance ||
         step == EventKind::reporter_told_of_acceptance;
}

bool always_needs_owing(EventKind step) {
  return step != EventKind::procuracy_notified_of_acceptance &&
         step != EventKind::reporter_told_of_acceptance;
}

bool needs_name(EventKind step) {
  return step == EventKind::reporter_told_of_acceptance || step == EventKind::reporter_told;
}

// It takes the limit of settlement away from now on: one that has run out is late and stays so.
Result<Done> check_clear_signs(const law::Answer& answer, const Input& input,
                               const LeadWork& work) {
  if (input.done.day || input.done.time)
    return fail(Error::field_error("done_on", "lead.decided_now"));
  const bool is_late = std::ranges::any_of(answer.dues, [&](const law::Due& due) {
    return due.duty.starts_with("settle") && due.is_overdue(work.now());
  });
  if (!is_late) return Done{};
  Error error = Error::of(ErrorCode::conflict, "the limit of settlement has run out");
  error.shown.key = "lead.settlement_has_run_out";
  return fail(std::move(error));
}

// What was proposed before the procuracy took the file waits for nobody any more.
Result<Done> end_proposal(LeadWork& work) {
  if (!domain::is_with_procuracy(work.scene().events)) return Done{};
  HD_TRY(const auto open, work.records().leads().open_proposal(work.lead().id));
  return open ? work.records().leads().answer_proposal(open->id) : Done{};
}

// Says in the event which demand was met. Returns since when that was owed.
Result<Moment> name_demand(const LeadWork& work, domain::EventId chosen, domain::Event& event) {
  const auto open = domain::open_demands(work.scene().events, event.agency_id);
  const bool is_only_one = chosen.is_none() && open.size() == 1;
  const auto demand =
      is_only_one ? open.begin() : std::ranges::find(open, chosen, &domain::Event::id);
  if (demand == open.end()) return fail(Error::field_error("demand", "lead.which_demand"));
  event.ground = demand->id.text();
  event.until = demand->at.local_date();
  return demand->at;
}

Result<Done> record(const Services& services, const Caller& caller, LeadWork& work,
                    const Input& input) {
  HD_TRY(const law::Answer answer, answer_of(services.law, work));
  if (!is_open(caller.actor, work.scene(), answer, input.step))
    return fail(ErrorCode::conflict, "the step is not owed, or recorded already");
  const domain::AgencyId own = caller.actor.agency_id;
  if (input.step == EventKind::clear_signs_found) HD_CHECK(check_clear_signs(answer, input, work));
  domain::Event event = work.event(input.step);
  auto owed_since = domain::owed_since(work.scene().events, input.step, own);
  if (input.step == EventKind::procuracy_demand_met) {
    HD_TRY(owed_since, name_demand(work, input.demand, event));
  }
  HD_TRY(const StepMoment done, moment_of_step(input.done, owed_since, work.now()));
  event.at = done.at;
  event.hour_only = !done.is_hour_known;
  HD_CHECK(work.happen(std::move(event)));
  return input.step == EventKind::file_handed_over ? end_proposal(work) : Done{};
}

}  // namespace

std::span<const EventKind> all_steps() { return steps; }

access::Action action_of(EventKind step) {
  return step == EventKind::clear_signs_found ? access::Action::find_clear_signs
                                              : access::Action::record_step;
}

bool is_open(const access::Actor& actor, const LeadScene& scene, const law::Answer& answer,
             EventKind step) {
  if (!access::decide(actor, action_of(step), scene.facts()).is_allowed) return false;
  if (!domain::next_state(scene.lead.state, step)) return false;
  if (needs_name(step) && !scene.lead.reporter_named) return false;
  if (domain::is_recorded(scene.events, step, actor.agency_id)) return false;
  const bool at_desk = is_of_desk(actor, scene);
  if (at_desk && !is_desk_step(step)) return false;
  if (!at_desk && !always_needs_owing(step)) return true;
  return is_owed({answer, actor.agency_id.text()}, scene, step);
}

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  if (std::ranges::find(steps, input.step) == steps.end())
    return fail(Error::field_error("step", "lead.step_not_recordable"));
  return change_lead(services, caller, action_of(input.step), input.change,
                     [&](LeadWork& work) { return record(services, caller, work, input); });
}

}  // namespace hd::app::record_step
