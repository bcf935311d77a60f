#include "storage/main/duplicate_rows.hpp"

namespace hd::storage::main_db {
namespace {

DuplicateRow duplicate_row(const Row& row) {
  return {row.text(0), row.text(1), row.integer(2), row.text(3)};
}

std::string id_of_row(const Row& row) { return row.text(0); }

}  // namespace

Result<Done> insert_duplicate(Transaction& tx, const DuplicateRow& row) {
  return run_statement(tx, R"(
      insert into duplicate_link (lead_order, other_order, linked_at, linked_by)
      values ((select min(number_order) from lead where id = $1 or id = $2),
              (select max(number_order) from lead where id = $1 or id = $2), $3, $4))",
                       {row.lead_id, row.other_id, row.linked_at, row.linked_by});
}

Result<std::int64_t> delete_duplicate(Transaction& tx, const std::string& lead_id,
                                      const std::string& other_id) {
  return tx.execute(R"(
      delete from duplicate_link
      where lead_order = (select min(number_order) from lead where id = $1 or id = $2)
        and other_order = (select max(number_order) from lead where id = $1 or id = $2))",
                    {lead_id, other_id});
}

Result<std::vector<DuplicateRow>> duplicates_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select l.id, o.id, d.linked_at, d.linked_by
      from lead l join duplicate_link d on d.lead_order = l.number_order
           join lead o on o.number_order = d.other_order
      where l.id = $1
      union all
      select l.id, o.id, d.linked_at, d.linked_by
      from lead l join duplicate_link d on d.other_order = l.number_order
           join lead o on o.number_order = d.lead_order
      where l.id = $1
      order by 3, 2)",
                  {lead_id}, duplicate_row);
}

Result<std::vector<std::string>> leads_near(Transaction& tx, const NearQuery& query) {
  return all_rows(tx, R"(
      select o.id
      from lead l join lead o on o.number_order >= l.number_order - $3
           and o.number_order <= l.number_order + $3
      where l.id = $1 and o.id <> $1 and o.unit_code = l.unit_code and l.unit_code <> ''
        and o.received_at >= l.received_at - $2 and o.received_at <= l.received_at + $2
      order by abs(o.number_order - l.number_order), o.number_order limit $4)",
                  {query.lead_id, query.seconds, query.numbers, query.limit}, id_of_row);
}

}  // namespace hd::storage::main_db
