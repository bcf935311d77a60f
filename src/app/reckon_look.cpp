#include "app/reckon_look.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace hd::app::reckon_anew {
namespace {

constexpr std::size_t day_length = 11;

// Of situation_of. 2: what was accepted was received when it was passed on. 3: what a procuracy
// decided binds whoever settled the lead then. 4: lists show what the holder of a lead owes next.
constexpr std::string_view telling = "facts-4";

// The first day on which two calendars differ. Both texts are in order.
std::optional<CivilDate> first_difference(std::string_view before, std::string_view now) {
  while (before.substr(0, day_length) == now.substr(0, day_length) && !before.empty()) {
    before.remove_prefix(std::min(day_length, before.size()));
    now.remove_prefix(std::min(day_length, now.size()));
  }
  std::optional<CivilDate> first;
  for (const std::string_view rest : {before, now}) {
    const auto day = CivilDate::parse_iso(rest.substr(0, day_length - 1));
    if (day && (!first || *day < *first)) first = *day;
  }
  return first;
}

std::int64_t place_in(const std::string& way, const std::string& mark) {
  const std::size_t space = way.find(' ');
  if (space == std::string::npos || way.substr(space + 1) != mark) return 0;
  std::int64_t place = 0;
  std::from_chars(way.data(), way.data() + space, place);
  return place;
}

bool is_same(const domain::DueDate& a, const domain::DueDate& b) {
  return a.rule == b.rule && a.due_at == b.due_at && a.is_hour_limit == b.is_hour_limit &&
         a.done_at == b.done_at && a.agency_id == b.agency_id;
}

// The last day of the first limit that has moved.
std::optional<CivilDate> first_moved(const std::vector<domain::DueDate>& before,
                                     const std::vector<domain::DueDate>& now) {
  for (const domain::DueDate& due : now) {
    const bool was_there = std::any_of(before.begin(), before.end(),
                                       [&](const auto& old) { return is_same(old, due); });
    // 24:00 of a day is 00:00 of the next: one second back is the last day of a day limit.
    if (!was_there) return due.due_at.plus_seconds(-1).local_date();
  }
  return std::nullopt;
}

// The sender is told a limit only once somebody has accepted it.
bool tells_sender(const ports::OwingLead& lead) {
  return !lead.lookup_hash.empty() && domain::is_being_settled(lead.lead.state);
}

// Nothing when its dates stay as they are.
std::optional<Moving> reckoned(const law::Law& law, const AgencyMap& agencies, ReadLead read) {
  ports::OwingLead& lead = read.owing;
  Moving moving;
  moving.scene.lead = lead.lead;
  moving.scene.events = std::move(lead.events);
  moving.scene.carried = std::move(read.carried);
  auto dues = dues_of(agencies, law, moving.scene);
  moving.until = first_moved(lead.dues, dues);
  lead.has_moved = moving.until.has_value() || lead.dues.size() != dues.size();
  if (!lead.has_moved && lead.dues == dues && !lead.is_misplaced) return std::nullopt;
  if (lead.has_moved && tells_sender(lead))
    moving.to_tell = timetable_of(agencies, law, moving.scene).answer;
  lead.stored_dues = std::exchange(lead.dues, std::move(dues));
  moving.lead = std::move(lead);
  return moving;
}

}  // namespace

std::string text_of(const calendar::Calendar& calendar) {
  std::string text;
  for (const auto& [day, is_worked] : calendar.special_days()) {
    const bool is_announced = calendar.day_info(day).is_announced;
    text += day.iso();
    text += is_worked ? (is_announced ? '+' : '*') : (is_announced ? '-' : '~');
  }
  return text;
}

std::string rules_of(const law::Law& law) { return law.digest() + '-' + std::string(telling); }

std::string mark_of(const Task& task) { return task.rules + ' ' + task.days; }

Result<Task> find_task(const Services& services, ports::Records& records) {
  auto& journal = records.journal();
  Task task;
  task.days = text_of(services.law.calendar());
  task.rules = rules_of(services.law);
  HD_TRY(const auto days, journal.setting(days_setting));
  HD_TRY(const auto rules, journal.setting(rules_setting));
  const bool is_same_law = rules && *rules == task.rules;
  task.is_needed = !is_same_law || !days || *days != task.days;
  if (!task.is_needed) return task;
  task.reason = is_same_law ? "calendar_changed" : "law_changed";
  if (is_same_law && days) {
    const auto first = first_difference(*days, task.days);
    // A limit that is counted backwards may have rolled from the changed day to the working day
    // before it.
    if (first)
      task.due_after = Moment::local(services.law.calendar().previous_working_day(*first), 0, 0);
  }
  HD_TRY(const auto way, journal.setting(way_setting));
  if (way) task.place = place_in(*way, mark_of(task));
  return task;
}

Result<Reading> read(ports::Records& records, const Task& task, int leads_at_once) {
  Reading out;
  HD_TRY(out.agencies, agencies_by_id(records));
  HD_TRY(auto owing, records.leads().owing(task.due_after, task.place, leads_at_once));
  const bool is_last = owing.leads.size() < static_cast<std::size_t>(leads_at_once);
  out.stretch = {
      mark_of(task), task.place, task.place, owing.as_of, static_cast<int>(owing.leads.size()),
      is_last};
  for (ports::OwingLead& lead : owing.leads) {
    out.stretch.until = lead.place;
    ReadLead& one = out.leads.emplace_back();
    if (lead.lead.state == domain::LeadState::opened) {
      HD_TRY(one.carried, carried_by(records, lead.lead.id));
    }
    one.owing = std::move(lead);
  }
  return out;
}

Look reckon(const law::Law& law, Reading reading) {
  Look out;
  out.stretch = std::move(reading.stretch);
  for (ReadLead& lead : reading.leads) {
    auto moving = reckoned(law, reading.agencies, std::move(lead));
    if (moving) out.moving.push_back(std::move(*moving));
  }
  return out;
}

}  // namespace hd::app::reckon_anew
