#include "base/units.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "base/collation.hpp"
#include "base/csv.hpp"

namespace hd {
namespace {

constexpr std::array<std::string_view, 3> kinds{"phuong", "xa", "dac_khu"};

Result<bool> is_in_force(const CsvTable& table, std::size_t row, CivilDate day) {
  HD_TRY(const CivilDate from, CivilDate::parse_iso(table.cell(row, "valid_from")));
  const std::string& until = table.cell(row, "valid_to");
  if (until.empty()) return from <= day;
  HD_TRY(const CivilDate last, CivilDate::parse_iso(until));
  return from <= day && day <= last;
}

}  // namespace

std::string Unit::label(Language language) const {
  return word("public.unit." + kind, language, name);
}

Result<std::vector<Unit>> read_units(std::string_view csv, std::string_view file_name,
                                     CivilDate day) {
  HD_TRY(const CsvTable table, CsvTable::parse(csv, file_name));
  const auto wrong = [&](const std::string& what) {
    return fail(ErrorCode::malformed, std::string(file_name) + ": " + what);
  };
  for (const auto* column : {"code", "kind", "name", "valid_from", "valid_to"}) {
    if (!table.has_column(column)) return wrong("no column " + std::string(column));
  }
  std::vector<Unit> units;
  for (std::size_t row = 0; row < table.size(); ++row) {
    const auto in_force = is_in_force(table, row, day);
    const std::string line = "line " + std::to_string(table.line_of(row));
    if (!in_force) return wrong(line + ": date");
    if (!*in_force) continue;
    Unit unit{table.cell(row, "code"), table.cell(row, "kind"), table.cell(row, "name")};
    if (std::find(kinds.begin(), kinds.end(), unit.kind) == kinds.end())
      return wrong(line + ": kind");
    if (unit.code.empty() || find_unit(units, unit.code) != nullptr) return wrong(line + ": code");
    units.push_back(std::move(unit));
  }
  const auto order = [](const Unit& unit) {
    return std::tuple(std::find(kinds.begin(), kinds.end(), unit.kind),
                      vietnamese_sort_key(unit.name));
  };
  std::sort(units.begin(), units.end(),
            [&](const Unit& a, const Unit& b) { return order(a) < order(b); });
  return units;
}

const Unit* find_unit(const std::vector<Unit>& units, std::string_view code) {
  const auto found =
      std::find_if(units.begin(), units.end(), [&](const Unit& unit) { return unit.code == code; });
  return found == units.end() ? nullptr : &*found;
}

}  // namespace hd
