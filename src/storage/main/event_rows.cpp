#include "storage/main/event_rows.hpp"

namespace hd::storage::main_db {
namespace {

EventRow event_row(const Row& row) {
  return {row.text(0), row.text(1), row.text(2), row.integer(3), row.flag(4),  row.text(5),
          row.text(6), row.text(7), row.text(8), row.text(9),    row.text(10), row.text(11)};
}

}  // namespace

Result<Done> insert_event(Transaction& tx, const EventRow& event) {
  HD_TRY(const std::int64_t position,
         one_number(tx, "select coalesce(max(position), 0) + 1 from event where lead_id = $1",
                    {event.lead_id}));
  return run_statement(tx, R"(
      insert into event (lead_id, position, id, kind, happened_at, hour_only, agency_id, member_id,
                         article, clause, ground, other_agency_id, other_member_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))",
                       {event.lead_id, position, event.id, event.kind, event.happened_at,
                        flag_value(event.hour_only), event.agency_id, event.member_id,
                        event.article, event.clause, event.ground, event.other_agency_id,
                        event.other_member_id});
}

Result<std::vector<EventRow>> events_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select lead_id, id, kind, happened_at, hour_only, agency_id, member_id, article, clause,
             ground, other_agency_id, other_member_id
      from event where lead_id = $1 order by happened_at, position)", {lead_id}, event_row);
}

}  // namespace hd::storage::main_db
