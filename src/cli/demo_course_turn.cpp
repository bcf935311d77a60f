// Turns that few tips take: demo/turns.csv names them act by act.
#include <algorithm>

#include "app/act_on_case.hpp"
#include "app/classify_lead.hpp"
#include "app/link_duplicate.hpp"
#include "app/pass_on_lead.hpp"
#include "app/reassign_lead.hpp"
#include "app/reject_lead.hpp"
#include "app/resume_settlement.hpp"
#include "app/undo_classification.hpp"
#include "cli/demo_course.hpp"

namespace hd::cli {

// A slip of the finger, taken back at once.
Result<Done> DemoCourse::classify_wrongly() {
  return keep(app::classify_lead::run(
      world_.desk(), duty().caller,
      {change(), domain::LeadKind::crime_notice, {"327", "1"}, tip_.is_passed_on}));
}

Result<Done> DemoCourse::undo_classification() {
  return keep(app::undo_classification::run(world_.desk(), duty().caller, {change()}));
}

Result<Done> DemoCourse::pass_on() {
  const DemoOfficer& giver = people_.with(tip_.desk(), domain::Function::head);
  return keep(app::pass_on_lead::run(
      world_.desk(), giver.caller,
      {change(), head().member.agency_id, domain::HandoverReason::other_field}));
}

Result<Done> DemoCourse::reject() {
  const auto reason = tip_.agency.empty() ? domain::RejectionReason::file_incomplete
                                          : domain::RejectionReason::not_our_competence;
  return keep(app::reject_lead::run(world_.desk(), head().caller, {change(), reason}));
}

// What another agency rejected is settled where it is.
Result<Done> DemoCourse::keep_here() {
  tip_.settler = tip_.desk();
  return accept();
}

Result<Done> DemoCourse::reassign() {
  const auto all = people_.investigators();
  const auto other = std::ranges::find_if(
      all, [&](const auto& code) { return code != investigator().member.code; });
  if (other == all.end()) return fail(ErrorCode::internal, "nobody else investigates");
  HD_CHECK(keep(app::reassign_lead::run(
      world_.desk(), head().caller,
      {change(), people_.officer(*other).member.id, domain::ReassignReason::workload})));
  tip_.investigator = *other;
  return Done{};
}

Result<Done> DemoCourse::link() {
  HD_TRY(const auto near, app::link_duplicate::candidates(world_.desk(), duty().caller, lead_));
  if (near.empty()) return fail(ErrorCode::internal, "nothing that it could be the same as");
  return keep(
      app::link_duplicate::run(world_.desk(), duty().caller, {change(), near.front().lead.number}));
}

void DemoCourse::settle_anew() {
  if (!tip_.then) return;
  tip_.decision = tip_.then->decision;
  tip_.ground = tip_.then->ground;
  tip_.note = tip_.then->note;
}

Result<Done> DemoCourse::resume() {
  settle_anew();
  return keep(app::resume_settlement::run(world_.desk(), head().caller, {change()}));
}

Result<Done> DemoCourse::take(const std::string& act) {
  using Play = Result<Done> (DemoCourse::*)();
  static const std::map<std::string_view, Play> plays{
      {"receive", &DemoCourse::receive},
      {"open", &DemoCourse::open},
      {"classify", &DemoCourse::classify},
      {"classify_wrongly", &DemoCourse::classify_wrongly},
      {"undo", &DemoCourse::undo_classification},
      {"pass_on", &DemoCourse::pass_on},
      {"reject", &DemoCourse::reject},
      {"accept", &DemoCourse::accept},
      {"keep", &DemoCourse::keep_here},
      {"reassign", &DemoCourse::reassign},
      {"link", &DemoCourse::link},
      {"ask", &DemoCourse::ask},
      {"answer", &DemoCourse::answer},
      {"read", &DemoCourse::read_answer},
      {"prolong", &DemoCourse::prolong},
      {"ask_more_time", &DemoCourse::ask_for_more_time},
      {"refuse_more_time", &DemoCourse::refuse_more_time},
      {"propose", &DemoCourse::propose},
      {"decide", &DemoCourse::decide},
      {"resume", &DemoCourse::resume},
      {"annul", &DemoCourse::annul},
      {"send_annulment", &DemoCourse::send_annulment},
      {"confirm", &DemoCourse::confirm_papers},
      {"assign_procurator", &DemoCourse::assign_procurator},
      {"propose_no_crime", &DemoCourse::propose_no_crime},
      {"find_no_crime", &DemoCourse::find_no_crime}};
  if (!lead_.is_none()) HD_CHECK(lead_now());
  const auto known = plays.find(act);
  if (known != plays.end()) return (this->*known->second)();
  if (const auto step = domain::parse_code<domain::EventKind>(act)) {
    if (*step != domain::EventKind::offender_identified) return record(*step);
  }
  const auto of_case = domain::parse_code<domain::CaseEventKind>(act);
  if (!of_case) return fail(ErrorCode::malformed, "demo/turns.csv: no act " + act);
  const auto decisions = app::case_decisions();
  const bool is_decision = std::ranges::find(decisions, *of_case) != decisions.end();
  const bool has_ground = *of_case == domain::CaseEventKind::case_suspended ||
                          *of_case == domain::CaseEventKind::case_transferred;
  return in_case(*of_case, is_decision, has_ground ? tip_.case_ground : std::string());
}

}  // namespace hd::cli
