// The case that came of an invented tip, and the tip that is none about a crime.
#include "app/act_on_case.hpp"
#include "app/find_not_a_crime.hpp"
#include "app/list_cases.hpp"
#include "cli/demo_acts.hpp"
#include "cli/demo_course.hpp"
#include "crypto/random.hpp"

namespace hd::cli {

using domain::CaseEventKind;

Result<Done> DemoCourse::propose_no_crime() {
  return keep(
      app::find_not_a_crime::propose(world_.desk(), duty().caller, {change(), tip_.ground}));
}

Result<Done> DemoCourse::find_no_crime() {
  const DemoOfficer& chief = people_.with(tip_.desk(), domain::Function::head);
  return keep(app::find_not_a_crime::run(world_.desk(), chief.caller, {change(), tip_.ground}));
}

Result<std::optional<domain::CriminalCaseId>> DemoCourse::case_to_join() const {
  std::optional<domain::CriminalCaseId> found;
  if (!tip_.joins_a_case) return found;
  HD_TRY(const auto open, app::list_cases::run(world_.desk(), head().caller, {}));
  for (const app::CaseLine& line : open.lines) {
    // Whoever investigates a case takes over what joins it.
    const bool is_same_hand = line.file.investigator_id == investigator().member.id;
    if (is_same_hand && line.file.offence == tip_.offence) found = line.file.id;
  }
  return found;
}

// Of the agency that has it now: what was transferred and accepted is the city's.
DemoCourse::CaseHands DemoCourse::hands_of(const domain::CriminalCase& file) const {
  const DemoOfficer& of_city = people_.with({}, domain::Function::investigator);
  if (tip_.settler.empty() || file.agency_id != of_city.member.agency_id)
    return {head(), investigator()};
  return {people_.with({}, domain::Function::head), of_city};
}

Result<Done> DemoCourse::in_case(CaseEventKind act, bool is_decision, std::string ground) {
  if (!has_own_case_) return Done{};
  HD_TRY(const auto file, world_.desk().store.read([&](ports::Records& records) {
    return records.cases().of_lead(lead_);
  }));
  if (!file) return fail(ErrorCode::internal, "the lead has no case");
  const bool is_over = !domain::next_state(file->state, act);
  const bool is_known =
      act == CaseEventKind::offender_identified && file->offender_identified_on.has_value();
  if (is_over || is_known) return Done{};
  app::CaseAct made;
  made.change = {file->id, file->version, crypto::random_id<domain::EventTag>().text()};
  made.kind = act;
  made.ground = std::move(ground);
  if (act == CaseEventKind::case_transferred)
    made.to = people_.with({}, domain::Function::head).member.agency_id;
  const CaseHands hands = hands_of(*file);
  const auto outcome =
      act == CaseEventKind::case_accepted
          ? app::accept_case::run(world_.desk(), people_.with({}, domain::Function::head).caller,
                                  made.change,
                                  people_.with({}, domain::Function::investigator).member.id)
      : is_decision ? app::decide_case::run(world_.desk(), hands.head.caller, made)
                    : app::record_case_step::run(world_.desk(), hands.investigator.caller, made);
  if (!outcome) return fail(outcome.error());
  return Done{};
}

void DemoCourse::add_case_steps(std::vector<DemoStep>& steps, Moment now) {
  for (const CaseStep& step : case_steps_of(tip_.days, now)) {
    steps.push_back(
        {step.at, [this, step] { return in_case(step.kind, step.is_decision, step.ground); }});
  }
}

}  // namespace hd::cli
