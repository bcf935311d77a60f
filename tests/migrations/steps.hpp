// Schemas at an older step and at the next one.
#pragma once

#include "contract/stores.hpp"

namespace hd::test {

inline storage::Schema up_to(storage::Schema schema, int number) {
  schema.migrations.resize(static_cast<std::size_t>(number));
  return schema;
}

// The frozen data of "main-0005" and the like. A file whose first line begins "-- After
// main-0004.sql" has only what was added since: the older data comes first.
inline std::string frozen_data(const std::string& name) {
  constexpr std::string_view after = "-- After ";
  const std::string own =
      must(read_file(std::string(HD_SOURCE_DIR) + "/tests/migrations/data/" + name + ".sql"));
  if (!own.starts_with(after)) return own;
  const std::size_t end = own.find(".sql");
  return frozen_data(own.substr(after.size(), end - after.size())) + own;
}

// The same as what was written at which schema. A file whose first line begins "-- Since
// main-0009.sql" was written to what its own migration made of the older data.
struct FrozenPart {
  int number = 0;
  std::string rows;
};
inline std::vector<FrozenPart> frozen_parts(const std::string& name) {
  const int number = std::stoi(name.substr(name.find('-') + 1));
  const std::string own =
      must(read_file(std::string(HD_SOURCE_DIR) + "/tests/migrations/data/" + name + ".sql"));
  const bool is_after = own.starts_with("-- After ");
  if (!is_after && !own.starts_with("-- Since ")) return {{number, own}};
  const std::size_t begin = std::string_view("-- After ").size();
  auto parts = frozen_parts(own.substr(begin, own.find(".sql") - begin));
  if (!is_after) parts.push_back({0, {}});
  parts.back().number = number;
  parts.back().rows += own;
  return parts;
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

// What main 0007 makes of the frozen data of main 0005: which agency knows which lead by which
// number since when, and after what it goes on counting.
inline const std::string registered_by_0007 =
    "select a.kind || ' ' || r.year || ' ' || r.ordinal || ' ' || r.number || ' ' || r.entered_at "
    "as x from register_entry r join agency a on a.id = r.agency_id "
    "join lead l on l.number_order = r.lead_order and l.number = r.number "
    "union all select a.kind || ' ' || c.value as x from agency a "
    "join counter c on c.name = 'register_' || a.id || '_2026'";
inline const std::vector<std::string> expected_of_0007{
    "city_investigating_agency 2026 3 TB 0003/2026 1793242800",
    "city_investigating_agency 2026 8 TB 0008/2026 1795511600",
    "city_investigating_agency 8",
    "commune_police 2026 7 TB 0007/2026 1795496400",
    "commune_police 2026 8 TB 0008/2026 1795497000",
    "commune_police 8"};

// What main 0008 makes of them: who sent a tip is granted as the tip itself was.
inline const std::string guarded_by_0008 =
    "select g.id = t.id and g.sealed_key = t.sealed_guarded_key as fits, "
    "f.state || ' ' || g.state || ' ' || g.protection_class || ' ' || g.reason as x "
    "from key_grant g join tip t on t.lead_order = g.lead_order "
    "join key_grant f on f.lead_order = g.lead_order and f.compartment_id = g.compartment_id "
    "and f.protection_class = 1 where g.protection_class = 3";
inline const std::string expected_of_0008 = "ended ended 3 tip_received";

// What main 0014 leaves of how dates were reckoned, and how many of them it calls less than sure.
inline const std::string reckoned_by_0014 =
    "select name as x from setting where name like 'reckoned%' and value = ''";
inline const std::string expected_of_0014 = "reckoned_by_rules";
inline const std::string marked_by_0014 =
    "select count(*) from due_date where is_draft = 1 or is_provisional = 1 "
    "or certain_at is not null";

// What was told as main 0014 kept it and main 0015 still does; and one more time for one of them.
inline const std::string told_by_0015 =
    "select rung || ' ' || member_id || ' ' || planned_at || ' ' || told_at || ' ' || "
    "coalesce(seen_at, 0) || ' ' || coalesce(ended_at, 0) as x from alarm_telling "
    "where alarm_id = 'c1d4pfj5pxyb3ew3m2k7ydq9dm'";
inline const std::vector<std::string> expected_of_0015{
    "0 dxm50bv9g9pc9d66my3tenbk7g 1793500000 1793400000 1793400100 1793500060",
    "0 ym34tnbrfx51te3drpmvvkehgc 1793500000 1793500060 0 0",
    "1 e9dkngp8ssztasvad9dj5rm2sg 1793700000 1793700030 1793700900 0"};
inline const std::string tell_again =
    "insert into alarm_telling (alarm_id, rung, member_id, planned_at, told_at) values "
    "('c1d4pfj5pxyb3ew3m2k7ydq9dm', 0, 'dxm50bv9g9pc9d66my3tenbk7g', 1793500000, 1793800000)";
inline const std::string told_again = "0 dxm50bv9g9pc9d66my3tenbk7g 1793500000 1793800000 0 0";

// What happened in cases as main 0015 kept it, and what main 0016 adds: of nothing that happened
// before is known that its hour was not known, or that it was typed in later.
inline const std::string happened_by_0016 =
    "select position || ' ' || kind || ' ' || happened_at as x from case_event "
    "where hour_unknown = 0 and recorded_at is null";
inline const std::vector<std::string> expected_of_0016{
    "1 case_opened 1795441692", "2 offender_identified 1795528092", "3 lead_joined 1795530000",
    "4 offence_added 1795540000", "5 case_change_sent 1795545000"};

// Of two proposed leads, what waits for a decision: the one whose file the procuracy has waits no
// more.
inline const std::string waiting_by_0016 =
    "select l.number_order || ' ' || l.state || ' ' || p.is_answered as x from lead l "
    "join proposal p on p.lead_id = l.id where p.proposed_at = 1795550000";
inline const std::vector<std::string> expected_waiting{"202600000007 verifying 1",
                                                       "202600000008 proposed 0"};

constexpr auto by_lead_id = "p.lead_id = l.id";
constexpr auto by_lead_order = "p.lead_order = l.number_order";

}  // namespace hd::test
