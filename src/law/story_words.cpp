#include "law/story_words.hpp"

#include <array>
#include <utility>

namespace hd::law {
namespace {

constexpr std::array<std::pair<std::string_view, AgencyKind>, 32> agency_phrases{{
    {"cong an xa", AgencyKind::commune_police},
    {"cong an phuong", AgencyKind::commune_police},
    {"cong an dac khu", AgencyKind::commune_police},
    {"cong an cap xa", AgencyKind::commune_police},
    {"commune police", AgencyKind::commune_police},
    {"don cong an", AgencyKind::police_post},
    {"police post", AgencyKind::police_post},
    {"tram cong an", AgencyKind::police_station},
    {"police station", AgencyKind::police_station},
    {"co quan dieu tra", AgencyKind::city_investigating_agency},
    {"investigating agency", AgencyKind::city_investigating_agency},
    {"bo doi bien phong", AgencyKind::border_guard},
    {"bien phong", AgencyKind::border_guard},
    {"border guard", AgencyKind::border_guard},
    {"canh sat bien", AgencyKind::coast_guard},
    {"coast guard", AgencyKind::coast_guard},
    {"phong nghiep vu", AgencyKind::police_department},
    {"police department", AgencyKind::police_department},
    {"vien kiem sat", AgencyKind::procuracy},
    {"procuracy", AgencyKind::procuracy},
    {"toa an", AgencyKind::court},
    {"court", AgencyKind::court},
    {"uy ban nhan dan xa", AgencyKind::commune_committee},
    {"ubnd xa", AgencyKind::commune_committee},
    {"commune committee", AgencyKind::commune_committee},
    {"so y te", AgencyKind::health_department},
    {"health department", AgencyKind::health_department},
    {"tong dai 111", AgencyKind::hotline_111},
    {"hotline 111", AgencyKind::hotline_111},
    {"ban chi dao", AgencyKind::steering_committee},
    {"co quan khac", AgencyKind::other_body},
    {"other body", AgencyKind::other_body},
}};

constexpr std::array<std::pair<std::string_view, FactKind>, 50> acts{{
    {"nhan tin", FactKind::tip_received},
    {"receives the tip", FactKind::tip_received},
    {"phan loai", FactKind::classified},
    {"classifies", FactKind::classified},
    {"xac dinh khong thuoc tham quyen", FactKind::found_not_competent},
    {"finds it is not competent", FactKind::found_not_competent},
    {"chuyen tin", FactKind::passed_on},
    {"passes the tip on", FactKind::passed_on},
    {"nhan tin chuyen den", FactKind::accepted},
    {"accepts the tip", FactKind::accepted},
    {"phan cong", FactKind::officer_assigned},
    {"assigns an officer", FactKind::officer_assigned},
    {"gui phan cong cho vien kiem sat", FactKind::assignment_notified},
    {"sends the assignment to the procuracy", FactKind::assignment_notified},
    {"nhan van ban phan cong", FactKind::assignment_reached_procuracy},
    {"receives the assignment", FactKind::assignment_reached_procuracy},
    {"phan cong kiem sat vien", FactKind::procurator_assigned},
    {"assigns a procurator", FactKind::procurator_assigned},
    {"bao tiep nhan cho vien kiem sat", FactKind::procuracy_notified_of_acceptance},
    {"notifies the procuracy", FactKind::procuracy_notified_of_acceptance},
    {"bao tiep nhan cho nguoi bao tin", FactKind::reporter_told_of_acceptance},
    {"tells the reporter it was received", FactKind::reporter_told_of_acceptance},
    {"lay loi khai bi hai", FactKind::child_statement_taken},
    {"takes the statement of the victim", FactKind::child_statement_taken},
    {"keo dai thoi han", FactKind::settlement_prolonged},
    {"prolongs the limit", FactKind::settlement_prolonged},
    {"de nghi gia han", FactKind::extension_requested},
    {"asks for an extension", FactKind::extension_requested},
    {"duoc gia han", FactKind::procuracy_prolonged},
    {"is given an extension", FactKind::procuracy_prolonged},
    {"bao cao ket thuc", FactKind::closing_report_made},
    {"makes the closing report", FactKind::closing_report_made},
    {"khoi to", FactKind::decided_open},
    {"decides to open", FactKind::decided_open},
    {"khong khoi to", FactKind::decided_not_open},
    {"decides not to open", FactKind::decided_not_open},
    {"tam dinh chi", FactKind::decided_suspend},
    {"decides to suspend", FactKind::decided_suspend},
    {"nhan quyet dinh huy tam dinh chi", FactKind::suspension_annulled},
    {"receives the annulment", FactKind::suspension_annulled},
    {"phuc hoi", FactKind::decided_resume},
    {"decides to resume", FactKind::decided_resume},
    {"gui quyet dinh cho vien kiem sat", FactKind::decision_sent_to_procuracy},
    {"sends the decision to the procuracy", FactKind::decision_sent_to_procuracy},
    {"bao ket qua cho nguoi bao tin", FactKind::reporter_told},
    {"tells the reporter the result", FactKind::reporter_told},
    {"chuyen ho so", FactKind::file_handed_over},
    {"hands the file over", FactKind::file_handed_over},
    {"nhan yeu cau chuyen ho so", FactKind::file_demanded},
    {"receives the demand for the file", FactKind::file_demanded},
}};

constexpr std::array<std::pair<std::string_view, YesNo>, 10> yes_no_words{{
    {"co", YesNo::yes},
    {"yes", YesNo::yes},
    {"co ten", YesNo::yes},
    {"named", YesNo::yes},
    {"khong", YesNo::no},
    {"no", YesNo::no},
    {"khong neu ten", YesNo::no},
    {"unnamed", YesNo::no},
    {"chua ro", YesNo::unknown},
    {"unknown", YesNo::unknown},
}};

constexpr std::array<std::pair<std::string_view, Severity>, 8> severity_words{{
    {"it nghiem trong", Severity::less_serious},
    {"less serious", Severity::less_serious},
    {"nghiem trong", Severity::serious},
    {"serious", Severity::serious},
    {"rat nghiem trong", Severity::very_serious},
    {"very serious", Severity::very_serious},
    {"dac biet nghiem trong", Severity::especially_serious},
    {"especially serious", Severity::especially_serious},
}};

template <class Table>
auto exact(const Table& table, std::string_view text)
    -> std::optional<std::decay_t<decltype(table[0].second)>> {
  for (const auto& [phrase, value] : table) {
    if (phrase == text) return value;
  }
  return std::nullopt;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

bool take(std::string_view& text, std::string_view phrase) {
  if (!text.starts_with(phrase)) return false;
  const std::string_view rest = text.substr(phrase.size());
  const bool inside_a_word = !rest.empty() && phrase.back() != ':' && rest.front() != ' ' &&
                             rest.front() != ',' && rest.front() != ':';
  if (inside_a_word) return false;
  text = trimmed(rest);
  return true;
}

std::optional<AgencyKind> take_agency(std::string_view& text) {
  for (const auto& [phrase, kind] : agency_phrases) {
    if (take(text, phrase)) return kind;
  }
  return std::nullopt;
}

std::optional<FactKind> act_of(std::string_view text) { return exact(acts, text); }
std::optional<YesNo> yes_no_of(std::string_view text) { return exact(yes_no_words, text); }
std::optional<Severity> severity_word(std::string_view text) { return exact(severity_words, text); }

}  // namespace hd::law
