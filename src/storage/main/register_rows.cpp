#include "storage/main/register_rows.hpp"

#include "storage/main/journal_rows.hpp"

namespace hd::storage::main_db {
namespace {

RegisterRow register_row(const Row& row) {
  return {row.text(0), row.text(1), row.integer(2), row.integer(3), row.text(4), row.integer(5)};
}

std::string registered_lead_id(const Row& row) { return row.text(0); }

}  // namespace

Result<std::int64_t> next_register_ordinal(Transaction& tx, const std::string& agency_id,
                                           std::int64_t year) {
  return next_of_counter(tx, "register_" + agency_id + "_" + std::to_string(year));
}

Result<Done> insert_register_entry(Transaction& tx, const RegisterRow& entry) {
  return run_statement(
      tx, R"(
      insert into register_entry (agency_id, lead_order, year, ordinal, number, entered_at)
      values ($1, (select number_order from lead where id = $2), $3, $4, $5, $6))",
      {entry.agency_id, entry.lead_id, entry.year, entry.ordinal, entry.number, entry.entered_at});
}

Result<std::vector<RegisterRow>> register_entries_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select r.agency_id, l.id, r.year, r.ordinal, r.number, r.entered_at
      from lead l join register_entry r on r.lead_order = l.number_order
      where l.id = $1 order by r.entered_at, r.agency_id)",
                  {lead_id}, register_row);
}

Result<std::vector<std::string>> leads_at_register_place(Transaction& tx, std::int64_t year,
                                                         std::int64_t ordinal) {
  // By way of the agencies: one look into each register, without an index of its own.
  return all_rows(tx, R"(
      select l.id
      from agency a
      join register_entry r on r.agency_id = a.id and r.year = $1 and r.ordinal = $2
      join lead l on l.number_order = r.lead_order
      order by l.number_order)",
                  {year, ordinal}, registered_lead_id);
}

Result<std::vector<RegisterRow>> register_entries_after(Transaction& tx, const RegisterRange& range,
                                                        const RegisterPoint& after,
                                                        std::int64_t limit) {
  return all_rows(tx, R"(
      select r.agency_id, l.id, r.year, r.ordinal, r.number, r.entered_at
      from register_entry r join lead l on l.number_order = r.lead_order
      where r.agency_id = $1 and r.entered_at >= $2 and r.entered_at < $3
        and (r.year, r.ordinal) > ($4, $5)
      order by r.year, r.ordinal limit $6)",
                  {range.agency_id, range.from, range.until, after.year, after.ordinal, limit},
                  register_row);
}

Result<std::int64_t> count_register_entries(Transaction& tx, const RegisterRange& range) {
  return one_number(tx, R"(
      select count(*) from register_entry
      where agency_id = $1 and entered_at >= $2 and entered_at < $3)",
                    {range.agency_id, range.from, range.until});
}

}  // namespace hd::storage::main_db
