#include "domain/codes.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/check.hpp"

namespace hd::domain {
namespace {

template <class Enum>
struct Names;

template <>
struct Names<AgencyKind> {
  static constexpr std::array<std::string_view, 7> values{
      "commune_police", "city_investigating_agency", "border_guard",      "coast_guard",
      "procuracy",      "health_department",         "steering_committee"};
};
template <>
struct Names<Function> {
  static constexpr std::array<std::string_view, 5> values{"head", "deputy", "duty_officer",
                                                          "investigator", "coordinator"};
};
template <>
struct Names<CompartmentFunction> {
  static constexpr std::array<std::string_view, 2> values{"intake", "case"};
};
template <>
struct Names<LeadKind> {
  static constexpr std::array<std::string_view, 4> values{
      "unclassified", "denunciation", "crime_notice", "prosecution_recommendation"};
};
template <>
struct Names<GroundAnswer> {
  static constexpr std::array<std::string_view, 3> values{"unanswered", "excluded", "established"};
};
template <>
struct Names<LeadState> {
  static constexpr std::array<std::string_view, 9> values{
      "received", "classified", "offered",   "verifying",  "proposed",
      "opened",   "not_opened", "suspended", "not_a_crime"};
};
template <>
struct Names<Danger> {
  static constexpr std::array<std::string_view, 4> values{"now", "maybe", "no", "unknown"};
};
template <>
struct Names<Channel> {
  static constexpr std::array<std::string_view, 9> values{
      "public_page", "telephone",         "in_person",    "letter",     "other_agency",
      "mass_media",  "commune_authority", "border_guard", "hotline_111"};
};
template <>
struct Names<LateReason> {
  static constexpr std::array<std::string_view, 4> values{"no_connection", "taken_outside_office",
                                                          "many_at_once", "found_later"};
};
template <>
struct Names<DecisionKind> {
  static constexpr std::array<std::string_view, 3> values{"open", "not_open", "suspend"};
};
template <>
struct Names<HandoverState> {
  static constexpr std::array<std::string_view, 4> values{"offered", "accepted", "rejected",
                                                          "withdrawn"};
};
template <>
struct Names<RejectionReason> {
  static constexpr std::array<std::string_view, 3> values{"not_our_competence", "wrong_receiver",
                                                          "file_incomplete"};
};
template <>
struct Names<HandoverReason> {
  static constexpr std::array<std::string_view, 2> values{"other_place", "other_field"};
};
template <>
struct Names<ProlongationReason> {
  static constexpr std::array<std::string_view, 2> values{"complex_matter", "many_places"};
};
template <>
struct Names<IdentityReason> {
  static constexpr std::array<std::string_view, 3> values{"tell_reporter", "clarify_report",
                                                          "protect_reporter"};
};
template <>
struct Names<ReassignReason> {
  static constexpr std::array<std::string_view, 4> values{"workload", "absence", "special_skill",
                                                          "must_step_aside"};
};
template <>
struct Names<GrantState> {
  static constexpr std::array<std::string_view, 3> values{"offered", "active", "ended"};
};
template <>
struct Names<EventKind> {
  static constexpr std::array<std::string_view, 50> values{"tip_received",
                                                           "classified",
                                                           "passed_on",
                                                           "accepted",
                                                           "officer_assigned",
                                                           "procuracy_notified_of_acceptance",
                                                           "assignment_notified",
                                                           "reporter_told_of_acceptance",
                                                           "child_statement_taken",
                                                           "closing_report_made",
                                                           "decided_open",
                                                           "decided_not_open",
                                                           "decided_suspend",
                                                           "decision_sent_to_procuracy",
                                                           "reporter_told",
                                                           "settlement_prolonged",
                                                           "extension_requested",
                                                           "procuracy_prolonged",
                                                           "extension_refused",
                                                           "suspension_annulled",
                                                           "decided_resume",
                                                           "found_not_competent",
                                                           "found_not_a_crime",
                                                           "assignment_reached_procuracy",
                                                           "extension_request_reached_procuracy",
                                                           "procurator_assigned",
                                                           "annulment_sent",
                                                           "file_demanded",
                                                           "procuracy_demanded",
                                                           "procuracy_demand_met",
                                                           "file_handed_over",
                                                           "evidence_reviewed",
                                                           "clear_signs_found",
                                                           "urgent_ground_found",
                                                           "notice_reached_procuracy",
                                                           "question_asked",
                                                           "answer_received",
                                                           "decision_proposed",
                                                           "offender_identified",
                                                           "handover_rejected",
                                                           "classification_undone",
                                                           "due_dates_moved",
                                                           "officer_replaced",
                                                           "joined_to_case",
                                                           "taken_off_case",
                                                           "file_came_back",
                                                           "duplicate_linked",
                                                           "duplicate_unlinked",
                                                           "not_a_crime_proposed",
                                                           "not_a_crime_undone"};
};
template <>
struct Names<PartKind> {
  static constexpr std::array<std::string_view, 5> values{
      "lead_note", "lead_person", "lead_document", "lead_plan", "plan_step"};
};
template <>
struct Names<PartState> {
  static constexpr std::array<std::string_view, 5> values{
      "part_recorded", "part_proposed", "part_approved", "part_done", "part_dropped"};
};
template <>
struct Names<PersonRole> {
  static constexpr std::array<std::string_view, 4> values{"possible_victim", "denounced_person",
                                                          "witness", "related_person"};
};
template <>
struct Names<CaseState> {
  static constexpr std::array<std::string_view, 6> values{
      "investigating",        "investigation_suspended",
      "prosecution_proposed", "discontinued",
      "transferred",          "merged"};
};
template <>
struct Names<CaseEventKind> {
  static constexpr std::array<std::string_view, 29> values{"case_opened",
                                                           "offence_changed",
                                                           "offence_added",
                                                           "case_extension_requested",
                                                           "case_extended",
                                                           "case_extension_refused",
                                                           "case_suspended",
                                                           "case_suspension_sent",
                                                           "case_resumed",
                                                           "case_resumption_sent",
                                                           "case_discontinued",
                                                           "investigation_concluded",
                                                           "case_file_sent",
                                                           "file_returned_by_procuracy",
                                                           "file_returned_by_court",
                                                           "case_change_sent",
                                                           "offence_dropped",
                                                           "accused_is_minor",
                                                           "accused_is_adult",
                                                           "lead_joined",
                                                           "lead_taken_off",
                                                           "case_assigned",
                                                           "case_transferred",
                                                           "case_accepted",
                                                           "case_sent_back",
                                                           "case_taken_back",
                                                           "case_merged",
                                                           "case_split_off",
                                                           "offender_identified"};
};
template <>
struct Names<OffenceReason> {
  static constexpr std::array<std::string_view, 3> values{"does_not_fit", "another_crime",
                                                          "procuracy_demands"};
};
template <>
struct Names<SplitReason> {
  static constexpr std::array<std::string_view, 2> values{"another_matter", "joined_by_mistake"};
};

template <class Enum>
std::string_view name(Enum value) {
  return Names<Enum>::values.at(static_cast<std::size_t>(value));
}

}  // namespace

template <class Enum>
Result<Enum> parse_code(std::string_view code_name) {
  const auto& values = Names<Enum>::values;
  const auto found = std::find(values.begin(), values.end(), code_name);
  if (found == values.end()) {
    return fail(ErrorCode::invalid_input, "unknown code " + std::string(code_name.substr(0, 40)));
  }
  return static_cast<Enum>(found - values.begin());
}

template <class Enum>
std::span<const std::string_view> code_names() {
  return Names<Enum>::values;
}

#define HD_CODED(Enum)                                         \
  std::string_view name_of(Enum value) { return name(value); } \
  template Result<Enum> parse_code<Enum>(std::string_view);    \
  template std::span<const std::string_view> code_names<Enum>();

HD_CODED(AgencyKind)
HD_CODED(Function)
HD_CODED(CompartmentFunction)
HD_CODED(LeadKind)
HD_CODED(GroundAnswer)
HD_CODED(LeadState)
HD_CODED(Danger)
HD_CODED(Channel)
HD_CODED(LateReason)
HD_CODED(DecisionKind)
HD_CODED(HandoverState)
HD_CODED(RejectionReason)
HD_CODED(HandoverReason)
HD_CODED(ProlongationReason)
HD_CODED(ReassignReason)
HD_CODED(GrantState)
HD_CODED(EventKind)
HD_CODED(IdentityReason)
HD_CODED(PartKind)
HD_CODED(PartState)
HD_CODED(PersonRole)
HD_CODED(CaseState)
HD_CODED(CaseEventKind)
HD_CODED(OffenceReason)
HD_CODED(SplitReason)

#undef HD_CODED

}  // namespace hd::domain
