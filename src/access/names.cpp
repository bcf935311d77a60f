// What actions and reasons are called in the audit, in the API and in words/.
#include <array>

#include "access/decision.hpp"

namespace hd::access {

namespace {

constexpr std::array<std::string_view, 70> action_names{"read_today",
                                                        "read_queue",
                                                        "take_in",
                                                        "list_members",
                                                        "admit_member",
                                                        "search",
                                                        "read_lead",
                                                        "open_tip",
                                                        "classify",
                                                        "undo_classification",
                                                        "propose_not_a_crime",
                                                        "find_not_a_crime",
                                                        "undo_not_a_crime",
                                                        "pass_on",
                                                        "accept",
                                                        "reject",
                                                        "open_dialogue",
                                                        "ask_sender",
                                                        "record_step",
                                                        "record_demand",
                                                        "find_clear_signs",
                                                        "propose",
                                                        "decide",
                                                        "prolong",
                                                        "request_extension",
                                                        "record_reply",
                                                        "resume",
                                                        "link_duplicate",
                                                        "read_cases",
                                                        "read_case",
                                                        "work_on_case",
                                                        "decide_case",
                                                        "accept_case",
                                                        "reject_case",
                                                        "take_back_case",
                                                        "read_accesses",
                                                        "read_indicators",
                                                        "export_indicators",
                                                        "read_alarms",
                                                        "choose_mail",
                                                        "ask_identity",
                                                        "approve_identity",
                                                        "refuse_identity",
                                                        "open_identity",
                                                        "read_register",
                                                        "open_casework",
                                                        "add_note",
                                                        "record_person",
                                                        "add_document",
                                                        "open_document",
                                                        "plan_verification",
                                                        "approve_plan",
                                                        "end_step",
                                                        "reassign",
                                                        "read_people",
                                                        "add_member",
                                                        "renew_slip",
                                                        "read_agencies",
                                                        "add_agency",
                                                        "set_functions",
                                                        "take_out_member",
                                                        "take_back_member",
                                                        "name_stand_in",
                                                        "end_stand_in",
                                                        "read_notices",
                                                        "confirm_notice",
                                                        "assign_procurator",
                                                        "answer_extension",
                                                        "annul_suspension",
                                                        "send_annulment"};

}  // namespace

std::string_view name_of(Action action) {
  return action_names.at(static_cast<std::size_t>(action));
}

std::string_view name_of(Reason reason) {
  constexpr std::array<std::string_view, 6> names{
      "allowed",         "password_change_due", "not_your_function",
      "not_your_agency", "not_assigned_to_you", "not_in_this_state"};
  return names.at(static_cast<std::size_t>(reason));
}

}  // namespace hd::access
