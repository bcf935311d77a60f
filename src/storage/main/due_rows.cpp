#include "storage/main/due_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace hd::storage::main_db {
namespace {

// Of a row whose first column says whose they are.
constexpr std::string_view due_columns =
    "d.rule, d.due_at, d.is_hour_limit, d.done_at, d.agency_id, d.is_draft, "
    "d.is_provisional, d.certain_at";
DueRow due_beside(std::string lead_id, const Row& row) {
  return {std::move(lead_id),      row.text(1), row.integer(2), row.flag(3),
          row.optional_integer(4), row.text(5), row.flag(6),    row.flag(7),
          row.optional_integer(8)};
}

DueRow due_row(const Row& row) { return due_beside(row.text(0), row); }

PlacedDue placed_due(const Row& row) { return {row.integer(0), due_beside({}, row)}; }

// In the order of the table, behind lead_order and position.
std::vector<Value> due_values(const DueRow& due) {
  return {Value(due.rule),
          Value(due.due_at),
          flag_value(due.is_hour_limit),
          null_or(due.done_at),
          Value(due.agency_id),
          flag_value(due.is_draft),
          flag_value(due.is_provisional),
          null_or(due.certain_at)};
}
constexpr std::string_view into_due_date =
    "insert into due_date (lead_order, position, rule, due_at, is_hour_limit, done_at, agency_id, "
    "is_draft, is_provisional, certain_at) values ";

// next_due_of of what is stored, inside an update of lead.
std::string next_due() {
  return "coalesce((select min(d.due_at) from due_date d where d.lead_order = lead.number_order "
         "and d.done_at is null and " +
         counts_for("lead") + "), " + std::to_string(nothing_due) + ")";
}

std::int64_t first_number(const Row& row) { return row.integer(0); }

DueCount due_count(const Row& row) { return {row.integer(0), row.integer(1)}; }

std::string second_text(const Row& row) { return row.text(1); }

std::string of_investigator(const OpenDueQuery& query, Values& values) {
  if (!query.investigator_id) return {};
  values.emplace_back(*query.investigator_id);
  const std::string who = " = $" + std::to_string(values.size());
  // What a case owes is its investigator's: of one that was transferred, in another agency.
  return " and ((d.rule not like 'C%' and l.investigator_id" + who +
         ") or (d.rule like 'C%' and exists (select 1 from case_lead cl join criminal_case c"
         " on c.number_order = cl.case_order where cl.lead_order = l.number_order"
         " and cl.left_at is null and c.investigator_id" +
         who + ")))";
}

std::string of_rules(const OpenDueQuery& query, Values& values) {
  if (query.rules.empty()) return {};
  return std::string(" and d.rule ") + (query.is_without_rules ? "not " : "") +
         in_these(query.rules, values);
}

// What the access room allows, as far as it goes by columns: $1 is the agency.
std::string of_reader(const OpenDueQuery& query, Values& values) {
  if (!query.reader) return {};
  const DueReaderQuery& reader = *query.reader;
  const std::string in_hands = in_these(reader.hands, values);
  const std::string at_desk = "l.state " + in_these(reader.desk_states, values);
  std::string leads =
      "(l.agency_id = $1 and l.investigator_id " + in_hands + " and not " + at_desk + ")";
  if (reader.reads_desk) leads += " or (l.agency_id = $1 and " + at_desk + ")";
  if (reader.reads_elsewhere) leads += " or (l.agency_id <> $1 and l.offered_to_id <> $1)";
  return " and ((d.rule not like 'C%' and (" + leads + R"()) or (d.rule like 'C%' and exists (
        select 1 from case_lead cl join criminal_case c on c.number_order = cl.case_order
        where cl.lead_order = l.number_order and cl.left_at is null and c.agency_id = $1
          and c.investigator_id )" +
         in_hands + ")))";
}

// What is asked beside agency and time.
std::string narrowed(const OpenDueQuery& query, Values& values) {
  return of_investigator(query, values) + of_reader(query, values);
}

}  // namespace

std::string counts_for(std::string_view lead) {
  return fmt::format("(d.agency_id = {0}.agency_id or {0}.state = 'offered')", lead);
}

std::int64_t next_due_of(const std::vector<DueRow>& dues, const LeadRow& lead) {
  std::int64_t next = nothing_due;
  for (const DueRow& due : dues) {
    const bool counts = due.agency_id == lead.agency_id || lead.state == "offered";
    if (!due.done_at && counts) next = std::min(next, due.due_at);
  }
  return next;
}

