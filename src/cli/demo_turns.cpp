#include "cli/demo_turns.hpp"

#include <charconv>
#include <sstream>

#include "cli/demo_table.hpp"

namespace hd::cli {
namespace {

// "3/0815/accept": on the third day after it came in, at 8:15.
Result<DemoTurn> turn_of(CivilDate first_day, const std::string& word) {
  int day = 0;
  int clock = 0;
  const char* const end = word.data() + word.size();
  const auto days = std::from_chars(word.data(), end, day);
  const bool has_clock = days.ec == std::errc() && days.ptr != end && *days.ptr == '/';
  const auto at = has_clock ? std::from_chars(days.ptr + 1, end, clock) : days;
  if (!has_clock || at.ec != std::errc() || at.ptr == end || *at.ptr != '/')
    return fail(ErrorCode::malformed, "demo/turns.csv: " + word);
  return DemoTurn{Moment::local(first_day.plus_days(day), clock / 100, clock % 100),
                  std::string(at.ptr + 1, end)};
}

Result<Done> read_ends(const CsvTable& table, std::size_t row, DemoTip& tip) {
  HD_TRY(tip.decision, domain::parse_code<domain::DecisionKind>(table.cell(row, "decision")));
  tip.ground = table.cell(row, "ground");
  tip.note = table.cell(row, "note");
  const std::string& then = table.cell(row, "then");
  if (then.empty()) return Done{};
  HD_TRY(const auto decision, domain::parse_code<domain::DecisionKind>(then));
  tip.then = DemoEnd{decision, table.cell(row, "then_ground"), table.cell(row, "then_note")};
  return Done{};
}

Result<DemoTip> turning_tip(const CsvTable& table, std::size_t row, Moment now) {
  const auto cell = [&](std::string_view column) { return table.cell(row, column); };
  DemoTip tip;
  tip.id = cell("id");
  const std::string desk = cell("desk");
  tip.is_to_city = desk == "city";
  if (!tip.is_to_city && desk != cell("unit")) tip.agency = desk;
  tip.unit = cell("unit");
  tip.settler = cell("settler");
  HD_TRY(tip.channel, domain::parse_code<domain::Channel>(cell("channel")));
  HD_TRY(tip.kind, domain::parse_code<domain::LeadKind>(cell("kind")));
  tip.offence = {cell("article"), cell("clause")};
  tip.is_victim_minor = cell("minor") == "1";
  tip.danger = cell("danger");
  tip.ongoing = "khong-ro";
  tip.contact = cell("contact");
  tip.place = cell("place");
  tip.who = cell("who");
  tip.story = cell("story");
  tip.question = cell("question");
  tip.answer = cell("answer");
  tip.case_ground = cell("case_ground");
  HD_CHECK(read_ends(table, row, tip));
  const CivilDate first_day = now.local_date().plus_days(-std::stoi(cell("days_ago")));
  std::istringstream words(cell("acts"));
  for (std::string word; words >> word;) {
    HD_TRY(DemoTurn turn, turn_of(first_day, word));
    tip.turns.push_back(std::move(turn));
  }
  if (tip.turns.empty()) return fail(ErrorCode::malformed, "demo/turns.csv: no acts");
  tip.days.received = tip.turns.front().at;
  return tip;
}

}  // namespace

Result<std::vector<DemoTip>> demo_turns(Moment now) {
  HD_TRY(const CsvTable table, demo_table("turns.csv"));
  std::vector<DemoTip> tips;
  for (std::size_t row = 0; row < table.size(); ++row) {
    HD_TRY(DemoTip tip, turning_tip(table, row, now));
    tips.push_back(std::move(tip));
  }
  return tips;
}

}  // namespace hd::cli
