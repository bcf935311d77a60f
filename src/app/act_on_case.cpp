#include "app/act_on_case.hpp"

#include <algorithm>
#include <array>

#include "app/accept_lead.hpp"
#include "app/lawful.hpp"
#include "app/transfer_case.hpp"

namespace hd::app {
namespace {

using domain::CaseEventKind;

constexpr std::array decisions{
    CaseEventKind::offence_changed,         CaseEventKind::offence_added,
    CaseEventKind::offence_dropped,         CaseEventKind::case_extension_requested,
    CaseEventKind::case_suspended,          CaseEventKind::case_resumed,
    CaseEventKind::investigation_concluded, CaseEventKind::case_discontinued,
    CaseEventKind::case_transferred};
constexpr std::array steps{CaseEventKind::case_change_sent,
                           CaseEventKind::case_extended,
                           CaseEventKind::case_extension_refused,
                           CaseEventKind::case_suspension_sent,
                           CaseEventKind::case_resumption_sent,
                           CaseEventKind::case_file_sent,
                           CaseEventKind::file_returned_by_procuracy,
                           CaseEventKind::file_returned_by_court,
                           CaseEventKind::offender_identified,
                           CaseEventKind::accused_is_minor,
                           CaseEventKind::accused_is_adult};
// Of the steps those that are no paper, sent or come on some day: they are found now.
constexpr std::array findings{CaseEventKind::offender_identified, CaseEventKind::accused_is_minor,
                              CaseEventKind::accused_is_adult};

bool is_one_of(std::span<const CaseEventKind> kinds, CaseEventKind kind) {
  return std::ranges::find(kinds, kind) != kinds.end();
}

bool has_ground(const std::vector<law::Ground>& grounds, const std::string& code) {
  return std::ranges::any_of(grounds, [&](const law::Ground& one) { return one.code == code; });
}

bool is_about_offence(CaseEventKind kind) {
  return kind == CaseEventKind::offence_changed || kind == CaseEventKind::offence_added ||
         kind == CaseEventKind::offence_dropped;
}

Result<Done> check_ground(const law::Law& law, const CaseAct& act) {
  bool fits = true;
  if (act.kind == CaseEventKind::case_suspended)
    fits = has_ground(law.case_suspension_grounds(), act.ground);
  if (act.kind == CaseEventKind::case_discontinued)
    fits = has_ground(law.case_discontinuation_grounds(), act.ground);
  if (is_about_offence(act.kind))
    fits = domain::parse_code<domain::OffenceReason>(act.ground).has_value();
  if (act.kind == CaseEventKind::case_transferred)
    fits = domain::parse_code<domain::HandoverReason>(act.ground).has_value();
  if (fits) return Done{};
  return fail(Error::field_error("ground", "decision.ground_needed"));
}

// What changes must be there, what is added must not: the main offence is changed, never dropped.
Result<Done> check_offence(const Services& services, const CaseWork& work, const CaseAct& act,
                           const std::vector<domain::Offence>& charges) {
  if (!is_about_offence(act.kind)) return Done{};
  if (act.offence.clause.empty())
    return fail(Error::field_error("clause", "decision.clause_needed"));
  const auto known =
      services.law.offence(act.offence.article, act.offence.clause, work.now().local_date());
  if (!known) return fail(Error::field_error("article", "lead.unknown_offence"));
  const auto at = std::ranges::find(charges, act.offence);
  const bool is_there = at != charges.end();
  const bool fits =
      act.kind == CaseEventKind::offence_dropped
          ? is_there && at != charges.begin()
          : !is_there || (act.kind == CaseEventKind::offence_changed && at != charges.begin());
  if (fits) return Done{};
  return fail(Error::field_error("article", "case.offence_does_not_fit"));
}

// The limit that runs, to its last day.
std::optional<CivilDate> running_end(const law::Answer& answer) {
  std::optional<CivilDate> last;
  for (const law::Due& due : answer.dues) {
    const bool runs = due.state == law::DueState::open && due.duty.starts_with("investigate");
    if (runs && (!last || due.reckoning.due_day > *last)) last = due.reckoning.due_day;
  }
  return last;
}

Result<Done> check_extension(const law::Law& law, CaseWork& work, const CaseAct& act) {
  if (act.kind != CaseEventKind::case_extended || !act.until) return Done{};
  const auto end = running_end(case_answer(law, work.scene().carried, work.scene().holder));
  if (!end || *act.until > *end) return Done{};
  return fail(Error::field_error("until", "lead.until_too_early",
                                 std::to_string(end->day()) + '/' + std::to_string(end->month()) +
                                     '/' + std::to_string(end->year())));
}

// CPC 233: the conclusion names the accused whose prosecution it proposes.
Result<Done> check_offender(CaseWork& work, const CaseAct& act) {
  if (act.kind != CaseEventKind::investigation_concluded) return Done{};
  const CarriedCase& carried = work.scene().carried;
  const bool is_known = carried.file.offender_identified_on.has_value() ||
                        domain::is_accused_minor(carried.events).has_value();
  if (is_known) return Done{};
  Error error = Error::of(ErrorCode::conflict, "nobody is there to be prosecuted");
  error.shown.key = "case.no_offender";
  return fail(std::move(error));
}

bool is_return(CaseEventKind kind) {
  return kind == CaseEventKind::file_returned_by_procuracy ||
         kind == CaseEventKind::file_returned_by_court;
}

// What was sent or came on paper counts from its day; what is decided or found, from now.
Result<Done> date_paper(const CaseAct& act, CaseWork& work, domain::CaseEvent& event) {
  if (!act.done.day && !act.done.time) return Done{};
  if (!is_one_of(steps, act.kind) || is_one_of(findings, act.kind))
    return fail(Error::field_error("done_on", "case.counts_from_now"));
  // A file comes back after it was last sent; any other paper may answer an earlier decision.
  const auto on = is_return(act.kind)
                      ? std::nullopt
                      : std::optional(act.done.day.value_or(work.now().local_date()));
  const auto since = domain::owed_since(work.scene().carried.events, act.kind, on);
  HD_TRY(const StepMoment done, moment_of_step(act.done, since, work.now()));
  event.at = done.at;
  event.hour_unknown = !done.is_hour_known;
  if (act.done.time || event.at != work.now()) event.recorded_at = work.now();
  return Done{};
}

void apply(CaseWork& work, const CaseAct& act) {
  if (act.kind == CaseEventKind::offence_changed) work.file().offence = act.offence;
  if (act.kind == CaseEventKind::offender_identified)
    work.file().offender_identified_on = work.now().local_date();
}

Result<Done> carry_out(const Services& services, CaseWork& work, const CaseAct& act) {
  const CaseScene& scene = work.scene();
  const law::Answer answer = case_answer(services.law, scene.carried, scene.holder);
  HD_CHECK(check_offence(services, work, act, domain::charges_of(scene.carried.events)));
  HD_CHECK(check_transfer(work, act, answer));
  HD_CHECK(check_extension(services.law, work, act));
  HD_CHECK(check_offender(work, act));
  domain::CaseEvent event = work.event(act.kind);
  event.offence = act.offence;
  event.ground = act.ground;
  event.until = act.until;
  event.other_agency_id = act.to;
  HD_CHECK(date_paper(act, work, event));
  HD_CHECK(check_lawful(services.law, scene.carried, scene.holder, event));
  if (!makes_sense(act.kind, scene, answer))
    return fail(ErrorCode::conflict, "nothing to do it to, or done already");
  apply(work, act);
  if (act.kind == CaseEventKind::case_transferred) HD_CHECK(hand_files_over(services, work));
  return work.happen(std::move(event));
}

Result<CaseOutcome> act_on(const Services& services, const Caller& caller, access::Action action,
                           const CaseAct& act) {
  HD_CHECK(check_ground(services.law, act));
  return change_case(services, caller, action, act.change,
                     [&](CaseWork& work) { return carry_out(services, work, act); });
}

Result<Done> assign_leads(CaseWork& work, domain::MemberId investigator) {
  for (const domain::CaseLead& part : work.scene().leads) {
    if (part.left_at) continue;
    HD_TRY(domain::Lead lead, work.records().leads().find(part.lead_id));
    // Leads of a case that was transferred here stayed with the agency that opened it.
    if (lead.agency_id != work.file().agency_id) continue;
    lead.investigator_id = investigator;
    HD_CHECK(work.records().leads().save(lead));
  }
  return Done{};
}

}  // namespace

std::span<const CaseEventKind> case_decisions() { return decisions; }
std::span<const CaseEventKind> case_steps() { return steps; }

bool makes_sense(CaseEventKind kind, const CaseScene& scene, const law::Answer& answer) {
  const std::vector<domain::CaseEvent>& events = scene.carried.events;
  switch (kind) {
    case CaseEventKind::offence_dropped:
      return domain::charges_of(events).size() > 1;
    case CaseEventKind::case_extension_requested:
      return std::ranges::any_of(answer.next_steps, [](const law::NextStep& step) {
        return step.id == "request_case_extension";
      });
    case CaseEventKind::case_extended:
    case CaseEventKind::case_extension_refused:
    case CaseEventKind::case_change_sent:
    case CaseEventKind::case_suspension_sent:
    case CaseEventKind::case_resumption_sent:
    case CaseEventKind::case_file_sent:
      return !domain::is_recorded(events, kind);
    case CaseEventKind::offender_identified:
      return !scene.carried.file.offender_identified_on;
    case CaseEventKind::accused_is_minor:
    case CaseEventKind::accused_is_adult:
      return domain::is_accused_minor(events) != (kind == CaseEventKind::accused_is_minor);
    default:
      return true;
  }
}

Result<CaseOutcome> decide_case::run(const Services& services, const Caller& caller,
                                     const CaseAct& act) {
  if (!is_one_of(decisions, act.kind)) return fail(Error::field_error("act", "input.wrong_kind"));
  return act_on(services, caller, access::Action::decide_case, act);
}

Result<CaseOutcome> record_case_step::run(const Services& services, const Caller& caller,
                                          const CaseAct& act) {
  if (!is_one_of(steps, act.kind)) return fail(Error::field_error("act", "input.wrong_kind"));
  return act_on(services, caller, access::Action::work_on_case, act);
}

Result<CaseOutcome> assign_case::run(const Services& services, const Caller& caller,
                                     const CaseChange& change, domain::MemberId investigator) {
  return change_case(
      services, caller, access::Action::decide_case, change, [&](CaseWork& work) -> Result<Done> {
        HD_CHECK(accept_lead::check_investigator(work.records(), caller, investigator));
        work.file().investigator_id = investigator;
        HD_CHECK(assign_leads(work, investigator));
        domain::CaseEvent assigned = work.event(CaseEventKind::case_assigned);
        assigned.other_member_id = investigator;
        return work.happen(std::move(assigned));
      });
}

}  // namespace hd::app
