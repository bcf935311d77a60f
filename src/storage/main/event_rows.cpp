#include "storage/main/event_rows.hpp"

namespace hd::storage::main_db {
namespace {

EventRow event_row(const Row& row) {
  return {row.text(0),
          row.text(1),
          row.text(2),
          row.integer(3),
          row.flag(4),
          row.text(5),
          row.text(6),
          row.text(7),
          row.text(8),
          row.text(9),
          row.text(10),
          row.text(11),
          row.optional_integer(12),
          row.text(13)};
}

}  // namespace

Result<Done> insert_event(Transaction& tx, const EventRow& event) {
  return run_statement(tx, R"(
      insert into event (lead_order, position, id, kind, happened_at, hour_only, agency_id,
                         member_id, article, clause, ground, other_agency_id, other_member_id,
                         until_day, in_place_of_id)
      values ((select number_order from lead where id = $1),
              (select coalesce(max(e.position), 0) + 1
               from lead l join event e on e.lead_order = l.number_order where l.id = $1),
              $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14))",
                       {event.lead_id, event.id, event.kind, event.happened_at,
                        flag_value(event.hour_only), event.agency_id, event.member_id,
                        event.article, event.clause, event.ground, event.other_agency_id,
                        event.other_member_id, null_or(event.until_day), event.in_place_of_id});
}

Result<std::vector<EventRow>> events_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select l.id, e.id, e.kind, e.happened_at, e.hour_only, e.agency_id, e.member_id, e.article,
             e.clause, e.ground, e.other_agency_id, e.other_member_id, e.until_day,
             e.in_place_of_id
      from lead l join event e on e.lead_order = l.number_order
      where l.id = $1 order by e.happened_at, e.position)",
                  {lead_id}, event_row);
}

Result<std::vector<EventRow>> events_at(Transaction& tx, std::span<const std::int64_t> orders) {
  const OneOf<std::int64_t> some(orders);
  return all_rows(tx,
                  R"(
      select l.id, e.id, e.kind, e.happened_at, e.hour_only, e.agency_id, e.member_id, e.article,
             e.clause, e.ground, e.other_agency_id, e.other_member_id, e.until_day,
             e.in_place_of_id
      from lead l join event e on e.lead_order = l.number_order
      where l.number_order )" +
                      some.sql() + " order by l.number_order, e.happened_at, e.position",
                  some.values(), event_row);
}

Result<Done> insert_events(Transaction& tx, const std::vector<PlacedEvent>& events) {
  std::vector<Values> rows;
  for (const auto& [order, position, event] : events) {
    rows.push_back({order, position, event.id, event.kind, event.happened_at,
                    flag_value(event.hour_only), event.agency_id, event.member_id, event.article,
                    event.clause, event.ground, event.other_agency_id, event.other_member_id,
                    null_or(event.until_day), event.in_place_of_id});
  }
  return insert_rows(tx, R"(
      insert into event (lead_order, position, id, kind, happened_at, hour_only, agency_id,
                         member_id, article, clause, ground, other_agency_id, other_member_id,
                         until_day, in_place_of_id) values )",
                     rows);
}

}  // namespace hd::storage::main_db
