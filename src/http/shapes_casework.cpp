#include "domain/codes.hpp"
#include "http/shapes.hpp"

namespace hd::http {
namespace {

Fields person_fields() {
  return {{"role", ref("PersonRole")},
          {"name", text()},
          {"born", text()},
          {"phone", text()},
          {"note", text()}};
}

Fields made_fields() { return {{"by", text()}, {"at_words", text()}}; }

Shape note() {
  return object(Fields{{"id", id()}, {"text", text()}} + made_fields() +
                Fields{{"named", list(object({{"name", text()}, {"read_words", text()}}))},
                       {"is_for_me", flag()},
                       {"is_unread", flag()}});
}

Shape person() {
  const Shape earlier = object(person_fields() + Fields{{"role_words", text()}} + made_fields());
  return object(Fields{{"id", id()}, {"version", integer()}, {"role_words", text()}} +
                person_fields() + made_fields() + Fields{{"earlier", list(earlier)}});
}

Shape plan() {
  return object(Fields{{"id", id()},
                       {"version", integer()},
                       {"state", ref("PartState")},
                       {"state_words", text()},
                       {"text", text()}} +
                made_fields());
}

Shape plan_step() {
  return object(Fields{{"id", id()},
                       {"version", integer()},
                       {"state", ref("PartState")},
                       {"state_words", text()},
                       {"what", text()},
                       {"who_id", id()},
                       {"who", text()},
                       {"until", day()},
                       {"sign", ref("DueSign")},
                       {"until_words", text()},
                       {"finding", text()},
                       {"is_mine", flag()}} +
                made_fields());
}

}  // namespace

std::vector<NamedShape> casework_shapes() {
  return {
      {"PersonRole", one_of(domain::code_names<domain::PersonRole>())},
      {"PartState", one_of(domain::code_names<domain::PartState>())},
      {"StepOutcome", one_of({"part_done", "part_dropped"})},
      {"Note", note()},
      {"Plan", plan()},
      {"PlanStep", plan_step()},
      {"Person", person()},
      {"Document", object(Fields{{"id", id()}, {"file", ref("FileRow")}} + made_fields())},
      {"Casework", object({{"notes", list(ref("Note"))},
                           {"people", list(ref("Person"))},
                           {"documents", list(ref("Document"))},
                           {"plan", maybe(ref("Plan"))},
                           {"steps", list(ref("PlanStep"))},
                           {"investigators", list(ref("MemberBrief"))},
                           {"readers", list(ref("MemberBrief"))}})},
      {"NewNote", object({{"text", text()}, {"mentions", list(id())}})},
      {"PersonEntry", object(person_fields())},
      {"PlanPurpose", object({{"text", text()}})},
      {"PlannedStep", object({{"what", text()}, {"who", id()}, {"until", day()}})},
      {"StepEnd", object({{"outcome", ref("StepOutcome")}, {"finding", text()}})},
      {"PlanApproval",
       object({{"parts", list(object({{"part_id", id()}, {"version", integer()}}))}})},
      {"PartOutcome", object({{"part_id", id()}, {"version", integer()}})},
  };
}

}  // namespace hd::http
