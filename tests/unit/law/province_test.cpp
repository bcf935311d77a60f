#include "law/province.hpp"

#include "unit/law/law_fixture.hpp"

using hd::CivilDate;
using hd::Language;
using namespace hd::law;
using hd::test::CopiedFolder;

namespace {

const std::string folder = std::string(HD_SOURCE_DIR) + "/province/hai-phong";
const CivilDate this_day = *CivilDate::of(2026, 11, 24);

Province hai_phong() {
  auto province = Province::load(folder);
  if (!province) FAIL(province.error().logged.text);
  return *std::move(province);
}

std::string province_fault_after(const std::string& file, const std::string& old_text,
                                 const std::string& new_text) {
  CopiedFolder copy(folder);
  copy.change(file, old_text, new_text);
  const auto province = Province::load(copy.path());
  return province ? "" : province.error().logged.text;
}

}  // namespace

TEST_CASE("Hải Phòng has 114 units: 45 wards, 67 communes, 2 special zones") {
  const Province province = hai_phong();
  const auto units = province.units(this_day);
  int kinds[3] = {0, 0, 0};
  int islands = 0;
  int former_hai_duong = 0;
  for (const AdminUnit& unit : units) {
    ++kinds[static_cast<int>(unit.kind)];
    islands += unit.is_island ? 1 : 0;
    former_hai_duong += unit.former_province == "Hải Dương" ? 1 : 0;
  }
  CHECK(units.size() == 114);
  CHECK(kinds[0] == 45);
  CHECK(kinds[1] == 67);
  CHECK(kinds[2] == 2);
  CHECK(islands == 2);
  CHECK(former_hai_duong == 64);
}

TEST_CASE("no unit existed before 1 July 2025") {
  const Province province = hai_phong();
  CHECK(province.units(*CivilDate::of(2025, 6, 30)).empty());
  CHECK(province.units(*CivilDate::of(2025, 7, 1)).size() == 114);
  CHECK(province.unit("11914", *CivilDate::of(2025, 6, 30)) == nullptr);
}

TEST_CASE("units stand in the Vietnamese order of their names") {
  const auto units = hai_phong().units(this_day);
  const auto at = [&](const char* name) {
    for (std::size_t i = 0; i < units.size(); ++i) {
      if (units[i].name == name) return static_cast<int>(i);
    }
    return -1;
  };
  CHECK(units.front().name == "Ái Quốc");
  CHECK(at("An Biên") < at("Bạch Đằng"));
  CHECK(at("Dương Kinh") < at("Đại Sơn"));  // đ after d
  CHECK(at("Gia Viên") < at("Hà Bắc"));
  CHECK(at("Ngô Quyền") > at("Nghi Dương"));
  CHECK(units.back().name == "Yết Kiêu");
}

TEST_CASE("a unit is written with its kind") {
  const Province province = hai_phong();
  const AdminUnit* island = province.unit("11914", this_day);
  REQUIRE(island != nullptr);
  CHECK(island->full_name(Language::vi) == "đặc khu Cát Hải");
  CHECK(island->full_name(Language::en) == "Cát Hải special zone");
  CHECK(island->is_island);
  CHECK(province.unit("11680", this_day)->full_name(Language::vi) == "xã Kiến Thuỵ");
  CHECK(province.unit("99999", this_day) == nullptr);
}

TEST_CASE("the province has its names") {
  const Province province = hai_phong();
  CHECK(province.code() == "31");
  CHECK(province.name().vi == "thành phố Hải Phòng");
  CHECK(province.investigating_agency().vi ==
        "Cơ quan Cảnh sát điều tra Công an thành phố Hải Phòng");
  CHECK(province.steering_committee().vi == "Ban Chỉ đạo 799");
}

TEST_CASE("only investigating agency and procuracy take recommendations to prosecute") {
  const Province province = hai_phong();
  for (const AgencyKindRow& row : province.agency_kinds()) {
    const bool takes =
        row.kind == AgencyKind::city_investigating_agency || row.kind == AgencyKind::procuracy;
    CHECK_MESSAGE(row.takes_recommendations == takes, name_of(row.kind));
    if (row.kind == AgencyKind::steering_committee) continue;
    CHECK(row.takes_denunciations);
    CHECK(row.takes_crime_notices);
  }
  CHECK(province.agency_kind(AgencyKind::commune_police)->per_unit);
}

TEST_CASE("a wrong row of the province is refused with file, line and advice") {
  CHECK(province_fault_after("units.csv", ",dac_khu,", ",dao,").find("phuong, xa, dac_khu") !=
        std::string::npos);
  CHECK(
      province_fault_after("units.csv", "10525,", "10507,").find("give the older one a valid_to") !=
      std::string::npos);
  CHECK(province_fault_after("alarm_ladder.csv", "officer,2,", "officer,two,").find("value") !=
        std::string::npos);
  CHECK(province_fault_after("alarm_ladder.csv", "07:00", "24:00").find("write hour and minute") !=
        std::string::npos);
  CHECK(province_fault_after("alarm_ladder.csv", "hour,head", "hour,officer").find("once") !=
        std::string::npos);
  CHECK(province_fault_after("alarm_ladder.csv", "24,hours", "24,days").find("write hours") !=
        std::string::npos);
  CHECK(province_fault_after("agency_kinds.csv", "1 2 3", "1 2 4").find("write 1, 2 or 3") !=
        std::string::npos);
  CHECK(province_fault_after("agency_kinds.csv", "coast_guard,", "fleet,").find("no such kind") !=
        std::string::npos);
  CHECK(province_fault_after("province.csv", "\nshort_name,", "\nnickname,")
            .find("no row 'short_name'") != std::string::npos);
}

TEST_CASE("a merged unit keeps its row and gives way to the new one") {
  CopiedFolder copy(folder);
  copy.change("units.csv", "10507,phuong,Thành Đông,2025-07-01,,",
              "10507,phuong,Thành Đông,2025-07-01,2026-12-31,");
  const Province province = *Province::load(copy.path());
  CHECK(province.units(this_day).size() == 114);
  CHECK(province.units(*CivilDate::of(2027, 1, 1)).size() == 113);
}
