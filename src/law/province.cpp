#include "law/province.hpp"

#include <algorithm>
#include <array>

#include "base/collation.hpp"
#include "law/table.hpp"

namespace hd::law {
namespace {

constexpr std::array<std::pair<UnitKind, std::string_view>, 3> unit_kind_codes{
    {{UnitKind::ward, "phuong"}, {UnitKind::commune, "xa"}, {UnitKind::special_zone, "dac_khu"}}};

}  // namespace

class ProvinceLoader {
 public:
  explicit ProvinceLoader(std::string folder) : folder_(std::move(folder)) {}

  Result<Province> run() {
    HD_CHECK(read_names());
    HD_CHECK(read_units());
    HD_CHECK(read_agency_kinds());
    HD_TRY(province_.alarm_ladder_, AlarmLadder::load(folder_));
    return std::move(province_);
  }

 private:
  Result<Done> read_names() {
    HD_TRY(const CsvTable table, read_table(folder_, "province.csv", {"key", "vi", "en"}));
    const std::array<std::pair<std::string_view, Label*>, 5> wanted{
        {{"name", &province_.name_},
         {"short_name", &province_.short_name_},
         {"investigating_agency", &province_.investigating_agency_},
         {"investigating_agency_short", &province_.investigating_agency_short_},
         {"steering_committee", &province_.steering_committee_}}};
    for (std::size_t i = 0; i < table.size(); ++i) {
      const Row row(table, i);
      if (row.text("key") == "code") province_.code_ = row.text("vi");
      for (const auto& [key, label] : wanted) {
        if (row.text("key") == key) *label = {row.text("vi"), row.text("en")};
      }
    }
    for (const auto& [key, label] : wanted) {
      if (!label->vi.empty() && !label->en.empty()) continue;
      return fail(fault(ErrorCode::malformed, "law.fault.no_province_row", {key}));
    }
    if (province_.code_.empty()) {
      return fail(fault(ErrorCode::malformed, "law.fault.no_province_row", {"code"}));
    }
    return Done{};
  }

  Result<Done> read_units() {
    HD_TRY(const CsvTable table, read_table(folder_, "units.csv",
                                            {"code", "kind", "name", "valid_from", "valid_to",
                                             "is_island", "former_province"}));
    for (std::size_t i = 0; i < table.size(); ++i) {
      const Row row(table, i);
      AdminUnit unit;
      HD_TRY(unit.code, row.required("code"));
      HD_TRY(unit.kind, row.one_of<UnitKind>("kind", unit_kind_codes));
      HD_TRY(unit.name, row.required("name"));
      HD_TRY(unit.valid_from, row.date("valid_from"));
      HD_TRY(unit.valid_to, row.date_or_none("valid_to"));
      HD_TRY(unit.is_island, row.yes_no("is_island"));
      unit.former_province = row.text("former_province");
      for (const AdminUnit& other : province_.units_) {
        const bool apart = (other.valid_to && *other.valid_to < unit.valid_from) ||
                           (unit.valid_to && *unit.valid_to < other.valid_from);
        if (other.code == unit.code && !apart) {
          return fail(row.wrong("code", "two_units"));
        }
      }
      province_.units_.push_back(std::move(unit));
    }
    return Done{};
  }

  Result<Done> read_agency_kinds() {
    HD_TRY(const CsvTable table, read_table(folder_, "agency_kinds.csv",
                                            {"code", "level", "compartments", "per_unit", "takes",
                                             "status", "vi", "en", "short_vi", "short_en"}));
    for (std::size_t i = 0; i < table.size(); ++i) {
      const Row row(table, i);
      AgencyKindRow kind;
      const auto code = parse_agency_kind(row.text("code"));
      if (!code) return fail(row.wrong("code", "no_kind"));
      kind.kind = *code;
      kind.level = row.text("level");
      kind.compartments = words_of(row.text("compartments"));
      HD_TRY(kind.per_unit, row.yes_no("per_unit"));
      HD_TRY(kind.name.vi, row.required("vi"));
      HD_TRY(kind.name.en, row.required("en"));
      HD_TRY(kind.short_name.vi, row.required("short_vi"));
      HD_TRY(kind.short_name.en, row.required("short_en"));
      HD_TRY(kind.status, row.status("status"));
      for (const std::string& lead : words_of(row.text("takes"))) {
        if (lead.size() != 1 || lead < "1" || lead > "3") {
          return fail(row.wrong("takes", "takes"));
        }
        kind.takes_denunciations = kind.takes_denunciations || lead == "1";
        kind.takes_crime_notices = kind.takes_crime_notices || lead == "2";
        kind.takes_recommendations = kind.takes_recommendations || lead == "3";
      }
      province_.agency_kinds_.push_back(std::move(kind));
    }
    return Done{};
  }

  std::string folder_;
  Province province_;
};

std::string_view name_of(UnitKind kind) {
  constexpr std::array<std::string_view, 3> names{"ward", "commune", "special_zone"};
  return names.at(static_cast<std::size_t>(kind));
}

std::string AdminUnit::full_name(Language language) const {
  return word("unit." + std::string(name_of(kind)), language, name);
}

bool AdminUnit::is_valid_on(CivilDate date) const {
  return valid_from <= date && (!valid_to || date <= *valid_to);
}

Result<Province> Province::load(const std::string& folder) { return ProvinceLoader(folder).run(); }

std::vector<AdminUnit> Province::units(CivilDate on) const {
  std::vector<std::pair<std::string, const AdminUnit*>> keyed;
  for (const AdminUnit& unit : units_) {
    if (unit.is_valid_on(on)) keyed.emplace_back(vietnamese_sort_key(unit.name), &unit);
  }
  std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first < b.first;
    return a.second->kind != b.second->kind ? a.second->kind < b.second->kind
                                            : a.second->code < b.second->code;
  });
  std::vector<AdminUnit> units;
  for (const auto& [key, unit] : keyed) units.push_back(*unit);
  return units;
}

const AdminUnit* Province::unit(std::string_view code, CivilDate on) const {
  for (const AdminUnit& unit : units_) {
    if (unit.code == code && unit.is_valid_on(on)) return &unit;
  }
  return nullptr;
}

const AgencyKindRow* Province::agency_kind(AgencyKind kind) const {
  for (const AgencyKindRow& row : agency_kinds_) {
    if (row.kind == kind) return &row;
  }
  return nullptr;
}

}  // namespace hd::law
