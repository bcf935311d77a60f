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

constexpr std::array<std::pair<std::string_view, FactKind>, 135> acts{{
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
    {"bi yeu cau chuyen ho so", FactKind::file_demanded},
    {"is demanded the file", FactKind::file_demanded},
    {"phat hien can cu 24 gio", FactKind::urgent_ground_found},
    {"finds a 24-hour ground", FactKind::urgent_ground_found},
    {"xac dinh ro dau hieu toi pham", FactKind::clear_signs_found},
    {"finds clear signs of a crime", FactKind::clear_signs_found},
    {"nhan de nghi gia han", FactKind::extension_request_reached_procuracy},
    {"receives the request for an extension", FactKind::extension_request_reached_procuracy},
    {"bi tu choi gia han", FactKind::extension_refused},
    {"tu choi gia han", FactKind::extension_refused},
    {"is refused the extension", FactKind::extension_refused},
    {"refuses the extension", FactKind::extension_refused},
    {"quyet dinh gia han", FactKind::procuracy_prolonged},
    {"decides the extension", FactKind::procuracy_prolonged},
    {"huy tam dinh chi", FactKind::annulment_decided},
    {"annuls the suspension", FactKind::annulment_decided},
    {"gui quyet dinh huy tam dinh chi", FactKind::annulment_sent},
    {"sends the annulment", FactKind::annulment_sent},
    {"nhan yeu cau khac phuc", FactKind::procuracy_demanded},
    {"receives a written demand", FactKind::procuracy_demanded},
    {"khac phuc xong", FactKind::procuracy_demand_met},
    {"meets the demand", FactKind::procuracy_demand_met},
    {"ra soat chung cu", FactKind::evidence_reviewed},
    {"reviews the evidence", FactKind::evidence_reviewed},
    {"xac dinh khong phai tin ve toi pham", FactKind::found_not_a_crime},
    {"finds it is no tip about a crime", FactKind::found_not_a_crime},
    {"khoi to vu an", FactKind::case_opened},
    {"opens the case", FactKind::case_opened},
    {"thay doi toi danh", FactKind::offence_changed},
    {"changes the offence", FactKind::offence_changed},
    {"bo sung toi danh", FactKind::offence_added},
    {"adds an offence", FactKind::offence_added},
    {"gui quyet dinh thay doi khoi to", FactKind::case_change_sent},
    {"sends the change of the offences", FactKind::case_change_sent},
    {"de nghi gia han dieu tra", FactKind::case_extension_requested},
    {"asks to extend the investigation", FactKind::case_extension_requested},
    {"duoc gia han dieu tra", FactKind::case_extended},
    {"is given more time to investigate", FactKind::case_extended},
    {"bi tu choi gia han dieu tra", FactKind::case_extension_refused},
    {"is refused more time to investigate", FactKind::case_extension_refused},
    {"tam dinh chi dieu tra", FactKind::case_suspended},
    {"tam dinh chi vu an", FactKind::case_suspended},
    {"suspends the case", FactKind::case_suspended},
    {"gui quyet dinh tam dinh chi dieu tra", FactKind::case_suspension_sent},
    {"sends the suspension of the case", FactKind::case_suspension_sent},
    {"phuc hoi dieu tra", FactKind::case_resumed},
    {"phuc hoi vu an", FactKind::case_resumed},
    {"resumes the case", FactKind::case_resumed},
    {"gui quyet dinh phuc hoi dieu tra", FactKind::case_resumption_sent},
    {"sends the resumption of the case", FactKind::case_resumption_sent},
    {"dinh chi dieu tra", FactKind::case_discontinued},
    {"dinh chi vu an", FactKind::case_discontinued},
    {"discontinues the case", FactKind::case_discontinued},
    {"ket luan dieu tra", FactKind::investigation_concluded},
    {"concludes the investigation", FactKind::investigation_concluded},
    {"giao ho so vu an", FactKind::case_file_sent},
    {"hands over the case file", FactKind::case_file_sent},
    {"nhan lai ho so tu vien kiem sat", FactKind::file_returned_by_procuracy},
    {"gets the file back from the procuracy", FactKind::file_returned_by_procuracy},
    {"nhan lai ho so tu toa an", FactKind::file_returned_by_court},
    {"gets the file back from the court", FactKind::file_returned_by_court},
    {"tam giam bi can", FactKind::accused_detained},
    {"detains the accused", FactKind::accused_detained},
    {"duoc gia han tam giam", FactKind::detention_extended},
    {"is given more detention", FactKind::detention_extended},
    {"tra tu do bi can", FactKind::accused_released},
    {"releases the accused", FactKind::accused_released},
    {"nhan ho so vu an", FactKind::case_file_received},
    {"receives the case file", FactKind::case_file_received},
    {"gia han truy to", FactKind::prosecution_extended},
    {"extends the decision on the prosecution", FactKind::prosecution_extended},
    {"truy to", FactKind::prosecuted},
    {"prosecutes", FactKind::prosecuted},
    {"tra ho so dieu tra bo sung", FactKind::returned_for_investigation},
    {"returns the file", FactKind::returned_for_investigation},
    {"giao cao trang", FactKind::prosecution_notified},
    {"hands over the indictment", FactKind::prosecution_notified},
    {"thu ly vu an", FactKind::trial_accepted},
    {"accepts the case", FactKind::trial_accepted},
    {"gia han chuan bi xet xu", FactKind::trial_extended},
    {"extends the preparation of the trial", FactKind::trial_extended},
    {"dua vu an ra xet xu", FactKind::trial_ordered},
    {"orders the trial", FactKind::trial_ordered},
    {"mo phien toa", FactKind::trial_opened},
    {"opens the trial", FactKind::trial_opened},
    {"nhan lai ho so vu an", FactKind::file_received_again},
    {"receives the file again", FactKind::file_received_again},
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

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> asked_words{{
    {"qua tang", "flagrant"},
    {"flagrant", "flagrant"},
    {"muc do", "severity"},
    {"severity", "severity"},
    {"du luan", "public_concern"},
    {"public concern", "public_concern"},
    {"bo tron", "suspect_may_flee"},
    {"may flee", "suspect_may_flee"},
}};

constexpr std::array<std::pair<std::string_view, DoubtKind>, 14> doubt_words{{
    {"qua som", DoubtKind::too_early},
    {"too early", DoubtKind::too_early},
    {"de nghi muon", DoubtKind::asked_too_late},
    {"asked too late", DoubtKind::asked_too_late},
    {"het luot gia han", DoubtKind::nothing_to_extend},
    {"nothing to extend", DoubtKind::nothing_to_extend},
    {"dai hon luat cho", DoubtKind::longer_than_law},
    {"longer than law", DoubtKind::longer_than_law},
    {"gia han muon", DoubtKind::extended_too_late},
    {"extended too late", DoubtKind::extended_too_late},
    {"khong thay de nghi", DoubtKind::never_asked},
    {"never asked", DoubtKind::never_asked},
    {"qua so lan", DoubtKind::too_often},
    {"too often", DoubtKind::too_often},
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
std::optional<std::string_view> asked_word(std::string_view text) {
  return exact(asked_words, text);
}
std::optional<DoubtKind> doubt_word(std::string_view text) { return exact(doubt_words, text); }

}  // namespace hd::law
