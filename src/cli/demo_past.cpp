#include "cli/demo_past.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <random>

#include "base/check.hpp"
#include "cli/demo_table.hpp"

namespace hd::cli {
namespace {

using domain::Channel;
using domain::DecisionKind;

constexpr std::uint64_t seed = 20'240'707;  // the same past at every run
constexpr std::int64_t past_hours = 2 * 365 * 24;
constexpr std::int64_t recent_hours = 24 * 24;
constexpr std::int64_t fresh_hours = 20;
constexpr int percent = 100;
constexpr int office_opens = 8;
constexpr int office_hours = 9;
constexpr int all_telephones = 1000;

class Dice {
 public:
  // From `least` to `most`, both included.
  std::int64_t between(std::int64_t least, std::int64_t most) {
    const auto width = static_cast<std::uint64_t>(most - least + 1);
    return least + static_cast<std::int64_t>(draw_() % width);
  }
  bool happens(int percents) { return between(1, percent) <= percents; }
  template <class List>
  const auto& one_of(const List& list) {
    return list[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(list.size()) - 1))];
  }

 private:
  std::mt19937_64 draw_{seed};
};

// Officers work in the daytime; that hour comes at the earliest.
Moment at_office(Dice& dice, Moment earliest) {
  const int hour = office_opens + static_cast<int>(dice.between(0, office_hours - 1));
  const Moment today =
      Moment::local(earliest.local_date(), hour, static_cast<int>(dice.between(0, 59)));
  return today >= earliest ? today : today.plus_hours(24);
}
Moment after(Dice& dice, Moment from, std::int64_t least_hours, std::int64_t most_hours) {
  return at_office(dice, from.plus_seconds(dice.between(least_hours, most_hours) * 3600));
}

using Slots = std::map<std::string, std::vector<std::string>>;

Result<Slots> read_slots() {
  HD_TRY(const CsvTable table, demo_table("slots.csv"));
  Slots slots;
  for (std::size_t row = 0; row < table.size(); ++row) {
    slots[table.cell(row, "slot")].push_back(table.cell(row, "text"));
  }
  return slots;
}

// One choice for each slot of a tip, so that its place and its story speak of the same things.
class Filling {
 public:
  Filling(Dice& dice, const Slots& slots) {
    for (const auto& [slot, texts] : slots) chosen_[slot] = dice.one_of(texts);
    const std::string digits = std::to_string(dice.between(0, all_telephones - 1));
    chosen_["so"] = std::string(3 - digits.size(), '0') + digits;
  }
  const std::string& of(const std::string& slot) const { return chosen_.at(slot); }
  std::string fill(std::string_view pattern) const {
    std::string out;
    for (std::size_t at = 0; at < pattern.size();) {
      if (pattern[at] != '{') {
        out += pattern[at++];
        continue;
      }
      const std::size_t end = pattern.find('}', at);
      HD_ASSERT(end != std::string_view::npos);
      out += of(std::string(pattern.substr(at + 1, end - at - 1)));
      at = end + 1;
    }
    return out;
  }

 private:
  std::map<std::string, std::string> chosen_;
};

Channel draw_channel(Dice& dice) {
  constexpr std::array all{Channel::public_page, Channel::public_page,  Channel::public_page,
                           Channel::public_page, Channel::public_page,  Channel::telephone,
                           Channel::telephone,   Channel::in_person,    Channel::letter,
                           Channel::hotline_111, Channel::border_guard, Channel::commune_authority};
  return dice.one_of(all);
}

DecisionKind draw_decision(Dice& dice, std::string_view outcome) {
  if (outcome == "opened") return dice.happens(92) ? DecisionKind::open : DecisionKind::not_open;
  if (outcome == "not_opened") return DecisionKind::not_open;
  if (dice.happens(8)) return DecisionKind::suspend;
  return dice.happens(60) ? DecisionKind::open : DecisionKind::not_open;
}

