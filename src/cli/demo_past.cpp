#include "cli/demo_past.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/check.hpp"
#include "cli/demo_acts.hpp"
#include "cli/demo_dates.hpp"
#include "cli/demo_table.hpp"

namespace hd::cli {
namespace {

using domain::Channel;
using domain::DecisionKind;

constexpr std::int64_t past_hours = 2 * 365 * 24;
constexpr std::int64_t recent_hours = 24 * 24;
constexpr std::int64_t fresh_hours = 20;
constexpr int enough_to_wait = 100;  // leads, of which so many wait for an answer of the procuracy:
constexpr int that_wait = 2;
constexpr int all_telephones = 1000;

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
  constexpr std::array all{Channel::public_page, Channel::public_page,       Channel::public_page,
                           Channel::public_page, Channel::public_page,       Channel::public_page,
                           Channel::telephone,   Channel::telephone,         Channel::in_person,
                           Channel::letter,      Channel::hotline_111,       Channel::border_guard,
                           Channel::mass_media,  Channel::commune_authority, Channel::other_agency};
  return dice.one_of(all);
}

// Who receives it beside the communes' police and the city's agency: CPC 145(2). The public page
// knows those two alone.
std::string draw_agency(Dice& dice, Channel channel) {
  if (channel == Channel::public_page) return {};
  if (channel == Channel::letter && dice.happens(35)) return std::string(procuracy_place);
  const std::int64_t draw = dice.between(1, 100);
  if (draw <= 8) return "border";
  return draw <= 15 ? "coast" : std::string();
}

bool is_from_state_body(Channel channel) {
  return channel == Channel::letter || channel == Channel::other_agency ||
         channel == Channel::commune_authority || channel == Channel::border_guard;
}

// Who gives a name denounces, state bodies recommend, all else is news of a crime: CPC 144.
void name_source(DemoTip& tip, Dice& dice, const std::string& digits) {
  const bool is_of_people = tip.channel != Channel::public_page &&
                            tip.channel != Channel::mass_media &&
                            tip.channel != Channel::other_agency;
  const bool takes_recommendations =
      tip.agency == procuracy_place || (tip.agency.empty() && tip.is_to_city);
  if (is_of_people && dice.happens(45)) {
    tip.contact = "Người báo tin, 0900 000 " + digits;
    tip.kind = domain::LeadKind::denunciation;
  } else if (takes_recommendations && is_from_state_body(tip.channel) && dice.happens(40)) {
    tip.kind = domain::LeadKind::prosecution_recommendation;
  }
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

// An answer is read the next day, now and then days later: what lies unread came just now.
void add_dialogue(DemoTip& tip, Dice& dice, const Filling& filling) {
  const bool is_asked = tip.channel == Channel::public_page && dice.happens(25);
  if (!is_asked) return;
  tip.question = filling.of("hoi");
  tip.answer = filling.of("dap");
  tip.days.asked = after(dice, *tip.days.procuracy_notified, 1, 20);
  if (!dice.happens(60)) return;
  tip.days.answered = tip.days.asked->plus_hours(dice.between(14, 60));
  tip.days.answer_read = dice.happens(95) ? after(dice, *tip.days.answered, 1, 20)
                                          : after(dice, *tip.days.answered, 60, 100);
}

using Pot = std::vector<std::size_t>;  // rows of stories.csv, each as often as it weighs

class Past {
 public:
  Past(DemoWorld& world, const DemoPeople& people, CsvTable stories, Slots slots)
      : people_(people),
        law_(world.desk().law),
        province_(world.desk().province),
        stories_(std::move(stories)),
        slots_(std::move(slots)),
        units_(people.units()),
        investigators_(people.investigators()) {
    for (std::size_t row = 0; row < stories_.size(); ++row) {
      fill(pot_, "weight", row);
      fill(pot_at_sea_, "at_sea", row);
    }
  }

  DemoTip next(Moment now) {
    DemoTip tip;
    tip.channel = draw_channel(dice_);
    tip.agency = draw_agency(dice_, tip.channel);
    const bool is_at_sea = !tip.agency.empty() && tip.agency != procuracy_place;
    const std::size_t row = dice_.one_of(is_at_sea ? pot_at_sea_ : pot_);
    const bool is_no_crime = stories_.cell(row, "outcome") == "no_crime";
    if (is_no_crime && tip.agency == procuracy_place) tip.agency.clear();  // it finds nothing so
    const Filling filling(dice_, slots_);
    tell(tip, row, filling);
    const bool is_fresh = dice_.happens(2);
    const std::int64_t oldest = dice_.happens(8) ? recent_hours : past_hours;
    const std::int64_t ago = dice_.between(is_fresh ? 0 : 3, is_fresh ? fresh_hours : oldest);
    tip.days.received = now.plus_seconds(-ago * 3600 - dice_.between(0, 3599));
    // What is older than the communes was told to the city's agency.
    if (province_.unit(tip.unit, tip.days.received.local_date()) == nullptr) {
      tip.unit.clear();
      tip.is_to_city = true;
    }
    name_source(tip, dice_, filling.of("so"));
    if (is_fresh && dice_.happens(70)) return tip;  // not opened yet
    if (is_no_crime) {
      date_no_crime(tip, dice_);
      return tip;
    }
    date_steps(tip, dice_, law_.calendar());
    add_dialogue(tip, dice_, filling);
    return tip;
  }

  // One of which the procuracy was asked yesterday for more time.
  DemoTip waiting_for_more_time(Moment now) {
    std::size_t row = dice_.one_of(pot_);
    while (stories_.cell(row, "outcome") == "no_crime") row = dice_.one_of(pot_);
    DemoTip tip;
    tip.channel = draw_channel(dice_);
    tell(tip, row, Filling(dice_, slots_));
    tip.decision = DecisionKind::open;
    date_request(tip, dice_, now, law_.calendar());
    return tip;
  }

 private:
  void fill(Pot& pot, std::string_view column, std::size_t row) const {
    pot.insert(pot.end(), static_cast<std::size_t>(std::stoi(stories_.cell(row, column))), row);
  }

  // Who told what, and who will settle it.
  void tell(DemoTip& tip, std::size_t row, const Filling& filling) {
    const auto cell = [&](std::string_view column) { return stories_.cell(row, column); };
    tip.unit = dice_.one_of(units_);
    tip.is_to_city = dice_.happens(25);
    tip.danger = cell("danger");
    tip.ongoing = cell("ongoing");
    tip.place = filling.fill(cell("place"));
    tip.who = filling.fill(cell("who"));
    tip.story = filling.fill(cell("story"));
    tip.offence = {cell("article"), cell("clause")};
    tip.decision = draw_decision(dice_, cell("outcome"));
    settle(tip, dice_, filling);
    tip.investigator = dice_.one_of(investigators_);
    if (!tip.offence.article.empty()) route(tip);
  }

  // As far as the law leaves it to border and coast guard they settle it themselves.
  void route(DemoTip& tip) const {
    const auto& [article, clause] = tip.offence;
    const CivilDate day = CivilDate::of(2025, 1, 1).value();  // neither changes in the two years
    const auto offence = law_.offence(article, clause, day);
    HD_ASSERT(offence.has_value());
    if (offence->severity == law::Severity::less_serious) tip.case_months = 2;
    if (offence->severity == law::Severity::serious) tip.case_months = 3;
    if (tip.agency.empty() || tip.agency == procuracy_place) return;
    const DemoOfficer& there = people_.with(tip.agency, domain::Function::investigator);
    const auto route = law_.route({article, clause, law::AgencyKind::border_guard, false, day});
    HD_ASSERT(route.has_value());
    if (route->must_pass_on) return;
    tip.settler = tip.agency;
    tip.investigator = there.member.code;
  }

  const DemoPeople& people_;
  const law::Law& law_;
  const law::Province& province_;
  Dice dice_;
  CsvTable stories_;
  Slots slots_;
  std::vector<std::string> units_;
  std::vector<std::string> investigators_;
  Pot pot_;
  Pot pot_at_sea_;
};

}  // namespace

Result<std::vector<DemoTip>> demo_past(DemoWorld& world, const DemoPeople& people,
                                       const DemoTime& time) {
  HD_TRY(CsvTable stories, demo_table("stories.csv"));
  HD_TRY(Slots slots, read_slots());
  Past past(world, people, std::move(stories), std::move(slots));
  std::vector<DemoTip> tips;
  tips.reserve(static_cast<std::size_t>(time.leads));
  for (int n = 0; n < time.leads; ++n) {
    const bool waits = time.leads >= enough_to_wait && n < that_wait;
    tips.push_back(waits ? past.waiting_for_more_time(time.now) : past.next(time.now));
  }
  return tips;
}

}  // namespace hd::cli
