#include "http/shapes.hpp"

namespace hd::http {
namespace {

Shape today() {
  const Shape week_day = object({{"day", day()},
                                 {"weekday", text()},
                                 {"is_off", flag()},
                                 {"off_name", text()},
                                 {"due_count", integer()},
                                 {"is_today", flag()}});
  const Shape counts = object({{"today", integer()},
                               {"duty", integer()},
                               {"notices", integer()},
                               {"leads", integer()},
                               {"alarms", integer()}});
  const Shape totals =
      object({{"late", integer()},
              {"due_today", integer()},
              {"coming", integer()},
              {"asks", integer()},
              {"fresh", integer()}});  // with those that are not listed, without late ones
  return object({{"date", day()},
                 {"date_words", text()},
                 {"summary", text()},
                 {"late", list(ref("Task"))},
                 {"due_today", list(ref("Task"))},
                 {"coming", list(ref("Task"))},
                 {"totals", totals},
                 {"own_steps", list(ref("OwnStep"))},
                 {"asks", list(ref("ExtensionAsk"))},
                 {"fresh", list(ref("Fresh"))},
                 {"week", list(week_day)},
                 {"off_note", text()},
                 {"waiting", list(object({{"label", text()}, {"count", integer()}}))},
                 {"waiting_for_keys", list(ref("MemberBrief"))},
                 {"counts", counts}});
}

Shape task() {
  return object(
      {{"lead_id", id()},
       {"number", text()},
       {"case_id", maybe(id())},
       {"due", ref("DueBrief")},
       {"title", text()},
       {"caption", text()},
       {"action", object({{"label", text()}, {"href_kind", one_of({"lead", "duty", "case"})}})},
       {"in_place_of", text()}});
}

Shape own_step() {
  return object({{"lead_id", id()},
                 {"number", text()},
                 {"due_day", day()},
                 {"sign", ref("DueSign")},
                 {"words", text()},
                 {"short_words", text()}});
}

Shape fresh() {
  return object({{"lead_id", id()},
                 {"case_id", maybe(id())},
                 {"number", text()},
                 {"kind", text()},
                 {"words", text()},
                 {"at", moment()},
                 {"is_late", flag()},  // by our own rules
                 {"late_words", text()}});
}

Shape extension_ask() {
  return object({{"lead_id", id()},
                 {"case_id", maybe(id())},
                 {"number", text()},
                 {"latest_day", day()},
                 {"words", text()},
                 {"short_words", text()},
                 {"label", text()},
                 {"citation", text()},
                 {"status", ref("RuleStatus")},
                 {"is_provisional", flag()},
                 {"certain_words", text()}});
}

Shape queue_row() {
  return object({{"lead_id", id()},
                 {"number", text()},
                 {"short_number", text()},
                 {"state", ref("LeadState")},
                 {"danger", ref("Danger")},
                 {"channel", ref("Channel")},
                 {"place", text()},
                 {"received_words", text()},
                 {"contact_way", ref("ContactWay")},
                 {"has_code", flag()},
                 {"is_opened", flag()},
                 {"due", maybe(ref("DueBrief"))},
                 {"kind", ref("LeadKind")},
                 {"article", text()},
                 {"version", integer()},
                 {"waiting_for", text()},
                 {"returned_words", text()},
                 {"proposed_words", text()},
                 {"asked_words", text()}});
}

Shape content() {
  return object({{"danger", ref("Danger")},
                 {"story", text()},
                 {"unit_name", text()},
                 {"place", text()},
                 {"day", text()},
                 {"ongoing", text()},
                 {"who", text()},
                 {"contact_way", ref("ContactWay")},
                 {"has_guarded_contact", flag()},
                 {"language", text()},
                 {"files", list(ref("FileRow"))},
                 {"proposal_note", text()},
                 {"opened_words", text()}});
}

Shape offences() {
  const Shape clause = object({{"clause", text()},
                               {"severity", text()},
                               {"severity_words", text()},
                               {"max_words", text()},
                               {"needs_under_18", flag()}});
  return object({{"rows", list(object({{"article", text()},
                                       {"name", text()},
                                       {"short_name", text()},
                                       {"clauses", list(clause)}}))}});
}

Shape routing() {
  return object({{"must_pass_on", flag()},
                 {"agency_id", text()},
                 {"agency_name", text()},
                 {"hours", integer()},
                 {"is_island", flag()},
                 {"due", maybe(ref("DueBrief"))},
                 {"headline", text()},
                 {"because", text()},
                 {"citation", ref("Citation")},
                 {"asks", list(object({{"code", text()}, {"words", text()}, {"is_open", flag()}}))},
                 {"asks_victim_age", flag()},
                 {"status", ref("RuleStatus")}});
}

Shape grounds() {
  const Shape ground = object({{"code", text()}, {"words", text()}, {"citation", ref("Citation")}});
  return object({{"non_opening", list(ground)},
                 {"suspension", list(ground)},
                 {"not_a_crime", list(ground)},
                 {"case_suspension", list(ground)},
                 {"case_discontinuation", list(ground)}});
}

}  // namespace

std::vector<NamedShape> duty_shapes() {
  const Shape counts = object({{"unclassified", integer()},
                               {"danger", integer()},
                               {"waiting", integer()},
                               {"all", integer()}});
  return {
      {"Task", task()},
      {"OwnStep", own_step()},
      {"Fresh", fresh()},
      {"ExtensionAsk", extension_ask()},
      {"Today", today()},
      {"QueueRow", queue_row()},
      {"QueuePage", page_of("QueueRow", {{"counts", counts}, {"total", integer()}})},
      {"FileRow", object({{"index", integer()},
                          {"name", text()},
                          {"size", integer()},
                          {"shown_inline", flag()}})},
      {"Report", object({{"channel", ref("Channel")},
                         {"received_at", moment()},
                         {"late_reason", ref("LateReason")},
                         {"danger", ref("Danger")},
                         {"story", text()},
                         {"unit", text()},
                         {"place", text()},
                         {"who", text()},
                         {"contact", text()}})},
      {"TakenIn", object({{"lead_id", id()},
                          {"version", integer()},
                          {"state", ref("LeadState")},
                          {"number", text()}})},
      {"Units", object({{"rows", list(ref("Unit"))}})},
      {"ContactWay", one_of({"named", "code", "none"})},
      {"Content", content()},
      {"Offences", offences()},
      {"Routing", routing()},
      {"Classification", object({{"kind", ref("LeadKind")},
                                 {"article", text()},
                                 {"clause", text()},
                                 {"pass_on", flag()},
                                 optional({"flagrant", ref("GroundAnswer")}),
                                 optional({"public_concern", ref("GroundAnswer")}),
                                 optional({"suspect_may_flee", ref("GroundAnswer")}),
                                 optional({"victim_under_18", ref("GroundAnswer")})})},
      {"Classified", object({{"lead_id", id()},
                             {"version", integer()},
                             {"state", ref("LeadState")},
                             {"handover_id", maybe(id())},
                             {"words", text()}})},
      {"Grounds", grounds()},
  };
}

}  // namespace hd::http