Result<Done> insert_due_dates(Transaction& tx, const DueSheet& sheet) {
  if (sheet.dues.empty()) return Done{};
  // One statement for all: as many texts as leads have numbers of due dates, each kept prepared.
  std::string sql(into_due_date);
  Values values{sheet.lead_id};
  std::int64_t position = 0;
  for (const DueRow& due : sheet.dues) {
    sql += position == 0 ? "" : ", ";
    values.emplace_back(++position);
    sql += "((select number_order from lead where id = $1), $" + std::to_string(values.size());
    for (Value& value : due_values(due)) {
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
  return run_statement(
      tx, "update lead set settlement_due_at = $2, next_due = " + next_due() + " where id = $1",
      {sheet.lead_id, null_or(sheet.settlement_due_at)});
}

Result<std::vector<DueRow>> due_dates_of(Transaction& tx, const std::string& lead_id) {
  static const std::string sql = "select l.id, " + std::string(due_columns) + R"(
      from lead l join due_date d on d.lead_order = l.number_order
      where l.id = $1 order by d.position)";
  return all_rows(tx, sql, {lead_id}, due_row);
}

// A case that waits at another agency owed nothing before its term was known to run on there
// (docs/decisions/0040-cases-on-their-way.md): it is looked at whatever is stored.
Result<std::vector<std::int64_t>> leads_due_after(Transaction& tx, std::int64_t moment,
                                                  std::int64_t after, std::int64_t limit) {
  return all_rows(tx, R"(
      select o.lead_order from (
        select distinct lead_order from due_date
        where done_at is null and due_at > $1 and lead_order > $2
        order by lead_order limit $3) o
      union
      select p.lead_order from criminal_case c join case_lead p on p.case_order = c.number_order
      where c.state = 'transferred' and p.left_at is null and p.carried_from_day is not null
        and p.carried_until_day is null and p.lead_order > $2
      order by lead_order limit $3)",
                  {moment, after, limit}, first_number);
}

Result<std::vector<PlacedDue>> due_dates_at(Transaction& tx, std::span<const std::int64_t> orders) {
  const OneOf<std::int64_t> some(orders);
  return all_rows(tx,
                  "select d.lead_order, " + std::string(due_columns) +
                      " from due_date d where d.lead_order " + some.sql() +
                      " order by d.lead_order, d.position",
                  some.values(), placed_due);
}

Result<Done> replace_due_dates_at(Transaction& tx, const std::vector<PlacedSheet>& sheets) {
  std::vector<Values> rows;
  std::vector<Values> leads;
  for (const auto& [order, sheet, stored] : sheets) {
    for (std::size_t at = 0; at < sheet.dues.size(); ++at) {
      const DueRow& due = sheet.dues[at];
      if (at < stored.size() && due == stored[at]) continue;
      Values& row = rows.emplace_back(Values{order, static_cast<std::int64_t>(at + 1)});
      std::ranges::move(due_values(due), std::back_inserter(row));
    }
    if (stored.size() > sheet.dues.size()) {
      HD_CHECK(tx.execute("delete from due_date where lead_order = $1 and position > $2",
                          {order, static_cast<std::int64_t>(sheet.dues.size())}));
    }
    leads.push_back({order, null_or(sheet.settlement_due_at)});
  }
  const RowsStatement upsert{std::string(into_due_date),
                             R"( on conflict (lead_order, position) do update
      set rule = excluded.rule, due_at = excluded.due_at, is_hour_limit = excluded.is_hour_limit,
          done_at = excluded.done_at, agency_id = excluded.agency_id, is_draft = excluded.is_draft,
          is_provisional = excluded.is_provisional, certain_at = excluded.certain_at)"};
  HD_CHECK(run_rows(tx, upsert, std::move(rows)));
  // Both engines name the columns so; of what type they are PostgreSQL wants to be told.
  const RowsStatement update{
      "update lead set settlement_due_at = v.column2, next_due = " + next_due() + " from (values ",
      ") as v where lead.number_order = v.column1", "bigint"};
  return run_rows(tx, update, std::move(leads));
}

Result<std::vector<DueRow>> open_due_dates(Transaction& tx, const OpenDueQuery& query,
                                           std::int64_t limit) {
  Values values{query.agency_id, query.after, query.until, limit};
  return all_rows(tx,
                  "select l.id, " + std::string(due_columns) + R"(
      from due_date d join lead l on l.number_order = d.lead_order
      where d.agency_id = $1 and d.due_at > $2 and d.due_at <= $3 and d.done_at is null)" +
                      narrowed(query, values) + of_rules(query, values) +
                      " order by d.due_at, d.lead_order, d.position limit $4",
                  values, due_row);
}

// 25200 seconds are the seven hours of local time.
Result<std::vector<DueCount>> count_open_due_dates(Transaction& tx, const OpenDueQuery& query) {
  Values values{query.agency_id, query.after, query.until};
  const std::string from = query.investigator_id || query.reader
                               ? "due_date d join lead l on l.number_order = d.lead_order"
                               : "due_date d";
  return all_rows(tx,
                  "select (d.due_at + 25199) / 86400, count(*) from " + from + R"(
      where d.agency_id = $1 and d.due_at > $2 and d.due_at <= $3 and d.done_at is null)" +
                      narrowed(query, values) + " group by 1 order by 1",
                  values, due_count);
}

Result<std::vector<std::string>> leads_with_due_dates(Transaction& tx, const OpenDueQuery& query,
                                                      const LeadStretch& stretch) {
  Values values{query.agency_id, query.after, query.until, stretch.limit, stretch.behind};
  return all_rows(tx,
                  R"(
      select distinct d.lead_order, l.id
      from due_date d join lead l on l.number_order = d.lead_order
      where d.agency_id = $1 and d.due_at > $2 and d.due_at <= $3 and d.done_at is null
        and d.lead_order > coalesce((select number_order from lead where id = $5), 0))" +
                      narrowed(query, values) + of_rules(query, values) +
                      " order by d.lead_order limit $4",
                  values, second_text);
}

}  // namespace hd::storage::main_db
