#include "storage/main/case_rows.hpp"

namespace hd::storage::main_db {
namespace {

constexpr std::string_view case_columns =
    "c.id, c.number, c.next_due, c.number_order, c.state, c.agency_id, c.investigator_id, "
    "c.article, c.clause, c.opened_at, c.offender_identified_day, c.merged_into_id, c.version";

CaseRow case_row(const Row& row) {
  return {row.text(0),
          row.text(1),
          {row.integer(2), row.integer(3)},
          row.text(4),
          row.text(5),
          row.text(6),
          row.text(7),
          row.text(8),
          row.integer(9),
          row.optional_integer(10),
          row.text(11),
          row.integer(12)};
}

CaseLeadRow case_lead_row(const Row& row) {
  return {row.text(0),
          row.text(1),
          row.integer(2),
          row.optional_integer(3),
          row.optional_integer(4),
          row.optional_integer(5)};
}

CaseEventRow case_event_row(const Row& row) {
  return {row.text(0),    row.text(1),  row.text(2),
          row.integer(3), row.flag(4),  row.optional_integer(5),
          row.text(6),    row.text(7),  row.text(8),
          row.text(9),    row.text(10), row.optional_integer(11),
          row.text(12),   row.text(13), row.text(14),
          row.text(15)};
}

struct CaseSelection {
  std::string sql;
  Values values;

  CaseSelection(std::string_view what, const CaseQuery& query) : sql(what) {
    sql += " from criminal_case c where 1 = 1";
    if (query.agency_id) narrow(" and c.agency_id = ", *query.agency_id);
    if (query.investigator_id) narrow(" and c.investigator_id = ", *query.investigator_id);
    // The last transfer is the one that waits.
    if (query.waits_at) {
      narrow(
          " and exists (select 1 from case_event e where e.case_order = c.number_order"
          " and e.kind = 'case_transferred' and e.position ="
          " (select max(t.position) from case_event t where t.case_order = c.number_order"
          " and t.kind = 'case_transferred') and e.other_agency_id = ",
          *query.waits_at);
      sql += ")";
    }
    if (query.is_sent_back) {
      sql +=
          " and exists (select 1 from case_event e where e.case_order = c.number_order"
          " and e.kind = 'case_sent_back' and not exists (select 1 from case_event t"
          " where t.case_order = e.case_order"
          " and (t.happened_at, t.position) > (e.happened_at, e.position)))";
    }
    std::string_view before = " and c.state in (";
    for (const std::string& state : query.states) {
      narrow(before, state);
      before = ", ";
    }
    if (!query.states.empty()) sql += ")";
  }
  void narrow(std::string_view piece, Value value) {
    values.push_back(std::move(value));
    sql += piece;
    sql += "$" + std::to_string(values.size());
  }
};

}  // namespace

Result<Done> insert_case(Transaction& tx, const CaseRow& row) {
  return run_statement(tx, R"(
      insert into criminal_case
        (id, number, next_due, number_order, state, agency_id, investigator_id, article, clause,
         opened_at, offender_identified_day, merged_into_id, version)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))",
                       {row.id, row.number, row.place.next_due, row.place.number_order, row.state,
                        row.agency_id, row.investigator_id, row.article, row.clause, row.opened_at,
                        null_or(row.offender_identified_day), row.merged_into_id, row.version});
}

Result<std::optional<CaseRow>> find_case(Transaction& tx, const std::string& id) {
  static const std::string sql =
      "select " + std::string(case_columns) + " from criminal_case c where c.id = $1";
  return first_row(tx, sql, {id}, case_row);
}

Result<std::optional<CaseRow>> case_at(Transaction& tx, std::int64_t number_order) {
  static const std::string sql =
      "select " + std::string(case_columns) + " from criminal_case c where c.number_order = $1";
  return first_row(tx, sql, {number_order}, case_row);
}

Result<std::optional<CaseRow>> case_of_lead(Transaction& tx, const std::string& lead_id) {
  static const std::string sql =
      "select " + std::string(case_columns) +
      " from lead l join case_lead cl on cl.lead_order = l.number_order and cl.left_at is null "
      "join criminal_case c on c.number_order = cl.case_order where l.id = $1";
  return first_row(tx, sql, {lead_id}, case_row);
}

Result<std::int64_t> update_case(Transaction& tx, const CaseRow& row) {
  return tx.execute(
      R"(
      update criminal_case
      set state = $3, agency_id = $4, investigator_id = $5, article = $6, clause = $7,
          offender_identified_day = $8, merged_into_id = $9, version = version + 1
      where id = $1 and version = $2)",
      {row.id, row.version, row.state, row.agency_id, row.investigator_id, row.article, row.clause,
       null_or(row.offender_identified_day), row.merged_into_id});
}

