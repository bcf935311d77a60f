// What happened, as far as the rules of reception and settlement of tips ask for it.
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
  file_demanded,     // the procuracy takes the matter over, CPC 146(2)
};

enum class Precision : std::uint8_t { minute, hour };  // hour: `at` is the hour, rounded down
enum class YesNo : std::uint8_t { unknown, no, yes };

// `agency_kind` and `agency` name who did it; of suspension_annulled and file_demanded who received
// the paper and must act on it.
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
};

struct Situation {
  std::vector<Fact> facts;  // in any order
  std::string article;      // overrides the article of the last `classified` fact when not empty
  std::string clause;
  YesNo reporter_named = YesNo::unknown;  // no: refused to give a name (unknown counts as named)
  // A ground of TTLT 01/2017 art. 8(5)(a) other than severity: flagrant, public concern, a known
  // suspect who may flee or against whom measures are needed.
  YesNo other_urgent_ground = YesNo::unknown;
  YesNo victim_under_18 = YesNo::unknown;
};

std::string_view name_of(AgencyKind kind);
std::string_view name_of(FactKind kind);
std::vector<AgencyKind> all_agency_kinds();
// Fail with invalid_input for a name that does not exist.
Result<AgencyKind> parse_agency_kind(std::string_view name);
Result<FactKind> parse_fact_kind(std::string_view name);

}  // namespace hd::law
