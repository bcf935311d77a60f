#include "storage/main/alarm_rows.hpp"

#include "storage/main/notice_rows.hpp"

namespace hd::storage::main_db {
namespace {

constexpr std::string_view unconfirmed = R"(
      select l.id, n.id, n.procuracy_id, n.sent_at, ''
      from procuracy_notice n join lead l on l.number_order = n.lead_order
      where n.received_at is null)";

OwedRow owed_row(const Row& row) {
  return {row.text(0), row.text(1), row.text(2), row.integer(3),
          row.flag(4), row.text(5), row.text(6)};
}

WaitingRow waiting_row(const Row& row) {
  return {row.text(0), row.text(1), row.text(2), row.integer(3), row.text(4)};
}

AlarmRow alarm_row(const Row& row) {
  return {row.text(0), row.text(1),    row.text(2),
          row.text(3), row.integer(4), row.text(5),
          row.flag(6), row.integer(7), row.optional_integer(8)};
}

TellingRow telling_row(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.text(2),
          row.integer(3),
          row.integer(4),
          row.optional_integer(5),
          row.optional_integer(6),
          {}};
}

TellingRow telling_with_letter(const Row& row) {
  TellingRow telling = telling_row(row);
  telling.mailed_at = row.optional_integer(7);
  return telling;
}

PlacedAlarm placed_alarm(const Row& row) {
  PlacedAlarm placed{alarm_row(row), {}};
  placed.place = {placed.alarm.due_at, row.integer(9), placed.alarm.id};
  return placed;
}

// The conditions of a list; the values they name are pushed to `values`.
std::string conditions(const AlarmQuery& query, Values& values) {
  const auto place_of = [&](Value value) {
    values.push_back(std::move(value));
    return '$' + std::to_string(values.size());
  };
  const bool is_closed = query.state == AlarmState::closed;
  std::string sql = is_closed ? "a.closed_at >= " + place_of(query.closed_since)
                              : std::string("a.closed_at is null");
  if (query.state == AlarmState::unseen) {
    sql +=
        " and not exists (select 1 from alarm_telling t where t.alarm_id = a.id"
        " and t.ended_at is null and t.seen_at is not null)";
  }
  std::string of_agency;
  std::string of_member;
  if (query.agency_id) of_agency = "a.agency_id = " + place_of(*query.agency_id);
  if (query.member_id) {
    of_member = "a.id in (select t.alarm_id from alarm_telling t where t.member_id = " +
                place_of(*query.member_id) + (is_closed ? ")" : " and t.ended_at is null)");
  }
  if (query.agency_id && query.member_id)
    return sql + " and (" + of_agency + " or " + of_member + ')';
  for (const std::string& one : {of_agency, of_member}) {
    if (!one.empty()) sql += " and " + one;
  }
  return sql;
}

}  // namespace

// What a case owes is its investigator's: of one that was transferred, in another agency than the
// lead that carries it.
Result<std::vector<OwedRow>> owed_by(Transaction& tx, const std::string& agency_id,
                                     std::int64_t until) {
  return all_rows(tx, R"(
      select l.id, d.rule, d.agency_id, d.due_at, d.is_hour_limit,
             coalesce(c.agency_id, l.agency_id), coalesce(c.investigator_id, l.investigator_id)
      from due_date d join lead l on l.number_order = d.lead_order
      left join case_lead cl
        on cl.lead_order = d.lead_order and cl.left_at is null and d.rule like 'C%'
      left join criminal_case c on c.number_order = cl.case_order
      where d.agency_id = $1 and d.due_at <= $2 and d.done_at is null
      order by d.due_at, d.lead_order, d.position)",
                  {agency_id, until}, owed_row);
}

Result<std::vector<WaitingRow>> waiting_handovers(Transaction& tx) {
  return all_rows(tx, R"(
      select l.id, h.id, h.to_agency_id, h.offered_at, ''
      from handover h join lead l on l.id = h.lead_id
      where h.state = 'offered' order by h.offered_at, h.id)",
                  {}, waiting_row);
}

// The last transfer is the one that waits; the lead that has been in the case for longest stands
// for it.
Result<std::vector<WaitingRow>> waiting_cases(Transaction& tx, const std::string& giver_id) {
  return all_rows(tx, R"(
      select l.id, e.id, e.other_agency_id, e.happened_at, ''
      from criminal_case c
      join case_event e on e.case_order = c.number_order and e.position = (
        select max(t.position) from case_event t
        where t.case_order = c.number_order and t.kind = 'case_transferred')
      join case_lead p on p.case_order = c.number_order and p.position = (
        select min(q.position) from case_lead q
        where q.case_order = c.number_order and q.left_at is null)
      join lead l on l.number_order = p.lead_order
      where c.agency_id = $1 and c.state = 'transferred' and e.other_agency_id <> ''
      order by e.happened_at, e.id)",
                  {giver_id}, waiting_row);
}

Result<std::vector<WaitingRow>> waiting_answers(Transaction& tx) {
  return all_rows(tx, R"(
      select l.id, a.id, l.agency_id, a.received_at, l.investigator_id
      from answer a join lead l on l.id = a.lead_id
      where a.is_read = 0 and not exists (
        select 1 from answer b where b.lead_id = a.lead_id and b.is_read = 0
          and (b.received_at < a.received_at or (b.received_at = a.received_at and b.id < a.id)))
      order by a.received_at, a.id)",
                  {}, waiting_row);
}

