// What happened to a tip and to the criminal case that came of it, as far as the rules ask for it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"

namespace hd::law {

enum class AgencyKind : std::uint8_t {
  commune_police,             // Công an xã, phường, đặc khu
  police_post,                // Đồn Công an: as commune police, TTLT 01/2017 art. 8(5)(a)(b)
  police_station,             // Trạm Công an: TTLT 01/2017 art. 8(5)(c)
  city_investigating_agency,  // Cơ quan Cảnh sát điều tra Công an tỉnh, thành phố
  border_guard,               // Bộ đội Biên phòng: some investigation, CPC 35(1), 164
  coast_guard,                // Cảnh sát biển: some investigation
  police_department,          // other department of the police with some investigation (CPC 35(1))
  procuracy,                  // Viện kiểm sát
  court,                      // Toà án
  commune_committee,          // Uỷ ban nhân dân xã, phường, đặc khu
  health_department,          // Sở Y tế
  steering_committee,         // Ban Chỉ đạo
  hotline_111,                // Tổng đài 111
  other_body,                 // any other agency or organisation, CPC 145(2)(b)
};

enum class FactKind : std::uint8_t {
  tip_received,         // tiếp nhận: by the agency of the fact
  classified,           // phân loại
  found_not_competent,  // có căn cứ xác định không thuộc thẩm quyền, TTLT 01/2017 art. 8(1)
  passed_on,            // chuyển
  accepted,             // received by the agency to which it was passed on
  officer_assigned,     // phân công, TTLT 01/2017 art. 9
  assignment_notified,  // assignment sent to the procuracy
  assignment_reached_procuracy,  // by the procuracy: it received the assignment
  procurator_assigned,           // by the procuracy, TTLT 01/2017 art. 10(2)
  procuracy_notified_of_acceptance,
  reporter_told_of_acceptance,
  child_statement_taken,
  settlement_prolonged,  // kéo dài by head or deputy, CPC 147(2)
  extension_requested,   // đề nghị gia hạn
  procuracy_prolonged,   // gia hạn by the procuracy, CPC 147(2)
  closing_report_made,   // báo cáo kết thúc việc xác minh, Circular 28/2020 art. 15
  decided_open,          // khởi tố vụ án hình sự
  decided_not_open,      // không khởi tố
  decided_suspend,       // tạm đình chỉ giải quyết
  suspension_annulled,   // huỷ bỏ quyết định tạm đình chỉ: when the settling body received it
  decided_resume,        // phục hồi giải quyết
  decision_sent_to_procuracy,
  reporter_told,     // result told
  file_handed_over,  // hồ sơ chuyển cho Cơ quan điều tra, xử phạt or procuracy
  // The procuracy takes the matter over, dated by the day it demanded the file, not by the day the
  // paper came: CPC 146(2), TTLT 01/2017 art. 13(2).
  file_demanded,
  urgent_ground_found,  // căn cứ của TTLT 01/2017 art. 8(5)(a) that came to light after the
                        // reception
  clear_signs_found,    // rõ dấu hiệu tội phạm, đủ căn cứ: Circular 28/2020 art. 12(1)
  extension_request_reached_procuracy,  // by the procuracy, TTLT 01/2017 art. 11(2)
  extension_refused,                    // by the procuracy, or told to the agency that had asked
  annulment_decided,                    // by the procuracy: huỷ tạm đình chỉ, CPC 148(2)
  annulment_sent,
  procuracy_demanded,    // written demand received, TTLT 01/2017 art. 5(2)(b)
  procuracy_demand_met,  // khắc phục
  evidence_reviewed,     // rà soát, đánh giá chứng cứ, TTLT 01/2022 art. 10(3)
  found_not_a_crime,     // chưa đến mức truy cứu trách nhiệm hình sự, Circular 28/2020 art. 7(2)(d)

