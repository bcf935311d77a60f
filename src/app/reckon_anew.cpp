#include "app/reckon_anew.hpp"

#include <algorithm>
#include <utility>

#include "app/publish_status.hpp"
#include "crypto/random.hpp"

namespace hd::app::reckon_anew {
namespace {

constexpr auto action = "reckon_anew";  // on the audit chain

// Writes what was found, each move on record.
class Writing {
 public:
  Writing(ports::Records& records, const Task& task, Moment now)
      : records_(records), task_(task), now_(now) {}

  Result<Output> run(Look look) {
    for (Moving& moving : look.moving) HD_CHECK(move(moving));
    HD_CHECK(records_.leads().keep_moved(moved_));
    HD_CHECK(records_.journal().append(audit_));
    const auto& [mark, from, until, as_of, count, is_last] = look.stretch;
    HD_CHECK(note_way(until, is_last));
    const auto moved = std::ranges::count_if(moved_, &ports::OwingLead::has_moved);
    return Output{count, static_cast<int>(moved), is_last};
  }

 private:
  Result<Done> move(Moving& moving) {
    HD_CHECK(note_case_due(records_, moving.scene, moving.lead.dues));
    if (moving.lead.has_moved) moving.scene.events.push_back(event_of(moving));
    HD_CHECK(publish(moving));
    audit_.push_back(entry_of(moving.lead.lead));
    moving.lead.events = std::move(moving.scene.events);
    moved_.push_back(std::move(moving.lead));
    return Done{};
  }

  domain::Event event_of(const Moving& moving) const {
    domain::Event event;
    event.id = crypto::random_id<domain::EventTag>();
    event.lead_id = moving.lead.lead.id;
    event.kind = domain::EventKind::due_dates_moved;
    event.at = now_;
    event.ground = task_.reason;
    event.until = moving.until;
    return event;
  }

  ports::AuditEntry entry_of(const domain::Lead& lead) const {
    ports::AuditEntry entry;
    entry.at = now_;
    entry.agency_id = lead.agency_id;
    entry.action = action;
    entry.object_kind = "lead";
    entry.object_id = lead.id.text();
    entry.reason = task_.reason;
    return entry;
  }

  Result<Done> publish(const Moving& moving) {
    if (!moving.to_tell) return Done{};
    return publish_status(records_, {moving.scene, *moving.to_tell, moving.lead.lookup_hash}, now_);
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

  ports::Records& records_;
  const Task& task_;
  const Moment now_;
  std::vector<ports::OwingLead> moved_;
  std::vector<ports::AuditEntry> audit_;
};

bool follows(const Stretch& stretch, const Task& task) {
  return stretch.mark == mark_of(task) && stretch.from == task.place;
}

// What was read before still holds: for the same leads by the same law, and none was changed.
Result<bool> holds(ports::Records& records, const Stretch& stretch, const Task& task) {
  if (!follows(stretch, task)) return false;
  HD_TRY(const auto changed, records.leads().changed_after(stretch.as_of, action));
  return std::ranges::none_of(
      changed, [&](std::int64_t place) { return place > stretch.from && place <= stretch.until; });
}

}  // namespace

Result<Done> begin(const Services& services, ports::Records& records) {
  HD_CHECK(records.journal().set_setting(days_setting, text_of(services.law.calendar())));
  return records.journal().set_setting(rules_setting, rules_of(services.law));
}

Result<Reading> Reckoner::read_from(Task task, std::int64_t place) const {
  task.place = place;
  return services_.store.read(
      [&](ports::Records& records) { return read(records, task, leads_at_once_); });
}

Result<Look> Reckoner::next_look(const Task& task) {
  if (reckoning_.valid()) {
    Look ahead = reckoning_.get();
    if (follows(ahead.stretch, task)) return ahead;
  }
  HD_TRY(Reading reading, read_from(task, task.place));
  return reckon(services_.law, std::move(reading));
}

Result<Reading> Reckoner::next_reading(const Task& task) {
  if (reading_.valid()) {
    HD_TRY(Reading ahead, reading_.get());
    if (follows(ahead.stretch, task)) return ahead;
  }
  return read_from(task, task.place);
}

// While these are written, those behind them are reckoned, and read those behind those.
Result<Done> Reckoner::look_ahead(Task task, const Stretch& written) {
  if (written.is_last) return Done{};
  task.place = written.until;
  HD_TRY(Reading next, next_reading(task));
  if (!next.stretch.is_last) {
    const std::int64_t place = next.stretch.until;
    reading_ = std::async(std::launch::async, [=, this] { return read_from(task, place); });
  }
  reckoning_ = std::async(std::launch::async, [this, some = std::move(next)]() mutable {
    return reckon(services_.law, std::move(some));
  });
  return Done{};
}

Result<Output> Reckoner::step() {
  HD_TRY(const Task task, services_.store.read([&](ports::Records& records) {
    return find_task(services_, records);
  }));
  if (!task.is_needed) return Output{0, 0, true};
  std::optional<Look> found;
  HD_TRY(found, next_look(task));
  HD_CHECK(look_ahead(task, found->stretch));
  HD_TRY(const auto written, services_.store.write([&](ports::Records& records) -> Result<Output> {
    return write(records, std::exchange(found, {}));
  }));
  return written.value;
}

Result<Output> Reckoner::write(ports::Records& records, std::optional<Look> found) const {
  HD_TRY(const Task task, find_task(services_, records));
  if (!task.is_needed) return Output{0, 0, true};
  bool is_new = false;
  if (found) {
    HD_TRY(is_new, holds(records, found->stretch, task));
  }
  if (!is_new) {
    HD_TRY(Reading reading, read(records, task, leads_at_once_));
    found = reckon(services_.law, std::move(reading));
  }
  return Writing(records, task, services_.clock.now()).run(std::move(*found));
}

}  // namespace hd::app::reckon_anew
