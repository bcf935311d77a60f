// What there is to see of a lead, part by part, and who sees it. Every view of a lead shows the
// parts that are decided here and no other; tested as a table (tests/unit/access/parts.csv).
#pragma once

#include <cstdint>
#include <string_view>

#include "access/decision.hpp"

namespace hd::access {

enum class Part : std::uint8_t {
  line,      // as lists show it: number, state, kind, article, commune, dates
  course,    // its page: timeline, what is due and why, hand-over, who can read it, the case
  draft,     // what the officer proposed and nobody has decided yet, with article or ground
  accesses,  // who looked, and when
  story,     // what the sender wrote
  files,     // what the sender attached
  dialogue,  // questions to the sender, and the answers
  note,      // why the officer proposes it, in their words
  casework,  // what was found out about it: notes, plan and steps
  people,    // who is in it, with their telephones
  documents,
  contact,   // how to reach who sent it, once a second officer approved
};
inline constexpr Part last_part = Part::contact;

// Which protection a part needs, DESIGN of the classes: work is kept in clear, all others sealed.
enum class Protection : std::uint8_t { work, file, person, guarded };

std::string_view name_of(Part part);
std::string_view name_of(Protection protection);

Protection protection_of(Part part);

// Reason says why not; where a part is sealed, the keys are asked for besides.
Decision sees(const Actor& actor, Part part, const LeadFacts& lead);

}  // namespace hd::access
