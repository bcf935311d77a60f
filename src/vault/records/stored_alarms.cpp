#include "vault/records/stored_alarms.hpp"

#include <map>

#include "base/limits.hpp"
#include "storage/main/alarm_rows.hpp"
#include "vault/records/lead_places.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::AlarmQuery;
using storage::main_db::AlarmRow;
using storage::main_db::OwedRow;
using storage::main_db::TellingRow;
using storage::main_db::WaitingRow;

Result<ports::OwedLimit> owed_of(const OwedRow& row) {
  ports::OwedLimit owed;
  HD_TRY(owed.lead_id, stored_id<domain::LeadId>(row.lead_id));
  owed.rule = row.code;
  HD_TRY(owed.agency_id, stored_id<domain::AgencyId>(row.agency_id));
  owed.due_at = {row.due_at};
  owed.is_hour_limit = row.is_hour_limit;
  HD_TRY(owed.holder_id, stored_id<domain::AgencyId>(row.holder_id));
  HD_TRY(owed.investigator_id, stored_optional_id<domain::MemberId>(row.investigator_id));
  return owed;
}

Result<ports::Waiting> waiting_of(const WaitingRow& row) {
  ports::Waiting waiting;
  HD_TRY(waiting.lead_id, stored_id<domain::LeadId>(row.lead_id));
  waiting.source = row.source;
  HD_TRY(waiting.agency_id, stored_id<domain::AgencyId>(row.agency_id));
  waiting.since = {row.since};
  HD_TRY(waiting.investigator_id, stored_optional_id<domain::MemberId>(row.investigator_id));
  return waiting;
}

Result<alarms::DutyKey> key_of(const AlarmRow& row) {
  alarms::DutyKey key;
  HD_TRY(key.lead_id, stored_id<domain::LeadId>(row.lead_id));
  key.code = row.code;
  HD_TRY(key.agency_id, stored_id<domain::AgencyId>(row.agency_id));
  key.due_at = {row.due_at};
  key.source = row.source;
  return key;
}

Result<ports::Alarm> alarm_of(const AlarmRow& row) {
  ports::Alarm alarm;
  HD_TRY(alarm.id, stored_id<domain::AlarmId>(row.id));
  HD_TRY(alarm.duty.key, key_of(row));
  alarm.duty.is_hour_limit = row.is_hour_limit;
  alarm.duty.started_at = {row.started_at};
  alarm.closed_at = stored_moment(row.closed_at);
  return alarm;
}

Result<ports::Rung> rung_of(std::int64_t stored) {
  for (const ports::Rung rung : law::all_rungs) {
    if (static_cast<std::int64_t>(rung) == stored) return rung;
  }
  return fail(not_readable("rung"));
}

Result<ports::Told> told_of(const TellingRow& row) {
  ports::Told told;
  HD_TRY(told.rung, rung_of(row.rung));
  HD_TRY(told.member_id, stored_id<domain::MemberId>(row.member_id));
  told.planned_at = {row.planned_at};
  told.told_at = {row.told_at};
  told.mailed_at = stored_moment(row.mailed_at);
  told.seen_at = stored_moment(row.seen_at);
  told.ended_at = stored_moment(row.ended_at);
  return told;
}

AlarmQuery alarm_query_of(const ports::AlarmFilter& filter) {
  using State = storage::main_db::AlarmState;
  AlarmQuery query;
  query.state = filter.state == ports::AlarmState::closed   ? State::closed
                : filter.state == ports::AlarmState::unseen ? State::unseen
                                                            : State::open;
  if (filter.agency) query.agency_id = filter.agency->text();
  if (filter.member) query.member_id = filter.member->text();
  query.closed_since = filter.closed_since.seconds;
  return query;
}

}  // namespace

Result<std::vector<ports::OwedLimit>> StoredAlarms::owed_by(domain::AgencyId agency, Moment until) {
  HD_TRY(const auto rows, storage::main_db::owed_by(tx_, agency.text(), until.seconds));
  return each_of(rows, owed_of);
}

Result<std::vector<ports::Waiting>> StoredAlarms::waiting_handovers() {
  HD_TRY(const auto rows, storage::main_db::waiting_handovers(tx_));
  return each_of(rows, waiting_of);
}

Result<std::vector<ports::Waiting>> StoredAlarms::waiting_cases(domain::AgencyId giver) {
  HD_TRY(const auto rows, storage::main_db::waiting_cases(tx_, giver.text()));
  return each_of(rows, waiting_of);
}

Result<std::vector<ports::Waiting>> StoredAlarms::waiting_answers() {
  HD_TRY(const auto rows, storage::main_db::waiting_answers(tx_));
  return each_of(rows, waiting_of);
}

