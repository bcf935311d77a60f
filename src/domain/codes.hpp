// Coded values of the domain. Each has one code_name, stored and shown through words/glossary.csv
// ("term.<code_name>"); a test holds the two together.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/result.hpp"

namespace hd::domain {

// Cơ quan: kinds of agencies (law: LAW of 2024/2025; data: province/<name>/agency_kinds.csv).
enum class AgencyKind : std::uint8_t {
  commune_police,             // Công an xã, phường, đặc khu
  city_investigating_agency,  // Cơ quan Cảnh sát điều tra Công an thành phố
  border_guard,               // Bộ đội Biên phòng
  coast_guard,                // Cảnh sát biển
  procuracy,                  // Viện kiểm sát
  health_department,          // Sở Y tế
  steering_committee,         // Ban Chỉ đạo
};

// What a member does in the agency. One member may have several.
enum class Function : std::uint8_t {
  head,          // thủ trưởng, trưởng
  deputy,        // phó, được uỷ quyền
  duty_officer,  // trực ban
  investigator,  // điều tra viên, cán bộ thụ lý
  coordinator,   // điều phối của Ban Chỉ đạo
};

// A compartment holds the keys of one function of one agency.
enum class CompartmentFunction : std::uint8_t { intake, casework };  // stored as intake, case

enum class LeadKind : std::uint8_t {
  unclassified,
  denunciation,                // tố giác về tội phạm, CPC 144(1)
  crime_notice,                // tin báo về tội phạm, CPC 144(2)
  prosecution_recommendation,  // kiến nghị khởi tố, CPC 144(3)
};

// Whether a ground of TTLT 01/2017 art. 8(5)(a) is there, as the officer answered.
enum class GroundAnswer : std::uint8_t { unanswered, excluded, established };

enum class LeadState : std::uint8_t {
  received,     // đã nhận, chưa phân loại
  classified,   // đã phân loại, chưa chuyển
  offered,      // đã chuyển, chờ cơ quan có thẩm quyền nhận
  verifying,    // đã tiếp nhận, đang kiểm tra, xác minh
  proposed,     // cán bộ đã đề xuất, chờ người có quyền quyết định
  opened,       // đã khởi tố vụ án hình sự
  not_opened,   // không khởi tố
  suspended,    // tạm đình chỉ giải quyết
  not_a_crime,  // không phải tin về tội phạm, Circular 28/2020 art. 7(2)(d)
};

enum class Danger : std::uint8_t { now, maybe, no, unknown };

// How the tip came in, CPC 145, TTLT 01/2017 art. 7. All but the first are typed in by an officer.
enum class Channel : std::uint8_t {
  public_page,
  telephone,
  in_person,
  letter,
  other_agency,
  mass_media,
  commune_authority,  // uỷ ban nhân dân xã
  border_guard,
  hotline_111,
};

// Why something was typed in more than a day after it was received.
enum class LateReason : std::uint8_t {
  no_connection,
  taken_outside_office,
  many_at_once,
  found_later,
};

enum class DecisionKind : std::uint8_t { open, not_open, suspend };

enum class HandoverState : std::uint8_t { offered, accepted, rejected, withdrawn };

// Why a receiver does not take over what was passed on; it goes back to the giver.
enum class RejectionReason : std::uint8_t { not_our_competence, wrong_receiver, file_incomplete };

// Why an agency that settles leads passes one on that is not its own: TTLT 01/2017 art. 8(1)(2).
enum class HandoverReason : std::uint8_t { other_place, other_field };

// Why the limit of settlement is prolonged: CPC 147(2).
enum class ProlongationReason : std::uint8_t { complex_matter, many_places };

// Why another investigator takes over: CPC 36(1)(c).
enum class ReassignReason : std::uint8_t {
  workload,
  absence,
  special_skill,
  must_step_aside,  // phải từ chối tham gia hoặc bị thay đổi
};

enum class GrantState : std::uint8_t { offered, active, ended };

// Why an officer asks to open who sent a tip.
enum class IdentityReason : std::uint8_t { tell_reporter, clarify_report, protect_reporter };

// What happened to a lead, in the words of its timeline. The first part is what the law engine
// reads.
enum class EventKind : std::uint8_t {
  tip_received,
  classified,
  passed_on,
  accepted,
  officer_assigned,
  procuracy_notified_of_acceptance,
  assignment_notified,
  reporter_told_of_acceptance,
  child_statement_taken,
  closing_report_made,
  decided_open,
  decided_not_open,
  decided_suspend,
  decision_sent_to_procuracy,
  reporter_told,
  settlement_prolonged,
  extension_requested,
  procuracy_prolonged,  // told by the procuracy, as are the next one and suspension_annulled
  extension_refused,
  suspension_annulled,
  decided_resume,
  found_not_competent,
  found_not_a_crime,
  assignment_reached_procuracy,         // by the procuracy, as are the next four
  extension_request_reached_procuracy,  // TTLT 01/2017 art. 11(2): three days from then
  procurator_assigned,                  // TTLT 01/2017 art. 10(2)
  annulment_sent,                       // CPC 148(2): to the reporter too
  file_demanded,                        // by the procuracy, which settles it itself: CPC 146(2)
  procuracy_demanded,        // that what was done wrong be put right: TTLT 01/2017 art. 5(2)(b)
  procuracy_demand_met,      // khắc phục
  file_handed_over,          // chuyển hồ sơ: CPC 146(2), 164; TTLT 01/2017 art. 16(1)
  evidence_reviewed,         // with the procurator: TTLT 01/2022 art. 10(3)
  clear_signs_found,         // rõ dấu hiệu tội phạm, đủ căn cứ: Circular 28/2020 art. 12(1)
  urgent_ground_found,       // a ground of TTLT 01/2017 art. 8(5)(a), after the reception
  notice_reached_procuracy,  // any other paper; not read by the law engine
  // not read by the law engine
  question_asked,
  answer_received,
  decision_proposed,
  offender_identified,
  handover_rejected,
  classification_undone,
  due_dates_moved,  // calendar or law has changed
  officer_replaced,
  joined_to_case,
  taken_off_case,
  file_came_back,  // with its case, which was transferred and not accepted
  duplicate_linked,
  duplicate_unlinked,
  not_a_crime_proposed,
  not_a_crime_undone,
};

// A part of a lead that the daily work adds: domain/lead_part.hpp.
enum class PartKind : std::uint8_t {
  lead_note,      // ghi chú
  lead_person,    // người
  lead_document,  // tài liệu
  lead_plan,      // kế hoạch kiểm tra, xác minh, Circular 28/2020 art. 13(1)
  plan_step,      // việc trong kế hoạch, art. 13(1)(c)
};

// Plan and steps are proposed, then approved before they are carried out: Circular 28/2020
// art. 13(1)(2). All else is recorded.
enum class PartState : std::uint8_t {
  part_recorded,
  part_proposed,  // chờ phê duyệt
  part_approved,  // đã phê duyệt
  part_done,
  part_dropped,
};

// What somebody is to the lead, before any of it is proven.
enum class PersonRole : std::uint8_t {
  possible_victim,   // before anybody has begun to identify them
  denounced_person,  // người bị tố giác, CPC 57
  witness,           // người biết sự việc
  related_person,    // người liên quan
};

enum class CaseState : std::uint8_t {
  investigating,            // đang điều tra
  investigation_suspended,  // tạm đình chỉ điều tra, CPC 229
  prosecution_proposed,     // kết luận điều tra đề nghị truy tố, CPC 232, 233
  discontinued,             // đình chỉ điều tra, CPC 230
  transferred,              // chuyển cơ quan khác điều tra
  merged,                   // nhập vào vụ án khác, CPC 172(4)
};

// What happened to a case. The first part is what the law engine reads, by these names.
enum class CaseEventKind : std::uint8_t {
  case_opened,
  offence_changed,
  offence_added,
  case_extension_requested,
  case_extended,  // told by the procuracy, as is the next one
  case_extension_refused,
  case_suspended,
  case_suspension_sent,
  case_resumed,
  case_resumption_sent,
  case_discontinued,
  investigation_concluded,
  case_file_sent,
  file_returned_by_procuracy,
  file_returned_by_court,
  case_change_sent,  // the decision that changes or adds offences: CPC 156(2)
  // not read by the law engine under these names
  offence_dropped,
  accused_is_minor,  // bị can dưới 18 tuổi: Law 59/2024 halves the terms
  accused_is_adult,
  lead_joined,
  lead_taken_off,
  case_assigned,
  case_transferred,
  case_accepted,    // by the agency to which it was transferred,
  case_sent_back,   // or refused there, with a reason
  case_taken_back,  // by the giver, while nobody has accepted it
  case_merged,
  case_split_off,  // the merged case stands by itself again
  offender_identified,
};

// Why the offence of a case changes: it does not fit the act, or another one was not opened yet.
enum class OffenceReason : std::uint8_t { does_not_fit, another_crime, procuracy_demands };

// Why a lead is taken off a case.
enum class SplitReason : std::uint8_t { another_matter, joined_by_mistake };

// Result of a coded text that came from outside or from storage.
template <class Enum>
Result<Enum> parse_code(std::string_view code_name);
template <class Enum>
std::span<const std::string_view> code_names();

std::string_view name_of(AgencyKind value);
std::string_view name_of(Function value);
std::string_view name_of(CompartmentFunction value);
std::string_view name_of(LeadKind value);
std::string_view name_of(GroundAnswer value);
std::string_view name_of(LeadState value);
std::string_view name_of(Danger value);
std::string_view name_of(Channel value);
std::string_view name_of(LateReason value);
std::string_view name_of(DecisionKind value);
std::string_view name_of(HandoverState value);
std::string_view name_of(RejectionReason value);
std::string_view name_of(HandoverReason value);
std::string_view name_of(ProlongationReason value);
std::string_view name_of(ReassignReason value);
std::string_view name_of(GrantState value);
std::string_view name_of(EventKind value);
std::string_view name_of(IdentityReason value);
std::string_view name_of(PartKind value);
std::string_view name_of(PartState value);
std::string_view name_of(PersonRole value);
std::string_view name_of(CaseState value);
std::string_view name_of(CaseEventKind value);
std::string_view name_of(OffenceReason value);
std::string_view name_of(SplitReason value);

}  // namespace hd::domain
