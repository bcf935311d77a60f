#include <iterator>

#include "domain/codes.hpp"
#include "http/shapes.hpp"

namespace hd::http {
namespace {

Fields due_fields() {
  return {{"rule", text()},
          {"label", text()},
          {"due_at", moment()},
          {"due_day", day()},
          {"is_hour_limit", flag()},
          {"sign", ref("DueSign")},
          {"words", text()},
          {"short_words", text()},
          {"holder", text()},
          {"done_at", maybe(moment())},
          {"status", ref("RuleStatus")},
          {"is_provisional", flag()},
          {"certain_words", text()}};
}

Shape due() {
  const Shape reckoned_day =
      object({{"day", day()},
              {"weekday", text()},
              {"words", text()},
              {"kind", one_of({"start", "counted", "skipped", "rolled", "end"})}});
  const Shape beside = object(
      {{"label", text()}, {"due_day", day()}, {"words", text()}, {"citation", ref("Citation")}});
  return object(due_fields() + Fields{{"duty", text()},
                                      {"citation", ref("Citation")},
                                      {"date_words", text()},
                                      {"roll_status", one_of({"none", "confirmed", "draft"})},
                                      {"certain_before", maybe(day())},
                                      {"started_by", text()},
                                      {"started_at", moment()},
                                      {"why", text()},
                                      {"days", list(reckoned_day)},
                                      {"beside", list(beside)}});
}

}  // namespace

std::vector<NamedShape> common_shapes() {
  using domain::code_names;
  return {
      {"Function", one_of(code_names<domain::Function>())},
      {"AgencyKind", one_of(code_names<domain::AgencyKind>())},
      {"LeadState", one_of(code_names<domain::LeadState>())},
      {"LeadKind", one_of({"", "denunciation", "crime_notice", "prosecution_recommendation"})},
      {"GroundAnswer", one_of(code_names<domain::GroundAnswer>())},
      {"Danger", one_of(code_names<domain::Danger>())},
      {"Channel", one_of(code_names<domain::Channel>())},
      {"LateReason", one_of_or_empty(code_names<domain::LateReason>())},
      {"DecisionKind", one_of(code_names<domain::DecisionKind>())},
      {"DueSign", one_of({"late", "today", "soon", "later", "done"})},
      {"RuleStatus", one_of({"confirmed", "draft"})},
      {"Citation", object({{"document", text()},
                           {"short", text()},
                           {"article", text()},
                           {"clause", text()},
                           {"point", text()},
                           {"text", text()},
                           {"in_full", text()}})},
      {"DueBrief", object(due_fields())},
      {"Due", due()},
      {"MemberBrief", object({{"id", id()},
                              {"name", text()},
                              {"rank", text()},
                              optional({"has_left", flag()}),
                              {"functions", list(ref("Function"))}})},
      {"Nothing", object({})},
      {"Health", object({{"ok", flag()}})},
      {"Problem", object({{"type", text()},
                          {"title", text()},
                          {"status", integer()},
                          {"code", text()},
                          {"detail", text()},
                          optional({"field", text()}),
                          optional({"incident", text()})})},
  };
}

const std::vector<NamedShape>& all_shapes() {
  static const std::vector<NamedShape> shapes = [] {
    std::vector<NamedShape> all;
    for (auto part :
         {common_shapes(), door_shapes(), duty_shapes(), lead_shapes(), identity_shapes(),
          register_shapes(), casework_shapes(), case_shapes(), steering_shapes(), alarm_shapes(),
          filter_shapes(), people_shapes(), notice_shapes()}) {
      all.insert(all.end(), std::make_move_iterator(part.begin()),
                 std::make_move_iterator(part.end()));
    }
    return all;
  }();
  return shapes;
}

}  // namespace hd::http
