#include "law/alarm_ladder.hpp"

#include <algorithm>

#include "law/table.hpp"

namespace hd::law {
namespace {

enum class Part : std::uint8_t { day, hour, inner };

constexpr std::array<std::pair<Part, std::string_view>, 3> parts{
    {{Part::day, "day"}, {Part::hour, "hour"}, {Part::inner, "inner"}}};
constexpr std::array<std::pair<Rung, std::string_view>, 3> rungs{
    {{Rung::officer, "officer"}, {Rung::head, "head"}, {Rung::coordinator, "coordinator"}}};
constexpr std::array<std::pair<LadderUnit, std::string_view>, 2> day_units{
    {{LadderUnit::working_days_before, "working_days_before"},
     {LadderUnit::days_after, "days_after"}}};
constexpr std::array<std::pair<LadderUnit, std::string_view>, 2> hour_units{
    {{LadderUnit::percent, "percent"}, {LadderUnit::minutes_after, "minutes_after"}}};

// What no law limits: its row, its unit, where it is kept.
struct Inner {
  std::string_view rung;
  std::string_view unit;
  int AlarmLadder::* value;
};
constexpr std::array<Inner, 4> inner_rows{
    {{"accept_handover", "hours", &AlarmLadder::accept_hours},
     {"read_answer", "working_days", &AlarmLadder::read_working_days},
     {"confirm_paper", "working_days", &AlarmLadder::confirm_working_days},
     {"answer_request", "working_days", &AlarmLadder::answer_working_days}}};
constexpr std::size_t ladder_rows = 6 + inner_rows.size();

std::string inner_names() {
  std::string names;
  for (const Inner& inner : inner_rows) {
    if (!names.empty()) names += ", ";
    names += inner.rung;
  }
  return names;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "07:00" as minutes after midnight.
Result<int> clock_of(const Row& row) {
  const std::string& text = row.text("clock");
  const bool is_clock = text.size() == 5 && text[2] == ':' && is_digit(text[0]) &&
                        is_digit(text[1]) && is_digit(text[3]) && is_digit(text[4]);
  const int hour = is_clock ? (text[0] - '0') * 10 + text[1] - '0' : 24;
  const int minute = is_clock ? (text[3] - '0') * 10 + text[4] - '0' : 60;
  if (hour > 23 || minute > 59) return fail(row.wrong("clock", "clock"));
  return hour * 60 + minute;
}

class LadderLoader {
 public:
  explicit LadderLoader(const CsvTable& table) : table_(table) {}

  Result<AlarmLadder> run() {
    for (std::size_t i = 0; i < table_.size(); ++i) HD_CHECK(read(Row(table_, i)));
    const bool is_whole = std::all_of(seen_.begin(), seen_.end(), [](int n) { return n == 1; });
    if (is_whole) return ladder_;
    return fail(fault(ErrorCode::malformed, "law.fault.ladder_rows",
                      {table_.file_name(), std::to_string(ladder_rows)}));
  }

 private:
  Result<Done> read(const Row& row) {
    HD_CHECK(row.status("status"));
    HD_TRY(const Part part, row.one_of<Part>("limit", parts));
    if (part == Part::inner) return read_inner(row);
    HD_TRY(const Rung rung, row.one_of<Rung>("rung", rungs));
    const auto at = static_cast<std::size_t>(rung);
    const bool is_day = part == Part::day;
    LadderStep& step = (is_day ? ladder_.day : ladder_.hour).at(at);
    HD_TRY(step.value, row.number("value"));
    HD_TRY(step.unit, row.one_of<LadderUnit>("unit", is_day ? day_units : hour_units));
    if (is_day) {
      HD_TRY(step.clock_minutes, clock_of(row));
    }
    ++seen_.at((is_day ? 0U : 3U) + at);
    return Done{};
  }

  Result<Done> read_inner(const Row& row) {
    const auto inner = std::find_if(inner_rows.begin(), inner_rows.end(),
                                    [&](const Inner& one) { return one.rung == row.text("rung"); });
    if (inner == inner_rows.end()) return fail(row.wrong("rung", "one_of", {inner_names()}));
    if (row.text("unit") != inner->unit) return fail(row.wrong("unit", "write", {inner->unit}));
    int& value = ladder_.*(inner->value);
    HD_TRY(value, row.number("value"));
    if (value == 0) return fail(row.wrong("value", "one_or_more"));
    ++seen_.at(6U + static_cast<std::size_t>(inner - inner_rows.begin()));
    return Done{};
  }

  const CsvTable& table_;
  AlarmLadder ladder_;
  std::array<int, ladder_rows> seen_{};  // how often each row was there
};

}  // namespace

std::string_view name_of(Rung rung) { return rungs.at(static_cast<std::size_t>(rung)).second; }

Result<AlarmLadder> AlarmLadder::load(const std::string& folder) {
  HD_TRY(const CsvTable table, read_table(folder, "alarm_ladder.csv",
                                          {"limit", "rung", "value", "unit", "clock", "status"}));
  return LadderLoader(table).run();
}

}  // namespace hd::law
