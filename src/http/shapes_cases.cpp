#include "domain/codes.hpp"
#include "http/shapes.hpp"

namespace hd::http {
namespace {

Shape case_row() {
  return object({{"case_id", id()},
                 {"number", text()},
                 {"state", ref("CaseState")},
                 {"state_words", text()},
                 {"transfer_words", text()},
                 {"article", text()},
                 {"clause", text()},
                 {"agency_name", text()},
                 {"investigator", text()},
                 {"opened_words", text()},
                 {"lead_numbers", list(text())},
                 {"offender_identified", flag()},
                 {"due", maybe(ref("DueBrief"))},
                 {"version", integer()}});
}

Shape criminal_case() {
  const Shape charge = object({{"article", text()},
                               {"clause", text()},
                               {"words", text()},
                               {"severity_words", text()},
                               {"is_main", flag()}});
  const Shape part = object({{"lead_id", id()},
                             {"number", text()},
                             {"joined_words", text()},
                             {"left_words", text()},
                             {"is_in", flag()}});
  const Shape rung = object({{"label", text()},
                             {"state", one_of({"past", "running", "possible"})},
                             {"words", text()},
                             {"due", maybe(ref("Due"))},
                             {"step", maybe(ref("NextStep"))}});
  return object({{"case_id", id()},
                 {"number", text()},
                 {"version", integer()},
                 {"state", ref("CaseState")},
                 {"state_words", text()},
                 {"transfer_words", text()},
                 {"opened_words", text()},
                 {"severity_words", text()},
                 {"agency", object({{"id", id()}, {"name", text()}})},
                 {"investigator", maybe(ref("MemberBrief"))},
                 {"offender_words", text()},
                 {"accused_words", text()},
                 {"merged_into", text()},
                 {"charges", list(charge)},
                 {"leads", list(part)},
                 {"ladder", list(rung)},
                 {"dues", list(ref("Due"))},
                 {"events", list(ref("LeadEvent"))},
                 {"next_steps", list(ref("NextStep"))},
                 {"doubts", list(ref("Doubt"))},
                 {"receivers", list(object({{"id", id()}, {"name", text()}}))},
                 {"can", list(ref("CaseActCode"))},
                 {"may_change_leads", flag()},
                 {"may_accept", flag()},
                 {"may_reject", flag()},
                 {"may_take_back", flag()}});
}

}  // namespace

std::vector<NamedShape> case_shapes() {
  using domain::code_names;
  const Shape counts = object({{"investigating", integer()},
                               {"suspended", integer()},
                               {"prosecution_proposed", integer()},
                               {"ended", integer()},
                               {"to_accept", integer()}});
  return {
      {"CaseState", one_of(code_names<domain::CaseState>())},
      {"CaseActCode", one_of({"offence_changed",         "offence_added",
                              "offence_dropped",         "case_extension_requested",
                              "case_suspended",          "case_resumed",
                              "investigation_concluded", "case_discontinued",
                              "case_transferred",        "case_change_sent",
                              "case_extended",           "case_extension_refused",
                              "case_suspension_sent",    "case_resumption_sent",
                              "case_file_sent",          "file_returned_by_procuracy",
                              "file_returned_by_court",  "offender_identified",
                              "accused_is_minor",        "accused_is_adult"})},
      {"CaseRow", case_row()},
      {"CasePage", page_of("CaseRow", {{"counts", counts}, {"numbers_only", flag()}})},
      {"Case", criminal_case()},
      {"CaseOutcome",
       object({{"case_id", id()}, {"version", integer()}, {"state", ref("CaseState")}})},
      {"CaseAct", object({{"act", ref("CaseActCode")},
                          optional({"article", text()}),
                          optional({"clause", text()}),
                          optional({"ground", text()}),
                          optional({"until", text()}),
                          optional({"agency_id", text()}),
                          optional({"done_on", text()}),
                          optional({"done_time", text()})})},
      {"JoinedLead", object({{"number", text()}})},
      {"SplitReason", one_of(code_names<domain::SplitReason>())},
      {"TakenOffLead", object({{"reason", ref("SplitReason")}})},
  };
}

}  // namespace hd::http