// Ground and note as the decision asks for them; a ground only where a lead is not opened.
void settle(DemoTip& tip, Dice& dice, const Filling& filling) {
  switch (tip.decision) {
    case DecisionKind::open:
      tip.note = filling.of("khoi_to");
      break;
    case DecisionKind::not_open:
      tip.ground = dice.happens(70) ? "no_criminal_act" : "no_offence";
      tip.note = filling.of("khong");
      break;
    default:
      tip.ground = "awaiting_expertise";
      tip.note = filling.of("dinh_chi");
  }
}

// A suspension waits until the limit of 20 days has run out, which Tết moves: CPC 148(1).
Moment after_limit(Dice& dice, const DemoTip& tip) {
  const int month = tip.days.received.local_date().month();
  const int day = month <= 2 ? 31 : 27;  // 30 April and 2 September move it by up to five days
  return after(dice, *tip.days.accepted, day * 24, (day + 2) * 24);
}

// Most cases are concluded within the two months of the lightest offence; some are extended, a few
// run out, a few are discontinued, and some leads belong to a case that is there.
void date_case(DemoTip& tip, Dice& dice) {
  DemoDays& days = tip.days;
  if (tip.decision != DecisionKind::open) return;
  tip.joins_a_case = dice.happens(7);
  const Moment decided = *days.decided;
  if (dice.happens(15)) {
    days.extension_requested = after(dice, decided, 35 * 24, 42 * 24);
    days.extended = after(dice, *days.extension_requested, 24, 4 * 24);
    days.concluded = after(dice, *days.extended, 20 * 24, 55 * 24);
  } else if (dice.happens(3)) {
    days.discontinued = after(dice, decided, 30 * 24, 50 * 24);
  } else {
    const bool is_late = dice.happens(4);
    days.concluded =
        is_late ? after(dice, decided, 125 * 24, 150 * 24) : after(dice, decided, 28 * 24, 52 * 24);
  }
  days.file_sent = after(dice, days.discontinued ? *days.discontinued : *days.concluded, 4, 30);
}

// Most in time; some of each step late, as life is.
void date_steps(DemoTip& tip, Dice& dice) {
  DemoDays& days = tip.days;
  days.opened = days.received.plus_seconds(dice.between(1, 8) * 3600 + 600);
  if (dice.happens(3)) days.opened = days.received.plus_seconds(dice.between(28, 60) * 3600);
  days.classified = days.opened->plus_seconds(dice.between(5, 90) * 60);
  days.accepted = dice.happens(5) ? after(dice, *days.classified, 30, 80)
                                  : days.classified->plus_seconds(dice.between(2, 16) * 3600);
  days.assignment_notified = after(dice, *days.accepted, 4, 20);
  days.procuracy_notified = dice.happens(6) ? after(dice, *days.assignment_notified, 80, 120)
                                            : after(dice, *days.assignment_notified, 2, 24);
  if (tip.offence.article == "151") {
    const std::int64_t latest = dice.happens(97) ? 6 : 200;
    days.child_heard = after(dice, *days.accepted, 0, latest);
  }
  if (!tip.contact.empty()) {
    days.reporter_told_of_acceptance = after(dice, *days.assignment_notified, 1, 20);
  }
  const bool is_late = dice.happens(7);
  days.reported = is_late ? after(dice, *days.accepted, 21 * 24, 30 * 24)
                          : after(dice, *days.accepted, 8 * 24, 16 * 24);
  if (tip.decision == DecisionKind::suspend) days.reported = after_limit(dice, tip);
  days.proposed = days.reported->plus_seconds(dice.between(10, 50) * 60);
  days.decided = after(dice, *days.proposed, 3, 40);
  days.decision_sent = after(dice, *days.decided, 2, 16);
  if (!tip.contact.empty()) days.reporter_told = after(dice, *days.decision_sent, 1, 20);
  const bool is_cleared = tip.decision == DecisionKind::open && dice.happens(93);
  if (is_cleared) days.identified = after(dice, *days.decision_sent, 24, 45 * 24);
  date_case(tip, dice);
}