Result<Done> set_case_next_due(Transaction& tx, const std::string& id, std::int64_t next_due) {
  return run_statement(tx, "update criminal_case set next_due = $2 where id = $1", {id, next_due});
}

Result<std::vector<CaseRow>> cases_after(Transaction& tx, const CaseQuery& query,
                                         const std::optional<CasePlace>& after,
                                         std::int64_t limit) {
  CaseSelection selection("select " + std::string(case_columns), query);
  if (after) {
    selection.narrow(" and (c.next_due, c.number_order) > (", after->next_due);
    selection.narrow(", ", after->number_order);
    selection.sql += ")";
  }
  selection.narrow(" order by c.next_due, c.number_order limit ", limit);
  return all_rows(tx, selection.sql, selection.values, case_row);
}

Result<std::int64_t> count_cases(Transaction& tx, const CaseQuery& query) {
  const CaseSelection selection("select count(*)", query);
  return one_number(tx, selection.sql, selection.values);
}

Result<Done> insert_case_lead(Transaction& tx, const CaseLeadRow& row) {
  return run_statement(tx, R"(
      insert into case_lead (case_order, position, lead_order, joined_at, left_at,
                             carried_from_day, carried_until_day)
      values ((select number_order from criminal_case where id = $1),
              (select coalesce(max(cl.position), 0) + 1
               from criminal_case c join case_lead cl on cl.case_order = c.number_order
               where c.id = $1),
              (select number_order from lead where id = $2), $3, $4, $5, $6))",
                       {row.case_id, row.lead_id, row.joined_at, null_or(row.left_at),
                        null_or(row.carried_from_day), null_or(row.carried_until_day)});
}

Result<std::int64_t> update_case_lead(Transaction& tx, const CaseLeadRow& row) {
  return tx.execute(R"(
      update case_lead set left_at = $3, carried_from_day = $4, carried_until_day = $5
      where case_order = (select number_order from criminal_case where id = $1)
        and lead_order = (select number_order from lead where id = $2) and left_at is null)",
                    {row.case_id, row.lead_id, null_or(row.left_at), null_or(row.carried_from_day),
                     null_or(row.carried_until_day)});
}

Result<std::vector<CaseLeadRow>> case_leads_of(Transaction& tx, const std::string& case_id) {
  return all_rows(tx, R"(
      select c.id, l.id, cl.joined_at, cl.left_at, cl.carried_from_day, cl.carried_until_day
      from criminal_case c join case_lead cl on cl.case_order = c.number_order
           join lead l on l.number_order = cl.lead_order
      where c.id = $1 order by cl.position)",
                  {case_id}, case_lead_row);
}

Result<std::vector<CaseLeadRow>> case_history_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select c.id, l.id, cl.joined_at, cl.left_at, cl.carried_from_day, cl.carried_until_day
      from lead l join case_lead cl on cl.lead_order = l.number_order
           join criminal_case c on c.number_order = cl.case_order
      where l.id = $1 order by cl.joined_at, cl.case_order, cl.position)",
                  {lead_id}, case_lead_row);
}

Result<Done> insert_case_event(Transaction& tx, const CaseEventRow& row) {
  return run_statement(tx, R"(
      insert into case_event (case_order, position, id, kind, happened_at, hour_unknown,
                              recorded_at, agency_id, member_id, article, clause, ground,
                              until_day, lead_id, other_member_id, other_agency_id,
                              other_case_id)
      values ((select number_order from criminal_case where id = $1),
              (select coalesce(max(e.position), 0) + 1
               from criminal_case c join case_event e on e.case_order = c.number_order
               where c.id = $1),
              $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16))",
                       {row.case_id, row.id, row.kind, row.happened_at,
                        flag_value(row.hour_unknown), null_or(row.recorded_at), row.agency_id,
                        row.member_id, row.article, row.clause, row.ground, null_or(row.until_day),
                        row.lead_id, row.other_member_id, row.other_agency_id, row.other_case_id});
}

Result<std::vector<CaseEventRow>> case_events_of(Transaction& tx, const std::string& case_id) {
  return all_rows(tx, R"(
      select c.id, e.id, e.kind, e.happened_at, e.hour_unknown, e.recorded_at, e.agency_id,
             e.member_id, e.article, e.clause, e.ground, e.until_day, e.lead_id,
             e.other_member_id, e.other_agency_id, e.other_case_id
      from criminal_case c join case_event e on e.case_order = c.number_order
      where c.id = $1 order by e.happened_at, e.position)",
                  {case_id}, case_event_row);
}

}  // namespace hd::storage::main_db
