#include "storage/main/event_rows.hpp"

namespace hd::storage::main_db {
namespace {

// From the column of its id on.
EventRow event_row_from(std::size_t at, const Row& row) {
  return {{},
          row.text(at),
          row.text(at + 1),
          row.integer(at + 2),
          row.flag(at + 3),
          row.text(at + 4),
          row.text(at + 5),
          row.text(at + 6),
          row.text(at + 7),
          row.text(at + 8),
          row.text(at + 9),
          row.text(at + 10),
          row.optional_integer(at + 11),
          row.text(at + 12)};
}

EventRow event_row(const Row& row) {
  EventRow event = event_row_from(1, row);
  event.lead_id = row.text(0);
  return event;
}

PlacedEvent placed_event(const Row& row) {
  return {row.integer(0), row.integer(1), event_row_from(2, row)};
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

Result<std::vector<EventRow>> given_to(Transaction& tx, const std::string& member_id,
                                       std::int64_t since) {
  return all_rows(tx, R"(
      select l.id, e.id, e.kind, e.happened_at, e.hour_only, e.agency_id, e.member_id, e.article,
             e.clause, e.ground, e.other_agency_id, e.other_member_id, e.until_day,
             e.in_place_of_id
      from event e join lead l on l.number_order = e.lead_order
      where e.other_member_id = $1 and e.other_member_id <> '' and e.happened_at >= $2
        and e.kind in ('officer_assigned', 'officer_replaced')
        and l.investigator_id = $1
      order by e.happened_at desc, e.lead_order)",
                  {member_id, since}, event_row);
}

Result<std::vector<PlacedEvent>> events_at(Transaction& tx, std::span<const std::int64_t> orders) {
  const OneOf<std::int64_t> some(orders);
  return all_rows(tx,
                  R"(
      select lead_order, position, id, kind, happened_at, hour_only, agency_id, member_id,
             article, clause, ground, other_agency_id, other_member_id, until_day, in_place_of_id
      from event
      where lead_order )" +
                      some.sql() + " order by lead_order, happened_at, position",
                  some.values(), placed_event);
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
                     std::move(rows));
}

}  // namespace hd::storage::main_db