// What the desk finds to be no tip about a crime never goes further.
void date_no_crime(DemoTip& tip, Dice& dice) {
  DemoDays& days = tip.days;
  tip.ground = dice.happens(60) ? "own_administrative" : "no_sign_of_crime";
  days.opened = days.received.plus_seconds(dice.between(1, 5) * 3600 + 600);
  days.not_a_crime_proposed = days.opened->plus_seconds(dice.between(5, 90) * 60);
  days.not_a_crime_found = days.not_a_crime_proposed->plus_seconds(dice.between(10, 600) * 60);
}

void add_dialogue(DemoTip& tip, Dice& dice, const Filling& filling) {
  const bool is_asked = tip.channel == Channel::public_page && dice.happens(25);
  if (!is_asked) return;
  tip.question = filling.of("hoi");
  tip.answer = filling.of("dap");
  tip.days.asked = after(dice, *tip.days.procuracy_notified, 1, 20);
  if (!dice.happens(60)) return;
  tip.days.answered = tip.days.asked->plus_hours(dice.between(14, 60));
  if (dice.happens(97)) tip.days.answer_read = after(dice, *tip.days.answered, 1, 20);
}

class Past {
 public:
  Past(DemoWorld& world, const DemoPeople& people, CsvTable stories, Slots slots)
      : province_(world.desk().province),
        stories_(std::move(stories)),
        slots_(std::move(slots)),
        units_(people.units()),
        investigators_(people.investigators()) {
    for (std::size_t row = 0; row < stories_.size(); ++row) {
      pot_.insert(pot_.end(), static_cast<std::size_t>(std::stoi(stories_.cell(row, "weight"))),
                  row);
    }
  }

  DemoTip next(Moment now) {
    const std::size_t row = dice_.one_of(pot_);
    const auto cell = [&](std::string_view column) { return stories_.cell(row, column); };
    const Filling filling(dice_, slots_);
    DemoTip tip;
    tip.channel = draw_channel(dice_);
    tip.unit = dice_.one_of(units_);
    tip.is_to_city = dice_.happens(25);
    tip.danger = cell("danger");
    tip.ongoing = cell("ongoing");
    tip.place = filling.fill(cell("place"));
    tip.who = filling.fill(cell("who"));
    tip.story = filling.fill(cell("story"));
    tip.investigator = dice_.one_of(investigators_);
    tip.offence = {cell("article"), cell("clause")};
    tip.decision = draw_decision(dice_, cell("outcome"));
    const bool is_named = tip.channel != Channel::public_page && dice_.happens(40);
    if (is_named) tip.contact = "Người báo tin, 0900 000 " + filling.of("so");
    settle(tip, dice_, filling);
    const bool is_fresh = dice_.happens(2);
    const std::int64_t oldest = dice_.happens(8) ? recent_hours : past_hours;
    const std::int64_t ago = dice_.between(is_fresh ? 0 : 3, is_fresh ? fresh_hours : oldest);
    tip.days.received = now.plus_seconds(-ago * 3600 - dice_.between(0, 3599));
    // What is older than the communes was told to the city's agency.
    if (province_.unit(tip.unit, tip.days.received.local_date()) == nullptr) {
      tip.unit.clear();
      tip.is_to_city = true;
    }
    if (is_fresh && dice_.happens(70)) return tip;  // not opened yet
    if (cell("outcome") == "no_crime") {
      date_no_crime(tip, dice_);
      return tip;
    }
    date_steps(tip, dice_);
    add_dialogue(tip, dice_, filling);
    return tip;
  }

 private:
  const law::Province& province_;
  Dice dice_;
  CsvTable stories_;
  Slots slots_;
  std::vector<std::string> units_;
  std::vector<std::string> investigators_;
  std::vector<std::size_t> pot_;
};

}  // namespace

Result<std::vector<DemoTip>> demo_past(DemoWorld& world, const DemoPeople& people,
                                       const DemoTime& time) {
  HD_TRY(CsvTable stories, demo_table("stories.csv"));
  HD_TRY(Slots slots, read_slots());
  Past past(world, people, std::move(stories), std::move(slots));
  std::vector<DemoTip> tips;
  tips.reserve(static_cast<std::size_t>(time.leads));
  for (int n = 0; n < time.leads; ++n) tips.push_back(past.next(time.now));
  return tips;
}

}  // namespace hd::cli
