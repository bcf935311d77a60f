// What happened to a lead, in order.
#pragma once

#include "storage/main/rows.hpp"

namespace hd::storage::main_db {

struct EventRow {
  std::string lead_id;
  std::string id;
  std::string kind;
  std::int64_t happened_at = 0;
  bool hour_only = false;
  std::string agency_id;  // the ids below are empty when there is none
  std::string member_id;
  std::string article;
  std::string clause;
  std::string ground;
  std::string other_agency_id;
  std::string other_member_id;
  std::optional<std::int64_t> until_day;
  std::string in_place_of_id;
};

// Appends it after the events the lead has.
Result<Done> insert_event(Transaction& tx, const EventRow& event);
// Oldest first; of one moment in the order they were added.
Result<std::vector<EventRow>> events_of(Transaction& tx, const std::string& lead_id);
// Leads given to this member since then, the latest first: officer_assigned, officer_replaced.
Result<std::vector<EventRow>> given_to(Transaction& tx, const std::string& member_id,
                                       std::int64_t since);
struct PlacedEvent {
  std::int64_t lead_order = 0;
  std::int64_t position = 0;
  EventRow event;
};
// The same of several leads, by the order of their numbers; without lead_id.
Result<std::vector<PlacedEvent>> events_at(Transaction& tx, std::span<const std::int64_t> orders);
// One for each of these leads, which have `position` - 1 events.
Result<Done> insert_events(Transaction& tx, const std::vector<PlacedEvent>& events);

}  // namespace hd::storage::main_db