Result<std::vector<WaitingRow>> waiting_papers(Transaction& tx) {
  static const std::string sql = std::string(unconfirmed) + " and not " +
                                 std::string(open_request) + " order by n.sent_at, n.id";
  return all_rows(tx, sql, {}, waiting_row);
}

Result<std::vector<WaitingRow>> waiting_requests(Transaction& tx) {
  static const std::string sql =
      std::string(unconfirmed) + " and " + std::string(open_request) + " order by n.sent_at, n.id";
  return all_rows(tx, sql, {}, waiting_row);
}

Result<std::vector<AlarmRow>> open_alarms(Transaction& tx) {
  return all_rows(tx, R"(
      select l.id, a.id, a.code, a.agency_id, a.due_at, a.source, a.is_hour_limit, a.started_at,
             a.closed_at
      from alarm a join lead l on l.number_order = a.lead_order
      where a.closed_at is null order by a.due_at, a.lead_order, a.id)",
                  {}, alarm_row);
}

Result<std::vector<TellingRow>> open_tellings(Transaction& tx) {
  return all_rows(tx, R"(
      select t.alarm_id, t.rung, t.member_id, t.planned_at, t.told_at, t.seen_at, t.ended_at
      from alarm_telling t where t.ended_at is null
      order by t.alarm_id, t.rung, t.member_id)",
                  {}, telling_row);
}

// A letter counts what was told before it: 25200 seconds are the seven hours of local time.
Result<std::vector<TellingRow>> tellings_of(Transaction& tx, const std::string& alarm_id) {
  return all_rows(tx, R"(
      select t.alarm_id, t.rung, t.member_id, t.planned_at, t.told_at, t.seen_at, t.ended_at,
             (select min(d.changed_at) from digest d
              where d.day in ((t.told_at + 25200) / 86400, (t.told_at + 25200) / 86400 + 1,
                              (t.told_at + 25200) / 86400 + 2)
                and d.member_id = t.member_id and d.state = 'taken'
                and d.changed_at > t.told_at
                and (t.ended_at is null or d.changed_at < t.ended_at))
      from alarm_telling t where t.alarm_id = $1 order by t.rung, t.told_at, t.member_id)",
                  {alarm_id}, telling_with_letter);
}

Result<std::string> open_alarm(Transaction& tx, const AlarmRow& alarm) {
  HD_TRY(const Rows rows,
         tx.query(R"(
      insert into alarm (lead_order, id, code, agency_id, due_at, source, is_hour_limit, started_at)
      values ((select number_order from lead where id = $1), $2, $3, $4, $5, $6, $7, $8)
      on conflict (lead_order, code, agency_id, due_at, source) do update set closed_at = null
      returning id)",
                  {alarm.lead_id, alarm.id, alarm.code, alarm.agency_id, alarm.due_at, alarm.source,
                   flag_value(alarm.is_hour_limit), alarm.started_at}));
  HD_ASSERT(rows.size() == 1);
  return rows.front().text(0);
}

Result<Done> insert_telling(Transaction& tx, const TellingRow& telling) {
  return run_statement(
      tx, R"(
      insert into alarm_telling (alarm_id, rung, member_id, planned_at, told_at)
      values ($1, $2, $3, $4, $5)
      on conflict (alarm_id, rung, member_id, told_at) do update set ended_at = null)",
      {telling.alarm_id, telling.rung, telling.member_id, telling.planned_at, telling.told_at});
}

Result<Done> end_telling(Transaction& tx, const TellingRow& telling) {
  return run_statement(
      tx, R"(
      update alarm_telling set ended_at = $4
      where alarm_id = $1 and rung = $2 and member_id = $3 and ended_at is null)",
      {telling.alarm_id, telling.rung, telling.member_id, null_or(telling.ended_at)});
}

Result<Done> close_alarm(Transaction& tx, const std::string& alarm_id, std::int64_t at) {
  HD_CHECK(tx.execute("update alarm set closed_at = $2 where id = $1 and closed_at is null",
                      {alarm_id, at}));
  return run_statement(
      tx, "update alarm_telling set ended_at = $2 where alarm_id = $1 and ended_at is null",
      {alarm_id, at});
}

Result<Done> set_alarm_seen(Transaction& tx, const std::string& alarm_id,
                            const std::string& member_id, std::int64_t at) {
  return run_statement(tx, R"(
      update alarm_telling set seen_at = $3
      where alarm_id = $1 and member_id = $2 and seen_at is null)",
                       {alarm_id, member_id, at});
}

Result<std::vector<PlacedAlarm>> alarms_after(Transaction& tx, const AlarmQuery& query,
                                              const AlarmPlace& after, std::int64_t limit) {
  Values values{after.due_at, after.lead_order, after.id, limit};
  return all_rows(tx,
                  R"(
      select l.id, a.id, a.code, a.agency_id, a.due_at, a.source, a.is_hour_limit, a.started_at,
             a.closed_at, a.lead_order
      from alarm a join lead l on l.number_order = a.lead_order where )" +
                      conditions(query, values) + R"(
        and (a.due_at, a.lead_order, a.id) > ($1, $2, $3)
      order by a.due_at, a.lead_order, a.id limit $4)",
                  values, placed_alarm);
}

Result<std::int64_t> count_alarms(Transaction& tx, const AlarmQuery& query) {
  Values values;
  const std::string sql = "select count(*) from alarm a where " + conditions(query, values);
  return one_number(tx, sql, values);
}

}  // namespace hd::storage::main_db
