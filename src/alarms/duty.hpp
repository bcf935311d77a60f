// Something that somebody owes and that may become late.
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "base/time.hpp"
#include "domain/ids.hpp"

namespace hd::alarms {

// Codes of duties that stand in no law; any other code is a rule of law/time_limits.csv.
inline constexpr std::string_view accept_handover = "accept_handover";
inline constexpr std::string_view read_answer = "read_answer";
inline constexpr std::string_view confirm_paper = "confirm_paper";
inline constexpr std::string_view answer_request = "answer_request";

// Rows C of law/time_limits.csv: limits of a case.
constexpr bool is_of_case(std::string_view code) { return code.starts_with('C'); }

// What tells one duty from another. With another end it is another duty: whoever was told the old
// date must be told the new one.
struct DutyKey {
  domain::LeadId lead_id;
  std::string code;            // "T2a"
  domain::AgencyId agency_id;  // who must act
  Moment due_at;               // of a limit in days 24:00 of its last day
  std::string source;          // id of the hand-over, answer or paper; empty for a rule
  auto operator<=>(const DutyKey&) const = default;
};

struct Duty {
  DutyKey key;
  bool is_hour_limit = false;
  Moment started_at;                 // of a limit in hours
  domain::MemberId investigator_id;  // whose it is; none: the duty desk's
  bool waits_for_officer = false;    // the desk has it no more: it is to be assigned anew
};

}  // namespace hd::alarms
