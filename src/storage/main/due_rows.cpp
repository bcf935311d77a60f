#include "storage/main/due_rows.hpp"

#include <algorithm>

#include "storage/main/lead_rows.hpp"

namespace hd::storage::main_db {
namespace {

DueRow due_row(const Row& row) {
  return {row.text(0), row.text(1), row.integer(2), row.flag(3), row.optional_integer(4),
          row.text(5)};
}

}  // namespace

std::int64_t next_due_of(const std::vector<DueRow>& dues) {
  std::int64_t next = nothing_due;
  for (const DueRow& due : dues) {
    if (!due.done_at) next = std::min(next, due.due_at);
  }
  return next;
}

Result<Done> insert_due_dates(Transaction& tx, const DueSheet& sheet) {
  if (sheet.dues.empty()) return Done{};
  // One statement for all: as many texts as leads have numbers of due dates, each kept prepared.
  std::string sql =
      "insert into due_date (lead_order, position, rule, due_at, is_hour_limit, done_at, "
      "agency_id) values ";
  Values values{sheet.lead_id};
  std::int64_t position = 0;
  for (const DueRow& due : sheet.dues) {
    sql += position == 0 ? "" : ", ";
    sql += "((select number_order from lead where id = $1)";
    for (Value value :
         {Value(++position), Value(due.rule), Value(due.due_at), flag_value(due.is_hour_limit),
          null_or(due.done_at), Value(due.agency_id)}) {
      values.push_back(std::move(value));
      sql += ", $" + std::to_string(values.size());
    }
    sql += ")";
  }
  return run_statement(tx, sql, values);
}

Result<Done> replace_due_dates(Transaction& tx, const DueSheet& sheet) {
  HD_CHECK(tx.execute(R"(
      delete from due_date
      where lead_order = (select number_order from lead where id = $1))",
                      {sheet.lead_id}));
  HD_CHECK(insert_due_dates(tx, sheet));
  return run_statement(tx, "update lead set next_due = $2, settlement_due_at = $3 where id = $1",
                       {sheet.lead_id, next_due_of(sheet.dues), null_or(sheet.settlement_due_at)});
}

Result<std::vector<DueRow>> due_dates_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select l.id, d.rule, d.due_at, d.is_hour_limit, d.done_at, d.agency_id
      from lead l join due_date d on d.lead_order = l.number_order
      where l.id = $1 order by d.position)",
                  {lead_id}, due_row);
}

Result<std::vector<DueRow>> open_due_dates(Transaction& tx, const OpenDueQuery& query) {
  if (!query.investigator_id) {
    return all_rows(tx, R"(
        select l.id, d.rule, d.due_at, d.is_hour_limit, d.done_at, d.agency_id
        from due_date d join lead l on l.number_order = d.lead_order
        where d.agency_id = $1 and d.due_at <= $2 and d.done_at is null
        order by d.due_at, d.lead_order, d.position)",
                    {query.agency_id, query.until}, due_row);
  }
  return all_rows(tx, R"(
      select l.id, d.rule, d.due_at, d.is_hour_limit, d.done_at, d.agency_id
      from due_date d join lead l on l.number_order = d.lead_order
      where d.agency_id = $1 and d.due_at <= $2 and d.done_at is null and l.investigator_id = $3
      order by d.due_at, d.lead_order, d.position)",
                  {query.agency_id, query.until, *query.investigator_id}, due_row);
}

}  // namespace hd::storage::main_db