  // Of a criminal case. The investigating agency that holds it does these; `case_opened` is dated
  // by the decision to open, whoever took it: CPC 172(1).
  case_opened,      // khởi tố vụ án: the term of investigation begins
  offence_changed,  // thay đổi tội danh, to a graver or lighter offence: TTLT 04/2018 art. 14(2)(4)
  offence_added,    // bổ sung tội danh: the gravest counts, TTLT 04/2018 art. 14(3)
  case_extension_requested,
  case_extended,           // được gia hạn điều tra, CPC 172(2)
  case_extension_refused,  // bị từ chối gia hạn điều tra
  case_suspended,          // tạm đình chỉ điều tra (vụ án), CPC 229, 281
  case_suspension_sent,
  case_resumed,  // phục hồi điều tra (vụ án), CPC 235, 249
  case_resumption_sent,
  case_discontinued,           // đình chỉ điều tra (vụ án), CPC 230, 248
  investigation_concluded,     // kết luận điều tra, CPC 232
  case_file_sent,              // giao hồ sơ, kết luận cho Viện kiểm sát, CPC 232(4)
  file_returned_by_procuracy,  // nhận lại hồ sơ để điều tra bổ sung, CPC 174(2)
  file_returned_by_court,
  case_change_sent,    // gửi quyết định thay đổi, bổ sung khởi tố vụ án, CPC 156(2)
  accused_detained,    // tạm giam để điều tra, CPC 173
  detention_extended,  // gia hạn tạm giam
  accused_released,
  // By the procuracy.
  case_file_received,          // nhận hồ sơ vụ án và kết luận điều tra, CPC 240(1)
  prosecution_extended,        // gia hạn thời hạn quyết định việc truy tố
  prosecuted,                  // truy tố, cáo trạng
  returned_for_investigation,  // trả hồ sơ để điều tra bổ sung; by the court too
  prosecution_notified,        // CPC 240(2)
  // By the court.
  trial_accepted,       // thụ lý vụ án, CPC 277(1)
  trial_extended,       // gia hạn thời hạn chuẩn bị xét xử
  trial_ordered,        // quyết định đưa vụ án ra xét xử
  trial_opened,         // mở phiên toà, CPC 277(3)
  file_received_again,  // nhận lại hồ sơ sau điều tra bổ sung, CPC 277(2)
};
inline constexpr FactKind first_case_fact = FactKind::case_opened;
inline constexpr FactKind last_fact = FactKind::file_received_again;

// hour: `at` is the hour, rounded down; day: somewhere on the day of `at`.
enum class Precision : std::uint8_t { minute, hour, day };
enum class YesNo : std::uint8_t { unknown, no, yes };
// Criminal Code 9(1).
enum class Severity : std::uint8_t { less_serious, serious, very_serious, especially_serious };

// `agency_kind` and `agency` name who did it; of suspension_annulled who received the paper, of
// file_demanded of whom the file is demanded: each must act on it.
struct Fact {
  FactKind kind = FactKind::tip_received;
  Moment at;
  AgencyKind agency_kind = AgencyKind::commune_police;
  std::string agency;      // tells two agencies of one kind apart; opaque, may be empty
  bool at_island = false;  // the agency sits on an island: 48 h of TTLT 01/2017 art. 8(5)(a)
  Precision precision = Precision::minute;
  std::string article;    // of `classified` and decisions: Criminal Code, "150"; empty when unknown
  std::string clause;     // "1"; empty when unknown
  std::string reference;  // number of the paper, free text
  // Point of the ground ("a") or its code: of suspensions, law/suspension_reasons.csv.
  std::string ground;
  std::string subject;             // which accused; opaque, empty: the only one
  std::optional<CivilDate> until;  // last day as the decision itself says it; empty: not known
};

struct Situation {
  std::vector<Fact> facts;  // in any order
  std::string article;      // overrides the article of the last `classified` fact when not empty
  std::string clause;
  YesNo reporter_named = YesNo::unknown;  // no: refused to give a name (unknown counts as named)
  // The grounds of TTLT 01/2017 art. 8(5)(a), each asked by itself. Until all are answered "no" the
  // 24 hours count.
  YesNo flagrant = YesNo::unknown;          // quả tang
  YesNo grave = YesNo::unknown;             // rất, đặc biệt nghiêm trọng; a known clause says more
  YesNo public_concern = YesNo::unknown;    // dư luận xã hội quan tâm
  YesNo suspect_may_flee = YesNo::unknown;  // rõ người, có thể bỏ trốn, cần ngăn chặn
  YesNo victim_under_18 = YesNo::unknown;
  YesNo sexual_abuse = YesNo::unknown;  // of that victim, TTLT 01/2022
  // Of a case: Law 59/2024 halves the terms when the accused is under 18, unless especially
  // complex.
  YesNo accused_under_18 = YesNo::unknown;
  YesNo especially_complex = YesNo::unknown;
  std::optional<Severity> severity;  // of an offence that is not in law/offences.csv
};

std::string_view name_of(AgencyKind kind);
std::string_view name_of(FactKind kind);
// A step of the criminal case, not of the tip.
bool is_case_fact(FactKind kind);
std::vector<AgencyKind> all_agency_kinds();
// Fail with invalid_input for a name that does not exist.
Result<AgencyKind> parse_agency_kind(std::string_view name);
Result<FactKind> parse_fact_kind(std::string_view name);

}  // namespace hd::law
