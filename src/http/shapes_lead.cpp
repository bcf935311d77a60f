#include "domain/codes.hpp"
#include "http/shapes.hpp"

namespace hd::http {
namespace {

Shape lead_row() {
  return object({{"lead_id", id()},
                 {"number", text()},
                 {"own_number", text()},
                 {"state", ref("LeadState")},
                 {"state_words", text()},
                 {"kind", ref("LeadKind")},
                 {"danger", ref("Danger")},
                 {"article", text()},
                 {"clause", text()},
                 {"agency_name", text()},
                 {"investigator", text()},
                 {"received_words", text()},
                 {"due", maybe(ref("DueBrief"))},
                 {"version", integer()}});
}

Fields decision_fields() {
  return {
      {"kind", ref("DecisionKind")}, {"article", text()}, {"clause", text()}, {"ground", text()}};
}

Fields head_fields() {
  return {{"lead_id", id()},
          {"number", text()},
          {"version", integer()},
          {"state", ref("LeadState")},
          {"state_words", text()},
          {"kind", ref("LeadKind")},
          {"kind_words", text()},
          {"article", text()},
          {"clause", text()},
          {"article_words", text()},
          {"severity_words", text()},
          {"danger", ref("Danger")},
          {"place", text()},
          {"received_words", text()},
          {"agency", object({{"id", id()}, {"name", text()}})},
          {"investigator", maybe(ref("MemberBrief"))}};
}

Shape lead() {
  const Shape handover = object({{"id", id()},
                                 {"from_name", text()},
                                 {"to_name", text()},
                                 {"reason_words", text()},
                                 {"offered_words", text()},
                                 {"due", maybe(ref("DueBrief"))}});
  const Shape proposal = object(
      decision_fields() + Fields{{"kind_words", text()}, {"by", text()}, {"at_words", text()}});
  const Shape own_step =
      object({{"part_id", id()}, {"who", text()}, {"sign", ref("DueSign")}, {"words", text()}});
  const Shape duplicate = object({{"lead_id", id()},
                                  {"number", text()},
                                  {"state_words", text()},
                                  {"is_readable", flag()},
                                  {"linked_words", text()}});
  const Shape criminal_case = object({{"case_id", id()},
                                      {"number", text()},
                                      {"state_words", text()},
                                      {"is_readable", flag()},
                                      {"opened_words", text()},
                                      {"offender_identified", flag()}});
  return object(
      head_fields() +
      Fields{
          {"dues", list(ref("Due"))},
          {"own_steps", list(own_step)},
          {"open_demands", list(object({{"id", id()}, {"words", text()}}))},
          {"events", list(ref("LeadEvent"))},
          {"next_steps", list(ref("NextStep"))},
          {"doubts", list(ref("Doubt"))},
          {"receivers", list(object({{"id", id()}, {"name", text()}}))},
          {"registers",
           list(object({{"number", text()}, {"agency_name", text()}, {"entered_words", text()}}))},
          {"can", list(ref("LeadAction"))},
          {"handover", maybe(handover)},
          {"proposal", maybe(proposal)},
          {"readers", list(object({{"label", text()}, {"words", text()}}))},
          {"has_content_key", flag()},
          {"has_receipt", flag()},
          {"contact_way", ref("ContactWay")},
          {"has_code", flag()},
          {"criminal_case", maybe(criminal_case)},
          {"duplicates", list(duplicate)},
          {"not_a_crime", text()},
          {"unread_answers", integer()},
          {"at_desk", maybe(ref("QueueRow"))},
          {"identity", maybe(ref("IdentityBox"))}});
}

Shape message() {
  return object({{"id", text()},
                 {"direction", one_of({"question", "answer"})},
                 {"day_words", text()},
                 {"by", text()},
                 {"text", text()},
                 {"files", list(ref("FileRow"))},
                 {"is_unread", flag()}});
}

// What the page of a lead may offer.
Shape lead_action() {
  return one_of({"open",
                 "classify",
                 "accept",
                 "reject",
                 "pass_on",
                 "ask",
                 "propose",
                 "decide",
                 "prolong",
                 "request_extension",
                 "record_reply",
                 "record_demand",
                 "resume",
                 "open_casework",
                 "add_note",
                 "record_person",
                 "add_document",
                 "plan_verification",
                 "approve_plan",
                 "end_step",
                 "reassign",
                 "propose_not_a_crime",
                 "find_not_a_crime",
                 "link_duplicate",
                 "undo_not_a_crime",
                 "assign_procurator",
                 "answer_extension",
                 "annul_suspension",
                 "send_annulment",
                 "step:procuracy_notified_of_acceptance",
                 "step:assignment_notified",
                 "step:reporter_told_of_acceptance",
                 "step:child_statement_taken",
                 "step:closing_report_made",
                 "step:evidence_reviewed",
                 "step:clear_signs_found",
                 "step:urgent_ground_found",
                 "step:procuracy_demand_met",
                 "step:decision_sent_to_procuracy",
                 "step:reporter_told",
                 "step:file_handed_over"});
}

// What heads and investigators send when they take over, pass on and prolong.
std::vector<NamedShape> act_shapes() {
  return {
      {"Acceptance", object({{"investigator_id", id()}})},
      {"ReassignReason", one_of(domain::code_names<domain::ReassignReason>())},
      {"Reassignment", object({{"investigator_id", id()}, {"reason", ref("ReassignReason")}})},
      {"RejectionReason", one_of(domain::code_names<domain::RejectionReason>())},
      {"Rejection", object({{"reason", ref("RejectionReason")}})},
      {"DuplicateOf", object({{"number", text()}})},
      {"Candidates", object({{"rows", list(ref("LeadRow"))}})},
      {"NotACrime", object({{"ground", text()}})},
      {"HandoverReason", one_of(domain::code_names<domain::HandoverReason>())},
      {"NewHandover", object({{"agency_id", id()}, {"reason", ref("HandoverReason")}})},
      {"ProlongationReason", one_of(domain::code_names<domain::ProlongationReason>())},
      {"Prolongation", object({{"reason", ref("ProlongationReason")}, {"until", text()}})},
      {"ReplyCode", one_of({"procuracy_prolonged", "extension_refused", "suspension_annulled"})},
      {"ProcuracyReply",
       object({{"reply", ref("ReplyCode")}, {"until", text()}, optional({"received_on", text()})})},
      {"DemandCode", one_of({"file_demanded", "procuracy_demanded"})},
      {"ProcuracyDemand",
       object({{"demand", ref("DemandCode")}, optional({"received_on", text()})})},
  };
}

}  // namespace

std::vector<NamedShape> lead_shapes() {
  const Shape counts = object({{"mine", integer()},
                               {"agency", integer()},
                               {"to_accept", integer()},
                               {"to_decide", integer()},
                               {"cases", integer()},
                               {"ended", integer()}});
  const Shape access =
      object({{"at_words", text()}, {"name", text()}, {"agency_name", text()}, {"words", text()}});
  std::vector<NamedShape> shapes{
      {"LeadRow", lead_row()},
      {"LeadPage", page_of("LeadRow", {{"counts", counts}, {"total", integer()}})},
      {"Search", object({{"words", text()}})},
      {"SearchPage", object({{"rows", list(ref("LeadRow"))},
                             {"total", integer()},
                             {"criminal_case", maybe(ref("CaseRow"))},
                             {"in_reach", integer()},
                             {"waiting", integer()}})},
      {"LeadEvent", object({{"at_words", text()},
                            {"title", text()},
                            {"detail", text()},
                            {"kind", text()},
                            {"is_now", flag()}})},
      {"StepCode", one_of({"procuracy_notified_of_acceptance", "assignment_notified",
                           "reporter_told_of_acceptance", "child_statement_taken",
                           "closing_report_made", "evidence_reviewed", "clear_signs_found",
                           "urgent_ground_found", "procuracy_demand_met",
                           "decision_sent_to_procuracy", "reporter_told", "file_handed_over"})},
      {"LeadAction", lead_action()},
      {"NextStep", object({{"code", text()},
                           {"label", text()},
                           {"citation", ref("Citation")},
                           {"decider", text()},
                           {"when_words", text()},
                           {"status", ref("RuleStatus")}})},
      {"Doubt", object({{"words", text()}, {"citation", maybe(ref("Citation"))}})},
      {"Lead", lead()},
      {"LeadOutcome",
       object({{"lead_id", id()}, {"version", integer()}, {"state", ref("LeadState")}})},
      {"NewQuestion", object({{"text", text()}})},
      {"Step", object({{"step", ref("StepCode")},
                       optional({"done_on", text()}),
                       optional({"done_time", text()}),
                       optional({"demand", id()})})},  // which one was met, where several wait
      {"NewProposal", object(decision_fields() + Fields{{"note", text()}})},
      {"Decision", object(decision_fields() + Fields{optional({"case_id", id()})})},
      {"Dialogue", object({{"messages", list(ref("Message"))}})},
      {"Message", message()},
      {"Accesses", object({{"rows", list(access)}})},
  };
  auto acts = act_shapes();
  for (NamedShape& shape : acts) shapes.push_back(std::move(shape));
  return shapes;
}

}  // namespace hd::http
