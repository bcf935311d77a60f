// Schemas at an older step and at the next one.
#pragma once

#include "contract/stores.hpp"

namespace hd::test {

inline storage::Schema up_to(storage::Schema schema, int number) {
  schema.migrations.resize(static_cast<std::size_t>(number));
  return schema;
}

inline storage::Schema second_schema() {
  storage::Schema schema = item_schema();
  schema.migrations.push_back({2, "0002-more",
                               "alter table item add column more TEXT;"
                               "update item set more = id || '!', amount = amount + 1;"
                               "create table extra (id TEXT PRIMARY KEY) strict, without rowid;"});
  return schema;
}

// What main 0002 moves, as one text for each row with the id of its lead; `by` joins a part to it.
inline std::vector<std::string> moved_by_0002(const std::string& by) {
  const auto part = [&](const std::string& table, const std::string& columns) {
    return "select l.id || ' " + table + " ' || " + columns + " as x from lead l join " + table +
           " p on " + by;
  };
  return {part("tip", "p.id || ' ' || p.language || ' ' || p.blobs"),
          part("key_grant", "p.id || ' ' || p.state || ' ' || p.reason || ' ' || p.granted_at"),
          part("event",
               "p.position || ' ' || p.id || ' ' || p.kind || ' ' || p.happened_at || ' ' || "
               "p.agency_id || ' ' || p.article"),
          part("due_date",
               "p.position || ' ' || p.rule || ' ' || p.due_at || ' ' || coalesce(p.done_at, 0) "
               "|| ' ' || p.agency_id"),
          "select id || ' ' || tip_id || ' ' || number || ' ' || number_order || ' ' || state || "
          "' ' || agency_id || ' ' || next_due || ' ' || version as x from lead",
          "select lead_id || ' ' || id || ' ' || state || ' ' || offered_at as x from handover",
          "select lead_id || ' ' || id || ' ' || kind || ' ' || is_answered as x from proposal",
          "select lead_id || ' ' || id || ' ' || opened_day as x from criminal_case"};
}

constexpr auto by_lead_id = "p.lead_id = l.id";
constexpr auto by_lead_order = "p.lead_order = l.number_order";

}  // namespace hd::test
