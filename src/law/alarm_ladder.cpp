#include "law/alarm_ladder.hpp"

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
    if (seen_ == std::array<int, 8>{1, 1, 1, 1, 1, 1, 1, 1}) return ladder_;
    return fail(fault(ErrorCode::malformed, "law.fault.eight_rungs", {table_.file_name()}));
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
    const bool is_handover = row.text("rung") == "accept_handover";
    if (!is_handover && row.text("rung") != "read_answer") {
      return fail(row.wrong("rung", "one_of", {"accept_handover, read_answer"}));
    }
    const std::string_view unit = is_handover ? "hours" : "working_days";
    if (row.text("unit") != unit) return fail(row.wrong("unit", "write", {unit}));
    int& value = is_handover ? ladder_.accept_hours : ladder_.read_working_days;
    HD_TRY(value, row.number("value"));
    if (value == 0) return fail(row.wrong("value", "one_or_more"));
    ++seen_.at(is_handover ? 6U : 7U);
    return Done{};
  }

  const CsvTable& table_;
  AlarmLadder ladder_;
  std::array<int, 8> seen_{};  // how often each row was there
};

}  // namespace

std::string_view name_of(Rung rung) { return rungs.at(static_cast<std::size_t>(rung)).second; }

Result<AlarmLadder> AlarmLadder::load(const std::string& folder) {
  HD_TRY(const CsvTable table, read_table(folder, "alarm_ladder.csv",
                                          {"limit", "rung", "value", "unit", "clock", "status"}));
  return LadderLoader(table).run();
}

}  // namespace hd::law
