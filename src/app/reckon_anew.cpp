#include "app/reckon_anew.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "app/publish_status.hpp"
#include "crypto/random.hpp"

namespace hd::app::reckon_anew {
namespace {

constexpr auto days_setting = "reckoned_by_days";    // calendar::Calendar::special_days
constexpr auto rules_setting = "reckoned_by_rules";  // law::Law::digest
constexpr auto way_setting = "reckoning_anew";       // what by, and the last lead that is done

// "2026-11-24-2027-02-13+": what is worked or not against the week, in order.
std::string text_of(const calendar::Calendar& calendar) {
  std::string text;
  for (const auto& [day, is_worked] : calendar.special_days()) {
    text += day.iso() + (is_worked ? '+' : '-');
  }
  return text;
}

constexpr std::size_t day_length = 11;

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

struct Task {
  std::string days;  // by which dates are to be reckoned
  std::string rules;
  Moment due_after;  // what is due earlier was counted before anything changed
  std::int64_t place = 0;
  bool is_needed = false;
  std::string reason;  // what the timeline says: calendar_changed, law_changed
};

std::string mark_of(const Task& task) { return task.rules + ' ' + task.days; }

std::int64_t place_in(const std::string& way, const std::string& mark) {
  const std::size_t space = way.find(' ');
  if (space == std::string::npos || way.substr(space + 1) != mark) return 0;
  std::int64_t place = 0;
  std::from_chars(way.data(), way.data() + space, place);
  return place;
}

Result<Task> find_task(const Services& services, ports::Records& records) {
  auto& journal = records.journal();
  Task task;
  task.days = text_of(services.law.calendar());
  task.rules = services.law.digest();
  HD_TRY(const auto days, journal.setting(days_setting));
  HD_TRY(const auto rules, journal.setting(rules_setting));
  const bool is_same_law = rules && *rules == task.rules;
  task.is_needed = !is_same_law || !days || *days != task.days;
  if (!task.is_needed) return task;
  task.reason = is_same_law ? "calendar_changed" : "law_changed";
  if (is_same_law && days) {
    const auto first = first_difference(*days, task.days);
    if (first) task.due_after = Moment::local(*first, 0, 0);
  }
  HD_TRY(const auto way, journal.setting(way_setting));
  if (way) task.place = place_in(*way, mark_of(task));
  return task;
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

class Reckoning {
 public:
  Reckoning(const Services& services, ports::Records& records, const Task& task)
      : services_(services), records_(records), task_(task), now_(services.clock.now()) {}

  Result<Output> run(int leads_at_once) {
    HD_TRY(agencies_, agencies_by_id(records_));
    HD_TRY(auto leads, records_.leads().owing(task_.due_after, task_.place, leads_at_once));
    Output out;
    out.is_done = leads.size() < static_cast<std::size_t>(leads_at_once);
    out.looked = static_cast<int>(leads.size());
    for (ports::OwingLead& lead : leads) HD_CHECK(look_at(std::move(lead)));
    out.moved = static_cast<int>(moved_.size());
    HD_CHECK(records_.leads().keep_moved(moved_));
    HD_CHECK(records_.journal().append(audit_));
    HD_CHECK(note_way(leads.empty() ? task_.place : last_place_, out.is_done));
    return out;
  }

 private:
  Result<Done> look_at(ports::OwingLead lead) {
    last_place_ = lead.place;
    LeadScene scene;
    scene.lead = lead.lead;
    scene.events = std::move(lead.events);
    if (scene.lead.state == domain::LeadState::opened) {
      HD_TRY(scene.carried, carried_by(records_, scene.lead.id));
    }
    Timetable made = timetable_of(agencies_, services_.law, scene);
    const auto until = first_moved(lead.dues, made.dues);
    if (!until && lead.dues.size() == made.dues.size()) return Done{};
    HD_CHECK(note_case_due(records_, scene, made.dues));
    scene.events.push_back(event_of(lead.lead, until));
    HD_CHECK(publish(scene, made.answer, lead.lookup_hash));
    audit_.push_back(entry_of(lead.lead));
    lead.events = std::move(scene.events);
    lead.stored_dues = std::exchange(lead.dues, std::move(made.dues));
    moved_.push_back(std::move(lead));
    return Done{};
  }

  domain::Event event_of(const domain::Lead& lead, std::optional<CivilDate> until) const {
    domain::Event event;
    event.id = crypto::random_id<domain::EventTag>();
    event.lead_id = lead.id;
    event.kind = domain::EventKind::due_dates_moved;
    event.at = now_;
    event.ground = task_.reason;
    event.until = until;
    return event;
  }

  ports::AuditEntry entry_of(const domain::Lead& lead) const {
    ports::AuditEntry entry;
    entry.at = now_;
    entry.agency_id = lead.agency_id;
    entry.action = "reckon_anew";
    entry.object_kind = "lead";
    entry.object_id = lead.id.text();
    entry.reason = task_.reason;
    return entry;
  }

  // The sender is told a limit only once somebody has accepted it.
  Result<Done> publish(LeadScene& scene, const law::Answer& answer, const Bytes& lookup_hash) {
    if (lookup_hash.empty() || !domain::is_being_settled(scene.lead.state)) return Done{};
    return publish_status(records_, {scene, answer, lookup_hash}, now_);
  }

  Result<Done> note_way(std::int64_t place, bool is_done) {
    auto& journal = records_.journal();
    if (!is_done) {
      return journal.set_setting(way_setting, std::to_string(place) + ' ' + mark_of(task_));
    }
    HD_CHECK(journal.set_setting(way_setting, {}));
    HD_CHECK(journal.set_setting(days_setting, task_.days));
    return journal.set_setting(rules_setting, task_.rules);
  }

  const Services& services_;
  ports::Records& records_;
  const Task& task_;
  const Moment now_;
  AgencyMap agencies_;
  std::int64_t last_place_ = 0;
  std::vector<ports::OwingLead> moved_;
  std::vector<ports::AuditEntry> audit_;
};

}  // namespace

Result<Done> begin(const Services& services, ports::Records& records) {
  HD_CHECK(records.journal().set_setting(days_setting, text_of(services.law.calendar())));
  return records.journal().set_setting(rules_setting, services.law.digest());
}

Result<Output> step(const Services& services, int leads_at_once) {
  HD_TRY(const bool is_needed, services.store.read([&](ports::Records& records) -> Result<bool> {
    HD_TRY(const Task task, find_task(services, records));
    return task.is_needed;
  }));
  if (!is_needed) return Output{0, 0, true};
  HD_TRY(const auto written, services.store.write([&](ports::Records& records) -> Result<Output> {
    HD_TRY(const Task task, find_task(services, records));
    if (!task.is_needed) return Output{0, 0, true};
    return Reckoning(services, records, task).run(leads_at_once);
  }));
  return written.value;
}

}  // namespace hd::app::reckon_anew
