#include "law/facts.hpp"

#include <array>
#include <utility>

namespace hd::law {
namespace {

constexpr std::array<std::pair<AgencyKind, std::string_view>, 14> agency_kind_names{{
    {AgencyKind::commune_police, "commune_police"},
    {AgencyKind::police_post, "police_post"},
    {AgencyKind::police_station, "police_station"},
    {AgencyKind::city_investigating_agency, "city_investigating_agency"},
    {AgencyKind::border_guard, "border_guard"},
    {AgencyKind::coast_guard, "coast_guard"},
    {AgencyKind::police_department, "police_department"},
    {AgencyKind::procuracy, "procuracy"},
    {AgencyKind::court, "court"},
    {AgencyKind::commune_committee, "commune_committee"},
    {AgencyKind::health_department, "health_department"},
    {AgencyKind::steering_committee, "steering_committee"},
    {AgencyKind::hotline_111, "hotline_111"},
    {AgencyKind::other_body, "other_body"},
}};

constexpr std::array<std::pair<FactKind, std::string_view>, 64> fact_kind_names{{
    {FactKind::tip_received, "tip_received"},
    {FactKind::classified, "classified"},
    {FactKind::found_not_competent, "found_not_competent"},
    {FactKind::passed_on, "passed_on"},
    {FactKind::accepted, "accepted"},
    {FactKind::officer_assigned, "officer_assigned"},
    {FactKind::assignment_notified, "assignment_notified"},
    {FactKind::assignment_reached_procuracy, "assignment_reached_procuracy"},
    {FactKind::procurator_assigned, "procurator_assigned"},
    {FactKind::procuracy_notified_of_acceptance, "procuracy_notified_of_acceptance"},
    {FactKind::reporter_told_of_acceptance, "reporter_told_of_acceptance"},
    {FactKind::child_statement_taken, "child_statement_taken"},
    {FactKind::settlement_prolonged, "settlement_prolonged"},
    {FactKind::extension_requested, "extension_requested"},
    {FactKind::procuracy_prolonged, "procuracy_prolonged"},
    {FactKind::closing_report_made, "closing_report_made"},
    {FactKind::decided_open, "decided_open"},
    {FactKind::decided_not_open, "decided_not_open"},
    {FactKind::decided_suspend, "decided_suspend"},
    {FactKind::suspension_annulled, "suspension_annulled"},
    {FactKind::decided_resume, "decided_resume"},
    {FactKind::decision_sent_to_procuracy, "decision_sent_to_procuracy"},
    {FactKind::reporter_told, "reporter_told"},
    {FactKind::file_handed_over, "file_handed_over"},
    {FactKind::file_demanded, "file_demanded"},
    {FactKind::urgent_ground_found, "urgent_ground_found"},
    {FactKind::clear_signs_found, "clear_signs_found"},
    {FactKind::extension_request_reached_procuracy, "extension_request_reached_procuracy"},
    {FactKind::extension_refused, "extension_refused"},
    {FactKind::annulment_decided, "annulment_decided"},
    {FactKind::annulment_sent, "annulment_sent"},
    {FactKind::procuracy_demanded, "procuracy_demanded"},
    {FactKind::procuracy_demand_met, "procuracy_demand_met"},
    {FactKind::evidence_reviewed, "evidence_reviewed"},
    {FactKind::found_not_a_crime, "found_not_a_crime"},
    {FactKind::case_opened, "case_opened"},
    {FactKind::offence_changed, "offence_changed"},
    {FactKind::offence_added, "offence_added"},
    {FactKind::case_extension_requested, "case_extension_requested"},
    {FactKind::case_extended, "case_extended"},
    {FactKind::case_extension_refused, "case_extension_refused"},
    {FactKind::case_suspended, "case_suspended"},
    {FactKind::case_suspension_sent, "case_suspension_sent"},
    {FactKind::case_resumed, "case_resumed"},
    {FactKind::case_resumption_sent, "case_resumption_sent"},
    {FactKind::case_discontinued, "case_discontinued"},
    {FactKind::investigation_concluded, "investigation_concluded"},
    {FactKind::case_file_sent, "case_file_sent"},
    {FactKind::file_returned_by_procuracy, "file_returned_by_procuracy"},
    {FactKind::file_returned_by_court, "file_returned_by_court"},
    {FactKind::case_change_sent, "case_change_sent"},
    {FactKind::accused_detained, "accused_detained"},
    {FactKind::detention_extended, "detention_extended"},
    {FactKind::accused_released, "accused_released"},
    {FactKind::case_file_received, "case_file_received"},
    {FactKind::prosecution_extended, "prosecution_extended"},
    {FactKind::prosecuted, "prosecuted"},
    {FactKind::returned_for_investigation, "returned_for_investigation"},
    {FactKind::prosecution_notified, "prosecution_notified"},
    {FactKind::trial_accepted, "trial_accepted"},
    {FactKind::trial_extended, "trial_extended"},
    {FactKind::trial_ordered, "trial_ordered"},
    {FactKind::trial_opened, "trial_opened"},
    {FactKind::file_received_again, "file_received_again"},
}};

template <class Table, class Enum>
std::string_view name_in(const Table& table, Enum value) {
  for (const auto& [known, name] : table) {
    if (known == value) return name;
  }
  return {};
}

}  // namespace

std::string_view name_of(AgencyKind kind) { return name_in(agency_kind_names, kind); }
std::string_view name_of(FactKind kind) { return name_in(fact_kind_names, kind); }
bool is_case_fact(FactKind kind) { return kind >= first_case_fact; }

Result<AgencyKind> parse_agency_kind(std::string_view name) {
  for (const auto& [kind, known] : agency_kind_names) {
    if (known == name) return kind;
  }
  return fail(ErrorCode::invalid_input, "no kind of agency '" + std::string(name) + "'");
}

Result<FactKind> parse_fact_kind(std::string_view name) {
  for (const auto& [kind, known] : fact_kind_names) {
    if (known == name) return kind;
  }
  return fail(ErrorCode::invalid_input, "no kind of fact '" + std::string(name) + "'");
}

std::vector<AgencyKind> all_agency_kinds() {
  std::vector<AgencyKind> kinds;
  for (const auto& row : agency_kind_names) kinds.push_back(row.first);
  return kinds;
}

}  // namespace hd::law