Result<std::vector<ports::Waiting>> StoredAlarms::waiting_papers() {
  HD_TRY(const auto rows, storage::main_db::waiting_papers(tx_));
  return each_of(rows, waiting_of);
}

Result<std::vector<ports::Waiting>> StoredAlarms::waiting_requests() {
  HD_TRY(const auto rows, storage::main_db::waiting_requests(tx_));
  return each_of(rows, waiting_of);
}

Result<std::vector<alarms::KeptAlarm>> StoredAlarms::open_alarms() {
  HD_TRY(const auto rows, storage::main_db::open_alarms(tx_));
  HD_TRY(const auto tellings, storage::main_db::open_tellings(tx_));
  std::map<std::string, std::set<alarms::Recipient>> told_by_alarm;
  for (const TellingRow& row : tellings) {
    HD_TRY(const ports::Told told, told_of(row));
    told_by_alarm[row.alarm_id].emplace(told.rung, told.member_id);
  }
  std::vector<alarms::KeptAlarm> kept;
  kept.reserve(rows.size());
  for (const AlarmRow& row : rows) {
    alarms::KeptAlarm alarm;
    HD_TRY(alarm.id, stored_id<domain::AlarmId>(row.id));
    HD_TRY(alarm.key, key_of(row));
    alarm.told = std::move(told_by_alarm[row.id]);
    kept.push_back(std::move(alarm));
  }
  return kept;
}

Result<domain::AlarmId> StoredAlarms::open(const alarms::Duty& duty, domain::AlarmId fresh) {
  AlarmRow row;
  row.lead_id = duty.key.lead_id.text();
  row.id = fresh.text();
  row.code = duty.key.code;
  row.agency_id = duty.key.agency_id.text();
  row.due_at = duty.key.due_at.seconds;
  row.source = duty.key.source;
  row.is_hour_limit = duty.is_hour_limit;
  row.started_at = duty.started_at.seconds;
  HD_TRY(const std::string id, storage::main_db::open_alarm(tx_, row));
  return stored_id<domain::AlarmId>(id);
}

Result<Done> StoredAlarms::tell(domain::AlarmId alarm, const ports::Told& told) {
  return storage::main_db::insert_telling(tx_, {alarm.text(),
                                                static_cast<std::int64_t>(told.rung),
                                                told.member_id.text(),
                                                told.planned_at.seconds,
                                                told.told_at.seconds,
                                                {},
                                                {},
                                                {}});
}

Result<Done> StoredAlarms::end(domain::AlarmId alarm, ports::Rung rung, domain::MemberId member,
                               Moment at) {
  TellingRow row;
  row.alarm_id = alarm.text();
  row.rung = static_cast<std::int64_t>(rung);
  row.member_id = member.text();
  row.ended_at = at.seconds;
  return storage::main_db::end_telling(tx_, row);
}

Result<Done> StoredAlarms::close(domain::AlarmId alarm, Moment at) {
  return storage::main_db::close_alarm(tx_, alarm.text(), at.seconds);
}

Result<Done> StoredAlarms::see(domain::AlarmId alarm, domain::MemberId member, Moment at) {
  return storage::main_db::set_alarm_seen(tx_, alarm.text(), member.text(), at.seconds);
}

Result<ports::AlarmPage> StoredAlarms::list(const ports::AlarmFilter& filter,
                                            const std::string& cursor, int limit) {
  HD_ASSERT(limit >= 1 && static_cast<std::size_t>(limit) <= limits::page_rows);
  storage::main_db::AlarmPlace after;
  if (!cursor.empty()) {
    HD_TRY(after, parse_alarm_cursor(cursor));
  }
  // One row more than asked tells whether there is a next page.
  HD_TRY(auto rows, storage::main_db::alarms_after(tx_, alarm_query_of(filter), after, limit + 1));
  ports::AlarmPage page;
  if (rows.size() > static_cast<std::size_t>(limit)) {
    rows.pop_back();
    page.next_cursor = cursor_text(rows.back().place);
  }
  for (const auto& row : rows) {
    HD_TRY(ports::Alarm alarm, alarm_of(row.alarm));
    page.alarms.push_back(std::move(alarm));
  }
  return page;
}

Result<std::int64_t> StoredAlarms::count(const ports::AlarmFilter& filter) {
  return storage::main_db::count_alarms(tx_, alarm_query_of(filter));
}

Result<std::vector<ports::Told>> StoredAlarms::told(domain::AlarmId alarm) {
  HD_TRY(const auto rows, storage::main_db::tellings_of(tx_, alarm.text()));
  return each_of(rows, told_of);
}

}  // namespace hd::vault
