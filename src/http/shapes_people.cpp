#include "http/shapes.hpp"

namespace hd::http {

std::vector<NamedShape> people_shapes() {
  const Fields brief{
      {"id", id()}, {"name", text()}, {"rank", text()}, {"functions", list(ref("Function"))}};
  const Shape member = object(brief + Fields{{"code", text()},  // "" for who adds nobody
                                             {"slip_words", text()},
                                             {"version", integer()},
                                             {"is_me", flag()},
                                             {"has_keys", flag()},
                                             {"has_signed_in", flag()},
                                             {"open_leads", integer()}});
  const Shape former =
      object(brief + Fields{{"code", text()}, {"version", integer()}, {"left_words", text()}});
  const Shape stand_in = object({{"id", id()},
                                 {"absent_id", id()},
                                 {"absent", text()},
                                 {"member", text()},
                                 {"days_words", text()},
                                 {"named_words", text()},
                                 {"is_running", flag()},
                                 {"may_end", flag()}});
  const Shape awaited = object({{"id", id()}, {"name", text()}, {"version", integer()}});
  const Shape agency = object({{"id", id()},
                               {"name", text()},
                               {"kind", ref("AgencyKind")},
                               {"unit_code", text()},
                               {"state_words", text()},
                               {"awaited", list(awaited)}});
  return {
      {"Agencies",
       object({{"rows", list(agency)}, {"may_add", flag()}, {"place", ref("SetupPlace")}})},
      {"NewAgency", object({{"kind", ref("AgencyKind")},
                            {"unit_code", text()},
                            {"name", text()},
                            {"head_name", text()},
                            {"head_rank", text()},
                            {"head_code", text()}})},
      {"Colleague", member},
      {"FormerColleague", former},
      {"StandIn", stand_in},
      {"People", object({{"agency_name", text()},
                         {"today", day()},
                         {"manages", flag()},
                         {"sees_agencies", flag()},
                         {"functions", list(ref("Function"))},
                         {"members", list(ref("Colleague"))},
                         {"former", list(ref("FormerColleague"))},
                         {"stand_ins", list(ref("StandIn"))},
                         {"few_words", text()}})},  // "" where three can be told of what is late
      {"Functions", object({{"functions", list(ref("Function"))}})},
      {"NewColleague", object({{"name", text()},
                               {"rank", text()},
                               {"code", text()},
                               {"functions", list(ref("Function"))}})},
      {"NewStandIn", object({{"absent_id", id()},
                             {"member_id", id()},
                             {"first_day", text()},
                             {"last_day", text()}})},
  };
}

}  // namespace hd::http
