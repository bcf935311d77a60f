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

Result<std::vector<LeadFactRow>> lead_facts(Transaction& tx, const YearBounds& year,
                                            const std::vector<std::string>& settlement_rules) {
  HD_ASSERT(settlement_rules.size() == 3);
  return all_rows(tx, R"(
      select f.id, f.number, f.agency_id, f.article, f.state, f.received_at, f.classified_at,
             f.settlement_due_at, f.decided_at, f.opened_day, f.offender_identified_day
      from (select l.id, l.number, l.number_order, l.agency_id, l.article, l.state, l.received_at,
                   (select min(e.happened_at) from event e
                    where e.lead_id = l.id and e.kind = 'classified') as classified_at,
                   (select max(d.due_at) from due_date d
                    where d.lead_id = l.id and d.rule in ($4, $5, $6)) as settlement_due_at,
                   (select min(e.happened_at) from event e
                    where e.lead_id = l.id
                      and e.kind in ('decided_open', 'decided_not_open', 'decided_suspend'))
                     as decided_at,
                   c.opened_day, c.offender_identified_day
            from lead l left join criminal_case c on c.lead_id = l.id
            where l.received_at < $2) f
      where f.received_at >= $1 or f.decided_at is null or f.decided_at >= $1
         or f.settlement_due_at >= $1
         or (f.opened_day is not null
             and (f.offender_identified_day is null or f.offender_identified_day >= $3))
      order by f.number_order)",
                  {year.first_moment, year.end_moment, year.first_day, settlement_rules[0],
                   settlement_rules[1], settlement_rules[2]},
                  lead_fact_row);
}

}  // namespace hd::storage::main_db
