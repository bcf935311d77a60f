#include "http/shapes.hpp"

namespace hd::http {
namespace {

Fields member_fields() {
  return {{"id", id()}, {"name", text()}, {"rank", text()}, {"functions", list(ref("Function"))}};
}

Shape setup_place() {
  const Shape kind = object({{"code", ref("AgencyKind")},
                             {"name", text()},
                             {"level", one_of({"province", "commune"})},
                             {"can_have", list(ref("Function"))}});
  return object({{"province", object({{"code", text()}, {"name", text()}})},
                 {"units", list(ref("Unit"))},
                 {"agency_kinds", list(kind)}});
}

Shape setup_order() {
  const Shape agency = object(
      {{"key", text()}, {"kind", ref("AgencyKind")}, {"unit_code", text()}, {"name", text()}});
  const Shape member = object({{"agency_key", text()},
                               {"name", text()},
                               {"rank", text()},
                               {"code", text()},
                               {"functions", list(ref("Function"))}});
  return object({{"code", text()}, {"agencies", list(agency)}, {"members", list(member)}});
}

Shape session() {
  const Shape agency = object({{"id", id()},
                               {"name", text()},
                               {"kind", ref("AgencyKind")},
                               {"unit_code", text()},
                               {"is_island", flag()}});
  return object({{"csrf_token", text()},
                 {"draft_key", text()},
                 {"must_change_password", flag()},
                 {"member", object(member_fields() + Fields{{"code", text()}})},
                 {"agency", agency},
                 {"keys", object({{"intake", flag()}, {"case", flag()}})},
                 {"functions_today", list(ref("Function"))},
                 {"stands_in_for", list(text())},
                 {"places", list(one_of({"today", "duty", "leads", "cases", "search", "steering",
                                         "alarms", "people", "notices", "referrals"}))},
                 {"is_demo", flag()},
                 {"now", moment()},
                 {"idle_minutes", integer()}});
}

}  // namespace

std::vector<NamedShape> door_shapes() {
  const Shape slip = object(
      {{"code", text()}, {"name", text()}, {"agency_name", text()}, {"one_time_password", text()}});
  return {
      {"SetupState", object({{"is_open", flag()}, {"is_demo", flag()}})},
      {"SetupCheck", object({{"code", text()}})},
      {"Unit",
       object({{"code", text()}, {"name", text()}, {"kind", text()}, {"is_island", flag()}})},
      {"SetupPlace", setup_place()},
      {"SetupOrder", setup_order()},
      {"Slip", slip},
      {"SetupDone", object({{"members", list(ref("Slip"))}})},
      {"SignIn", object({{"code", text()}, {"password", text()}})},
      {"NewPassword", object({{"current", text()}, {"new", text()}})},
      {"Session", session()},
      {"Members", object({{"rows", list(object(member_fields() + Fields{{"open_leads", integer()},
                                                                        {"has_keys", flag()}}))}})},
  };
}

}  // namespace hd::http
