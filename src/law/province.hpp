// Data of one province: its communes, kinds of agencies and names. Another province is another
// folder (units.csv, agency_kinds.csv, alarm_ladder.csv, province.csv).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "law/alarm_ladder.hpp"
#include "law/facts.hpp"
#include "law/rule.hpp"

namespace hd::law {

enum class UnitKind : std::uint8_t { ward, commune, special_zone };  // phường, xã, đặc khu
std::string_view name_of(UnitKind kind);

// Đơn vị hành chính cấp xã (Decision 19/2025/QĐ-TTg).
struct AdminUnit {
  std::string code;  // "11914"
  UnitKind kind = UnitKind::ward;
  std::string name;  // "Cát Hải"
  CivilDate valid_from;
  std::optional<CivilDate> valid_to;  // last day
  bool is_island = false;
  std::string former_province;  // "Hải Phòng", "Hải Dương"

  std::string full_name(Language language) const;  // "đặc khu Cát Hải", "Cát Hải special zone"
  bool is_valid_on(CivilDate date) const;
};

struct AgencyKindRow {
  AgencyKind kind = AgencyKind::commune_police;
  Label name;  // "Công an xã, phường, đặc khu"
  Label short_name;
  std::string level;                      // commune, province, region
  std::vector<std::string> compartments;  // "intake", "case": which compartments it has
  bool per_unit = false;                  // one agency for every commune
  // Which kinds of leads it may receive, CPC 145(2): 1 tố giác, 2 tin báo, 3 kiến nghị khởi tố.
  bool takes_denunciations = false;
  bool takes_crime_notices = false;
  bool takes_recommendations = false;
  Status status = Status::draft;
};

class Province {
 public:
  // Fails with malformed or storage_failed; the private text names file, line and what to do.
  static Result<Province> load(const std::string& folder);

  const std::string& code() const { return code_; }        // "31"
  const Label& name() const { return name_; }              // "thành phố Hải Phòng"
  const Label& short_name() const { return short_name_; }  // "Hải Phòng"
  const Label& investigating_agency() const { return investigating_agency_; }
  const Label& investigating_agency_short() const { return investigating_agency_short_; }
  const Label& steering_committee() const { return steering_committee_; }

  const std::vector<AdminUnit>& all_units() const { return units_; }
  // Units valid on the day, in the Vietnamese order of their names, then by kind.
  std::vector<AdminUnit> units(CivilDate on) const;
  // The unit of the code valid on the day, or null.
  const AdminUnit* unit(std::string_view code, CivilDate on) const;

  const std::vector<AgencyKindRow>& agency_kinds() const { return agency_kinds_; }
  const AgencyKindRow* agency_kind(AgencyKind kind) const;  // null when the province has none
  const AlarmLadder& alarm_ladder() const { return alarm_ladder_; }

 private:
  friend class ProvinceLoader;
  std::string code_;
  Label name_;
  Label short_name_;
  Label investigating_agency_;
  Label investigating_agency_short_;
  Label steering_committee_;
  std::vector<AdminUnit> units_;
  std::vector<AgencyKindRow> agency_kinds_;
  AlarmLadder alarm_ladder_;
};

}  // namespace hd::law
