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

constexpr std::array<std::pair<FactKind, std::string_view>, 25> fact_kind_names{{
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
