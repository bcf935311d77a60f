// The course of a lead as its dated facts tell it, and how it stood on any day. Work fields only.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "domain/codes.hpp"
#include "domain/ids.hpp"
#include "indicators/measure.hpp"

namespace hd::indicators {

// Where a lead stands in each dimension, as positions in the names of its table: agency, commune
// and article are texts that repeat over and over.
using Key = std::uint16_t;
using Keys = std::array<Key, dimension_count>;
inline constexpr Key no_name = 0;  // the empty text is the first name of every dimension

// What one step changes. A day value is a day number; the others are names.
enum class StepKind : std::uint8_t {
  classified,       // value: article
  unclassified,     // the classification was undone
  proposed,         // a decision waits for who decides
  offered,          // passed on, and not answered yet
  not_taken_over,   // whoever it was passed on to gave it back
  accepted,         // value: agency that settles it from now on
  limit_set,        // value: last day of the limit of settlement
  limit_prolonged,  // value: last day of the limit of settlement
  opened,           // value: article
  not_opened,
  suspended,
  resumed,
  case_opened,          // stands for a case from now on; value: when that was opened
  offender_identified,  // value: when
  case_named,           // value: position of its number in `case_numbers`
  case_left,            // stands for no case any more: another lead does
  not_a_crime,          // found so at the desk; value: the name of that among the sources
  a_crime_again,        // and taken back
};

struct Step {
  CivilDate on;
  StepKind kind = StepKind::classified;
  std::int32_t value = 0;
};

enum class Outcome : std::uint8_t { none, opened, not_opened, suspended };

// The source under which a tip stands that is none of the three: it is no tip about a crime.
inline constexpr std::string_view no_crime_source = "not_a_crime";

// A lead as the records of one day show it.
struct Standing {
  Keys keys{};
  CivilDate received_on;
  std::optional<CivilDate> classified_on;
  std::optional<CivilDate> settlement_due_on;  // T6 with what prolonged it, none before it runs
  std::optional<CivilDate> decided_on;
  std::optional<CivilDate> case_opened_on;
  std::optional<CivilDate> offender_identified_on;
  std::optional<CivilDate> classification_due_on;
  Outcome outcome = Outcome::none;
  domain::LeadState state = domain::LeadState::received;
  std::int16_t case_at = -1;  // of the case it stands for, in `case_numbers`; -1: none
  bool is_accepted = false;
  bool is_prolonged = false;
  bool is_proposed = false;
  bool is_resumed = false;
  std::optional<CivilDate> not_a_crime_on;
};

struct Course {
  domain::LeadId lead_id;
  std::int64_t order = 0;                 // of its number
  std::string number;                     // "TB 0001/2026"
  std::vector<std::string> case_numbers;  // "VA 0001/2026", of each case it ever stood for
  Key kind = no_name;       // source it is classified as today: events do not repeat it
  Standing received;        // before the first step
  std::vector<Step> steps;  // in the order of their days; of one day as they happened
  Standing now;             // after the last one

  // Sorts the steps and fills `now`.
  void settle();
  // How it stood at the end of `day`, on or after which it was received.
  Standing standing_on(CivilDate day) const;
  CivilDate last_change() const { return steps.empty() ? received.received_on : steps.back().on; }
};

}  // namespace hd::indicators
