#include "calendar/calendar.hpp"

#include <array>
#include <utility>

#include "base/csv.hpp"
#include "base/fault.hpp"

namespace hd::calendar {
namespace {

constexpr std::array<std::pair<DayKind, std::string_view>, 6> day_kind_names{{
    {DayKind::working_day, "working_day"},
    {DayKind::working_saturday, "working_saturday"},
    {DayKind::weekend, "weekend"},
    {DayKind::public_holiday, "public"},
    {DayKind::compensatory, "compensatory"},
    {DayKind::exchanged, "exchanged"},
}};

bool is_weekend(CivilDate date) {
  return date.weekday() == Weekday::saturday || date.weekday() == Weekday::sunday;
}

Error wrong(std::string_view where, std::string_view key,
            std::initializer_list<std::string_view> arguments = {}) {
  return fault_at(Error::of(ErrorCode::malformed, std::string(where)),
                  fault(ErrorCode::malformed, "calendar.fault." + std::string(key), arguments));
}

Result<std::string> text_of(const std::string& path) {
  auto text = read_file(path);
  if (!text) return fail(fault(text.error().code, "file.unreadable", {path}));
  return text;
}

Result<CsvTable> parse_columns(std::string_view text, std::string_view file,
                               std::initializer_list<std::string_view> columns) {
  auto parsed = CsvTable::parse(text, file);
  if (!parsed) return fail(table_fault(parsed.error()));
  CsvTable table = *std::move(parsed);
  for (const std::string_view column : columns) {
    if (table.size() > 0 && !table.has_column(column)) {
      return fail(wrong(file, "no_column", {column}));
    }
  }
  return table;
}

std::string where_of(const CsvTable& table, std::size_t row) {
  return table.file_name() + ":" + std::to_string(table.line_of(row));
}

Result<CivilDate> date_of(const CsvTable& table, std::size_t row, std::string_view column) {
  const std::string& text = table.cell(row, column);
  auto date = CivilDate::parse_iso(text);
  if (!date) {
    return fail(wrong(where_of(table, row), "date", {text, column}));
  }
  return *date;
}

Result<bool> announced_of(const CsvTable& table, std::size_t row) {
  const std::string& status = table.cell(row, "status");
  if (status == "announced") return true;
  if (status == "draft") return false;
  return fail(wrong(where_of(table, row), "status", {status}));
}

Result<DayKind> kind_off(const CsvTable& table, std::size_t row) {
  const std::string& text = table.cell(row, "kind");
  for (const auto& [kind, name] : day_kind_names) {
    if (name == text && is_off(kind) && kind != DayKind::weekend) return kind;
  }
  return fail(wrong(where_of(table, row), "kind", {text}));
}

}  // namespace

bool is_off(DayKind kind) {
  return kind != DayKind::working_day && kind != DayKind::working_saturday;
}

std::string_view name_of(DayKind kind) {
  for (const auto& [value, name] : day_kind_names) {
    if (value == kind) return name;
  }
  return {};
}

Result<Calendar> Calendar::parse(const CalendarTables& tables) {
  Calendar calendar;
  HD_CHECK(calendar.add_years(tables.calendar_years));
  HD_CHECK(calendar.add_holidays(tables.holidays));
  HD_CHECK(calendar.add_working_saturdays(tables.working_saturdays));
  return calendar;
}

Result<Calendar> Calendar::load(const std::string& folder) {
  HD_TRY(const std::string holidays, text_of(folder + "/holidays.csv"));
  HD_TRY(const std::string saturdays, text_of(folder + "/working_saturdays.csv"));
  HD_TRY(const std::string years, text_of(folder + "/calendar_years.csv"));
  return parse({holidays, saturdays, years});
}

Result<Done> Calendar::add(CivilDate date, Entry entry, const std::string& where) {
  if (!entries_.try_emplace(date.day_number(), std::move(entry)).second) {
    return fail(wrong(where, "twice", {date.iso()}));
  }
  return Done{};
}

Result<Done> Calendar::add_holidays(std::string_view text) {
  HD_TRY(const CsvTable table,
         parse_columns(text, "holidays.csv", {"date", "kind", "name", "doc", "status"}));
  for (std::size_t row = 0; row < table.size(); ++row) {
    HD_TRY(const CivilDate date, date_of(table, row, "date"));
    HD_TRY(const DayKind kind, kind_off(table, row));
    HD_TRY(const bool announced, announced_of(table, row));
    const std::string where = where_of(table, row);
    if (is_weekend(date)) {
      return fail(wrong(where, "weekend", {date.iso()}));
    }
    HD_CHECK(add(date, {kind, table.cell(row, "name"), table.cell(row, "doc"), announced}, where));
  }
  return Done{};
}

Result<Done> Calendar::add_working_saturdays(std::string_view text) {
  HD_TRY(const CsvTable table,
         parse_columns(text, "working_saturdays.csv", {"date", "for_date", "doc", "status"}));
  for (std::size_t row = 0; row < table.size(); ++row) {
    HD_TRY(const CivilDate date, date_of(table, row, "date"));
    HD_TRY(const bool announced, announced_of(table, row));
    const std::string where = where_of(table, row);
    if (!is_weekend(date)) {
      return fail(wrong(where, "weekday", {date.iso()}));
    }
    HD_TRY(const CivilDate given, date_of(table, row, "for_date"));
    if (day_kind(given) != DayKind::exchanged) {
      return fail(wrong(where, "for_date", {date.iso(), given.iso()}));
    }
    HD_CHECK(add(date, {DayKind::working_saturday, "", table.cell(row, "doc"), announced}, where));
  }
  return Done{};
}

Result<Done> Calendar::add_years(std::string_view text) {
  HD_TRY(const CsvTable table, parse_columns(text, "calendar_years.csv", {"year", "status"}));
  for (std::size_t row = 0; row < table.size(); ++row) {
    const std::string& year = table.cell(row, "year");
    if (year.size() != 4 || year.find_first_not_of("0123456789") != std::string::npos) {
      return fail(wrong(where_of(table, row), "year", {year}));
    }
    HD_TRY(const bool announced, announced_of(table, row));
    announced_[std::stoi(year)] = announced;
  }
  return Done{};
}

DayKind Calendar::day_kind(CivilDate date) const {
  const auto found = entries_.find(date.day_number());
  if (found != entries_.end()) return found->second.kind;
  return is_weekend(date) ? DayKind::weekend : DayKind::working_day;
}

DayInfo Calendar::day_info(CivilDate date) const {
  DayInfo info{DayKind::working_day, {}, {}, !is_provisional(date.year())};
  const auto found = entries_.find(date.day_number());
  if (found == entries_.end()) {
    if (is_weekend(date)) info.kind = DayKind::weekend;
    return info;
  }
  info.kind = found->second.kind;
  info.name = found->second.name;
  info.document = found->second.document;
  info.is_announced = info.is_announced && found->second.is_announced;
  return info;
}

bool Calendar::is_working_day(CivilDate date) const { return !is_off(day_kind(date)); }

CivilDate Calendar::working_day_from(CivilDate date) const {
  while (!is_working_day(date)) date = date.plus_days(1);
  return date;
}

CivilDate Calendar::working_day_until(CivilDate date) const {
  while (!is_working_day(date)) date = date.plus_days(-1);
  return date;
}

CivilDate Calendar::next_working_day(CivilDate date) const {
  return working_day_from(date.plus_days(1));
}

CivilDate Calendar::previous_working_day(CivilDate date) const {
  return working_day_until(date.plus_days(-1));
}

int Calendar::working_days_between(CivilDate after, CivilDate until) const {
  int count = 0;
  for (CivilDate day = after.plus_days(1); day <= until; day = day.plus_days(1)) {
    if (is_working_day(day)) ++count;
  }
  return count;
}

std::vector<std::pair<CivilDate, bool>> Calendar::special_days() const {
  std::vector<std::pair<CivilDate, bool>> days;
  for (const auto& [number, entry] : entries_) {
    days.emplace_back(CivilDate::from_day_number(number), !is_off(entry.kind));
  }
  std::sort(days.begin(), days.end());
  return days;
}

bool Calendar::is_provisional(int year) const {
  const auto found = announced_.find(year);
  return found == announced_.end() || !found->second;
}

}  // namespace hd::calendar
