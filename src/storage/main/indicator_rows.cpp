#include "storage/main/indicator_rows.hpp"

namespace hd::storage::main_db {
namespace {

LeadFactRow lead_fact_row(const Row& row) {
  return {row.text(0),
          row.text(1),
          row.text(2),
          row.text(3),
          row.text(4),
          row.integer(5),
          row.optional_integer(6),
          row.optional_integer(7),
          row.optional_integer(8),
          row.optional_integer(9),
          row.optional_integer(10)};
}

}  // namespace

Result<std::vector<LeadFactRow>> lead_facts(Transaction& tx, const YearBounds& year) {
  return all_rows(tx, R"(
      select l.id, l.number, l.agency_id, l.article, l.state, l.received_at, l.classified_at,
             l.settlement_due_at, l.decided_at, c.opened_day, c.offender_identified_day
      from lead l left join criminal_case c on c.lead_id = l.id
      where l.received_at < $2
        and (l.received_at >= $1 or l.decided_at is null or l.decided_at >= $1
             or l.settlement_due_at >= $1
             or (c.opened_day is not null
                 and (c.offender_identified_day is null or c.offender_identified_day >= $3)))
      order by l.number_order)",
                  {year.first_moment, year.end_moment, year.first_day}, lead_fact_row);
}

}  // namespace hd::storage::main_db
