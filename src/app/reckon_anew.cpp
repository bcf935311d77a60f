#include "app/reckon_anew.hpp"

#include <algorithm>
#include <utility>

#include "app/publish_status.hpp"
#include "crypto/random.hpp"

namespace hd::app::reckon_anew {
namespace {

// Writes what was found, each move on record.
class Writing {
 public:
  Writing(ports::Records& records, const Task& task, Moment now)
      : records_(records), task_(task), now_(now) {}

  Result<Output> run(Look look) {
    for (Moving& moving : look.moving) HD_CHECK(move(moving));
    HD_CHECK(records_.leads().keep_moved(moved_));
    HD_CHECK(records_.journal().append(audit_));
    HD_CHECK(note_way(look.until, look.is_last));
    return Output{look.looked, static_cast<int>(moved_.size()), look.is_last};
  }

 private:
  Result<Done> move(Moving& moving) {
    HD_CHECK(note_case_due(records_, moving.scene, moving.lead.dues));
    moving.scene.events.push_back(event_of(moving));
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
    entry.action = "reckon_anew";
    entry.object_kind = "lead";
    entry.object_id = lead.id.text();
    entry.reason = task_.reason;
    return entry;
  }

  // The sender is told a limit only once somebody has accepted it.
  Result<Done> publish(const Moving& moving) {
    const Bytes& lookup_hash = moving.lead.lookup_hash;
    if (lookup_hash.empty() || !domain::is_being_settled(moving.scene.lead.state)) return Done{};
    return publish_status(records_, {moving.scene, moving.answer, lookup_hash}, now_);
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

// What was found before still holds: for the same leads by the same law, and none was changed.
Result<bool> holds(ports::Records& records, const Look& look, const Task& task) {
  if (look.mark != mark_of(task) || look.from != task.place) return false;
  HD_TRY(const auto changed, records.leads().changed_after(look.as_of));
  return std::ranges::none_of(
      changed, [&](std::int64_t place) { return place > look.from && place <= look.until; });
}

}  // namespace

Result<Done> begin(const Services& services, ports::Records& records) {
  HD_CHECK(records.journal().set_setting(days_setting, text_of(services.law.calendar())));
  return records.journal().set_setting(rules_setting, services.law.digest());
}

Result<Look> Reckoner::look_from(Task task, std::int64_t place) const {
  task.place = place;
  return services_.store.read(
      [&](ports::Records& records) { return look(services_, records, task, leads_at_once_); });
}

// What was read while the last step was written, if it begins where this step does.
Result<Look> Reckoner::next_look(const Task& task) {
  if (ahead_.valid()) {
    HD_TRY(Look ahead, ahead_.get());
    if (ahead.mark == mark_of(task) && ahead.from == task.place) return ahead;
  }
  return look_from(task, task.place);
}

Result<Output> Reckoner::step() {
  HD_TRY(const Task task, services_.store.read([&](ports::Records& records) {
    return find_task(services_, records);
  }));
  if (!task.is_needed) return Output{0, 0, true};
  std::optional<Look> found;
  HD_TRY(found, next_look(task));
  if (!found->is_last) {
    const std::int64_t place = found->until;
    ahead_ = std::async(std::launch::async, [=, this] { return look_from(task, place); });
  }
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
    HD_TRY(is_new, holds(records, *found, task));
  }
  if (!is_new) {
    HD_TRY(found, look(services_, records, task, leads_at_once_));
  }
  return Writing(records, task, services_.clock.now()).run(std::move(*found));
}

}  // namespace hd::app::reckon_anew
